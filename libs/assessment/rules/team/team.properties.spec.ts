import fc from 'fast-check';
import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import type { ScoredAnswer } from '../scored-answer';
import { cellOf } from './team-cell';
import { tellsNobody } from './tells-nobody';
import { teamFigures, type FiguredItem, type TeamTopic } from './team-figures';
import { teamParts, type Member } from './team-parts';
import { teamRelease, type ReleasedPart } from './team-release';

const FIVE = [1, 2, 3, 4, 5];
const ITEMS: readonly FiguredItem[] = [
  { itemCode: 'a', topic: 'IOT', kind: 'MATURITY', weight: 1 },
  { itemCode: 'b', topic: 'IOT', kind: 'MATURITY', weight: 2 },
  { itemCode: 'c', topic: 'CYBERSECURITY', kind: 'PROFICIENCY', weight: 1 },
];

/** Somebody with a role, a level or none for each item, and the release in which they are counted. */
interface Taking {
  role: TargetRole;
  levels: (number | null)[];
  release: number;
}

const person = (release: number) =>
  fc.record({
    role: fc.constantFrom(...TARGET_ROLES),
    levels: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FIVE) }, { weight: 1, arbitrary: fc.constant(null) }), { minLength: 3, maxLength: 3 }),
    release: fc.constant(release),
  });
// Two releases, one after the other, as a manager sees them.
const team = fc.tuple(fc.array(person(0), { minLength: 3, maxLength: 9 }), fc.array(person(1), { maxLength: 6 })).map(([first, second]): Taking[] => [...first, ...second]);

const membersOf = (people: readonly Taking[]): (Member & Taking)[] => people.map((of, at) => ({ ...of, respondentId: `person-${at}` }));
const answersOf = (members: readonly (Member & Taking)[]): ScoredAnswer[] =>
  members.flatMap(({ respondentId, role, levels }) =>
    ITEMS.map(({ itemCode, topic, kind, weight }, at): ScoredAnswer => {
      const level = levels[at] ?? null;
      return { respondentId, role, itemCode, topic, kind, weight, competences: [], scale: { lowest: 1, highest: 5 }, state: level === null ? 'DONT_KNOW' : 'ANSWERED', level };
    }),
  );

const releasesOf = (people: readonly Taking[], possible = FIVE): ReleasedPart[][] => {
  const members = membersOf(people);
  return [0, 1].map((release) =>
    teamRelease({ members: members.filter((member) => member.release === release), answers: answersOf(members), possible: new Map(ITEMS.map(({ itemCode }) => [itemCode, possible])) }),
  );
};

/** Everything that the manager has ever seen: after the first release, and after the second. */
const seen = (people: readonly Taking[]): [TeamTopic[], TeamTopic[]] => {
  const [first = [], second = []] = releasesOf(people);
  return [teamFigures(first, ITEMS), teamFigures([...first, ...second], ITEMS)];
};

const withLevel = (people: readonly Taking[], who: number, at: number, level: number | null): Taking[] =>
  people.map((of, place) => (place === who ? { ...of, levels: of.levels.map((own, item) => (item === at ? level : own)) } : of));

/** The people of each group of which figures are told, by their place. */
const groupsOf = (people: readonly Taking[]): number[][] => {
  const members = membersOf(people).map((member, place) => ({ ...member, place }));
  return [0, 1].flatMap((release) => teamParts(members.filter((member) => member.release === release)).map(({ members: of }) => of.map(({ respondentId }) => members.findIndex((member) => member.respondentId === respondentId))));
};

describe('the figures of a team, whoever answered what', () => {
  it('leave every answer open to who knows one other person’s answers and all that was ever shown', () => {
    fc.assert(
      fc.property(team, fc.nat(), (people, pick) => {
        const before = JSON.stringify(seen(people));
        const insider = pick % people.length;
        people.forEach(({ levels }, who) => {
          if (who === insider) return;
          levels.forEach((own, at) => {
            if (own === null) return;
            // Another team, in which this person answered otherwise and the insider the same, shows the same.
            const companions = people.map((_, place) => place).filter((place) => place !== who && place !== insider && people[place]!.levels[at] !== null);
            const others = FIVE.filter((level) => level !== own).flatMap((level) => {
              const changed = withLevel(people, who, at, level);
              return [changed, ...companions.flatMap((companion) => FIVE.map((its) => withLevel(changed, companion, at, its)))];
            });
            expect([who, at, others.some((other) => JSON.stringify(seen(other)) === before)]).toEqual([who, at, true]);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('leave every answer open also to two who put theirs together, unless they answered an item in one group of three, four or six', () => {
    fc.assert(
      fc.property(team, fc.nat(), fc.nat(), (people, one, other) => {
        const before = JSON.stringify(seen(people));
        const insiders = [one % people.length, (one + 1 + (other % (people.length - 1))) % people.length];
        groupsOf(people).forEach((group) => {
          ITEMS.forEach((_, at) => {
            const answering = group.filter((who) => people[who]!.levels[at] !== null);
            const knowing = answering.filter((who) => insiders.includes(who)).length;
            if (knowing > 1 && [3, 4, 6].includes(answering.length)) return;
            const unknown = answering.filter((who) => !insiders.includes(who));
            unknown.forEach((who) => {
              const others = FIVE.filter((level) => level !== people[who]!.levels[at]).flatMap((level) => {
                const changed = withLevel(people, who, at, level);
                return [changed, ...unknown.filter((companion) => companion !== who).flatMap((companion) => FIVE.map((its) => withLevel(changed, companion, at, its)))];
              });
              expect([who, at, others.some((world) => JSON.stringify(seen(world)) === before)]).toEqual([who, at, true]);
            });
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('never rest on fewer than three people, and count nobody twice', () => {
    fc.assert(
      fc.property(team, (people) => {
        const members = membersOf(people);
        for (const release of [0, 1]) {
          const own = members.filter((member) => member.release === release);
          const parts = teamParts(own);
          expect(parts.every(({ members: of }) => of.length >= 3)).toBe(true);
          const counted = parts.flatMap(({ members: of }) => of.map(({ respondentId }) => respondentId));
          expect(counted.toSorted()).toEqual(own.length < 3 ? [] : own.map(({ respondentId }) => respondentId).toSorted());
        }
        for (const part of releasesOf(people).flat())
          for (const itemCode of Object.keys(part.items)) expect([part.people >= 3, ITEMS.some((item) => item.itemCode === itemCode)]).toEqual([true, true]);
      }),
    );
  });

  it('do not change with the order of people, nor when two of one role exchange their answers', () => {
    fc.assert(
      fc.property(team, fc.nat(), fc.nat(), (people, one, other) => {
        const [first, second] = [one % people.length, other % people.length];
        expect(seen(people.toReversed())).toEqual(seen(people));
        if (people[first]!.role !== people[second]!.role || people[first]!.release !== people[second]!.release) return;
        const exchanged = people.map((of, at) => ({ ...of, levels: people[at === first ? second : at === second ? first : at]!.levels }));
        expect(seen(exchanged)).toEqual(seen(people));
      }),
    );
  });

  it('stay as they were when nobody is released anew', () => {
    fc.assert(fc.property(team, fc.array(person(1), { maxLength: 2 }), (people, late) => {
      const only = people.filter(({ release }) => release === 0);
      expect(seen([...only, ...late])[1]).toEqual(seen(only)[0]);
    }));
  });
});

/** All ways in which so many people can answer. */
const outcomes = (values: readonly number[], people: number): number[][] =>
  people === 0 ? [[]] : outcomes(values, people - 1).flatMap((rest) => values.map((level) => [...rest, level]));

describe('what is told of an item', () => {
  it.each([3, 4, 5])('leaves the answers of %i people open, in each of all possible outcomes', (people) => {
    expect(tellsNobody(FIVE, people)).toBe(true);
    const told = (levels: readonly number[]): string => JSON.stringify(releasesOf(levels.map((level): Taking => ({ role: 'MANAGER', levels: [level, null, null], release: 0 }))));
    const byView = new Map<string, Set<number>[]>();
    const all = outcomes(FIVE, people).map((levels) => ({ levels, view: `${levels[0]} ${told(levels)}` }));
    for (const { levels, view } of all) {
      const open = byView.get(view) ?? levels.map(() => new Set<number>());
      levels.forEach((level, who) => open[who]!.add(level));
      byView.set(view, open);
    }
    // The first person is the one who knows their own.
    for (const { view } of all) expect(byView.get(view)!.slice(1).every((levels) => levels.size > 1)).toBe(true);
  });

  it('rests on knowing one answer: of three, two who put theirs together know the third in 38 of 125 cases', () => {
    // Why each of the three must be somebody else, and what the promise to colleagues says that it cannot rule out.
    const all = outcomes(FIVE, 3);
    const shown = (levels: readonly number[]): string => JSON.stringify([levels.slice(0, 2), cellOf(levels)]);
    const certain = all.filter((levels) => all.filter((other) => shown(other) === shown(levels)).length === 1);
    expect([certain.length, all.length]).toEqual([38, 125]);
  });

  it('stays open to two who put theirs together in a group of five, and of seven or more; in one of six two cases of 125 do not', () => {
    const pairs = outcomes(FIVE, 2);
    /** Two known, all others alike: the only case in which no exchange of two answers leaves the cell as it is. */
    const certain = (people: number): number =>
      pairs.flatMap((known) => FIVE.map((level) => ({ known, level }))).filter(({ known, level }) => {
        const rest = Array<number>(people - 4).fill(level);
        const told = JSON.stringify(cellOf([...known, ...rest, level, level]));
        return !pairs.some((two) => two.some((its) => its !== level) && JSON.stringify(cellOf([...known, ...rest, ...two])) === told);
      }).length;
    expect([4, 5, 6].map(certain)).toEqual([12, 0, 2]);
    for (let people = 7; people <= 51; people += 1) expect([people, certain(people)]).toEqual([people, 0]);
  });

  it('holds for five levels up to the largest team', () => {
    for (let people = 3; people <= 51; people += 1) expect([people, tellsNobody(FIVE, people)]).toEqual([people, true]);
  });

  it.each([
    ['two people', FIVE, 2],
    ['yes or no among three', [1, 5], 3],
    ['three levels among three', [1, 3, 5], 3],
    ['nothing that is known', [], 3],
  ])('is nothing at all for %s', (_, values, people) => {
    expect(tellsNobody(values, people)).toBe(false);
  });
});
