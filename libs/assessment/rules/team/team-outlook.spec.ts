import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import fc from 'fast-check';
import { mostPromising, outlookWithOneMore, teamOutlook, type AskedOfRoles } from './team-outlook';
import { teamRelease } from './team-release';

const [M, I, A] = ['MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'] as const;
const FIVE = [1, 2, 3, 4, 5];
const asked = (itemCode: string, kind: AskedOfRoles['kind'], roles: readonly TargetRole[] = TARGET_ROLES, levels = FIVE): AskedOfRoles => ({ itemCode, kind, roles, levels });

/** Two practices for all, three for managers and IT; a skill for all, one for each pair and one for each role. */
const ITEMS: readonly AskedOfRoles[] = [
  ...['p1', 'p2'].map((code) => asked(code, 'MATURITY')),
  ...['p3', 'p4', 'p5'].map((code) => asked(code, 'MATURITY', [M, I])),
  asked('s1', 'PROFICIENCY'),
  asked('s2', 'PROFICIENCY', [M, A]),
  asked('s3', 'PROFICIENCY', [I, A]),
  ...[M, I, A].map((role) => asked(`own ${role}`, 'PROFICIENCY', [role])),
];

describe('what could be told of a team', () => {
  it.each<[TargetRole[], number, number]>([
    [[], 0, 0],
    [[M], 0, 0],
    [[M, I], 0, 0],
    [[M, I, A], 2, 1],
    [[M, M, I], 5, 1],
    [[M, M, A], 2, 2],
    [[I, I, A], 2, 2],
    [[M, M, M], 5, 3],
    [[A, A, A], 2, 4],
    [[M, M, I, A], 5, 2],
    [[M, I, A, A], 2, 3],
    [[M, M, M, A], 5, 3],
    [[M, M, M, I, I, A], 5, 4],
    [[M, M, M, I, I, I, A, A, A], 5, 6],
  ])('of %j are %i practices and %i skills', (roles, practices, skills) => {
    expect(teamOutlook(roles, ITEMS)).toEqual({ people: roles.length, practices, skills });
  });

  it('is nothing of an item whose levels would give somebody away', () => {
    expect(teamOutlook([M, M, M], [asked('yes or no', 'MATURITY', TARGET_ROLES, [1, 5])])).toMatchObject({ practices: 0 });
  });

  const roles = fc.array(fc.constantFrom(...TARGET_ROLES), { maxLength: 12 });
  const anyItems = fc.array(fc.record({ kind: fc.constantFrom('MATURITY' as const, 'PROFICIENCY' as const), roles: fc.subarray([...TARGET_ROLES], { minLength: 1 }) }), { maxLength: 8 }).map((given) => given.map((item, at) => asked(`i${at}`, item.kind, item.roles)));

  it('is what is told once everybody has answered everything', () => {
    fc.assert(
      fc.property(roles, anyItems, fc.nat(), (of, items, seed) => {
        const answers = of.flatMap((role, at) =>
          items.filter((item) => item.roles.includes(role)).map((item, place) => ({ respondentId: String(at), role, itemCode: item.itemCode, topic: 'IOT' as const, kind: item.kind, weight: 1, competences: [], scale: { lowest: 1, highest: 5 }, state: 'ANSWERED' as const, level: 1 + ((seed + at * 7 + place) % 5) })),
        );
        const members = of.map((role, at) => ({ role, respondentId: String(at) }));
        const told = new Set(teamRelease({ members, answers, possible: new Map(items.map(({ itemCode, levels }) => [itemCode, levels])) }).flatMap((part) => Object.keys(part.items)));
        const count = (kind: AskedOfRoles['kind']): number => items.filter((item) => item.kind === kind && told.has(item.itemCode)).length;
        expect(teamOutlook(of, items)).toEqual({ people: of.length, practices: count('MATURITY'), skills: count('PROFICIENCY') });
      }),
    );
  });

  it('is never less with one more person, of whatever role', () => {
    fc.assert(
      fc.property(roles, anyItems, (of, items) => {
        const now = teamOutlook(of, items);
        for (const more of outlookWithOneMore(of, items)) expect([more.people, more.practices >= now.practices, more.skills >= now.skills]).toEqual([of.length + 1, true, true]);
      }),
    );
  });
});

describe('the role of which one more person adds most', () => {
  it.each<[TargetRole[], TargetRole | null]>([
    [[M], null],
    [[M, I], M],
    [[M, A], M],
    [[I, A], I],
    [[M, I, A], M],
    [[M, M, I], M],
    [[M, M, M, A], null],
    [[M, M, M, I, I, I, A, A, A], null],
  ])('to %j is %s', (of, role) => {
    expect(mostPromising(teamOutlook(of, ITEMS), outlookWithOneMore(of, ITEMS))?.role ?? null).toBe(role);
  });
});
