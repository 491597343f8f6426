import type { TargetRole } from '@skills/identity/rules';
import { agreementOn, rolesTold } from './agreement';
import { cellOf } from './team-cell';
import { combinedCell } from './combined-cell';
import { invitationState, isReminderDue, remindableFrom } from './invitation-state';
import { teamFigures } from './team-figures';
import { teamParts } from './team-parts';
import { peopleMissingForRoles } from './people-for-roles';
import { peopleMissing, type ReleasedPart } from './team-release';

describe('several people’s levels for an item', () => {
  it.each([
    [[1, 2, 2], 'LOWER', 'CLOSE'],
    [[2, 3, 3], 'MIDDLE', 'CLOSE'],
    [[4, 5, 3], 'UPPER', 'CLOSE'],
    [[2, 2, 5], 'MIDDLE', 'APART'],
    [[1, 1, 5], null, 'FAR'],
    [[1, 3, 5], null, 'FAR'],
    [[1, 5, 1, 5, 3], null, 'FAR'],
    [[3, 3, 3, 3, 3, 5], 'MIDDLE', 'CLOSE'],
  ])('%j lie %s and %s', (levels, level, spread) => {
    expect(cellOf(levels)).toEqual({ level, spread });
  });

  it('put together from groups, lie as far apart as the groups do', () => {
    const close = (level: 'LOWER' | 'MIDDLE' | 'UPPER') => ({ cell: { level, spread: 'CLOSE' as const }, weight: 3 });
    expect(combinedCell([close('LOWER'), close('LOWER')])).toEqual({ level: 'LOWER', spread: 'CLOSE' });
    expect(combinedCell([close('UPPER'), { ...close('MIDDLE'), weight: 9 }])).toEqual({ level: 'MIDDLE', spread: 'APART' });
    expect(combinedCell([close('LOWER'), close('UPPER')])).toEqual({ level: null, spread: 'FAR' });
    expect(combinedCell([close('LOWER'), { cell: { level: null, spread: 'FAR' }, weight: 3 }])).toEqual({ level: null, spread: 'FAR' });
    expect(combinedCell([])).toBeNull();
  });
});

describe('the people of a team', () => {
  const parted = (...roles: TargetRole[]) => teamParts(roles.map((role, at) => ({ role, respondentId: String(at) }))).map(({ role, members }) => [role, members.length]);
  const [M, I, A] = ['MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'] as const;

  it.each<[TargetRole[], [TargetRole | null, number][]]>([
    [[M, I], []],
    [[M, I, A], [[null, 3]]],
    [[M, M, M, I, I, I], [[M, 3], [I, 3]]],
    [[M, M, M, I], [[null, 4]]],
    [[M, M, M, M, I, I, I, A], [[M, 4], [null, 4]]],
    [[A, A, A, M, I, I], [[A, 3], [null, 3]]],
  ])('%j are told of in groups %j', (roles, groups) => {
    expect(parted(...roles)).toEqual(groups);
  });

  it.each<[(TargetRole | null)[], TargetRole[], number]>([
    [[], [], 6],
    [[], [M, I, A], 3],
    [[], [M, M, I], 3],
    [[], [M, M, M, I, I, A], 0],
    [[], [M, M, M], 3],
    [[null], [], 3],
    [[null], [I, M], 4],
    [[null], [I, I, I], 0],
    [[M], [], 3],
    [[M], [I, I], 1],
    [[M, null], [], 0],
  ])('of whom %j is told and %j wait lack %i until roles are named', (told, waiting, missing) => {
    expect(peopleMissingForRoles(told, waiting)).toBe(missing);
  });

  it('are too few until there are three', () => {
    expect([0, 1, 2, 3, 7].map(peopleMissing)).toEqual([3, 2, 1, 0, 0]);
  });
});

describe('the figures of a team', () => {
  const part = (role: TargetRole | null, level: 'LOWER' | 'UPPER'): ReleasedPart => ({ role, people: 3, items: { a: { level, spread: 'CLOSE' } } });
  const items = [{ itemCode: 'a', topic: 'IOT', kind: 'MATURITY', weight: 1 }, { itemCode: 'b', topic: 'IOT', kind: 'MATURITY', weight: 1 }] as const;

  it('say where roles differ, and where they agree', () => {
    const [differing] = teamFigures([part('MANAGER', 'UPPER'), part('IT_PROFESSIONAL', 'LOWER')], items);
    expect(differing).toMatchObject({ topic: 'IOT', level: null, spreads: { CLOSE: 0, APART: 0, FAR: 1 }, items: [{ itemCode: 'a', agreement: 'ROLES_DIFFER', roles: [{ role: 'MANAGER', level: 'UPPER' }, { role: 'IT_PROFESSIONAL', level: 'LOWER' }] }] });
    expect(teamFigures([part('MANAGER', 'LOWER'), part(null, 'LOWER')], items)[0]?.items[0]).toMatchObject({ agreement: 'ROLES_AGREE', level: 'LOWER' });
  });

  it('give a topic no level when people are far apart on half of it', () => {
    const far = { level: null, spread: 'FAR' } as const;
    const parts = (b: ReleasedPart['items'][string]): ReleasedPart[] => [{ role: null, people: 3, items: { a: { level: 'UPPER', spread: 'CLOSE' }, b } }];
    expect(teamFigures(parts(far), items)[0]?.level).toBeNull();
    expect(teamFigures(parts({ level: 'MIDDLE', spread: 'APART' }), items)[0]?.level).toBe('UPPER');
  });

  it('do not speak of roles that cannot be told apart, nor of topics without an answer', () => {
    expect(teamFigures([part(null, 'UPPER')], items)).toMatchObject([{ topic: 'IOT', level: 'UPPER', items: [{ agreement: 'ROLES_AGREE' }] }]);
    expect(teamFigures([], items)).toEqual([]);
  });
});

describe('whether roles agree', () => {
  const of = (people: number, role: TargetRole | null = null, oneEach = false): ReleasedPart => ({ role, people, oneEach, items: {} });
  const [low, high, far] = [{ level: 'LOWER', spread: 'CLOSE' }, { level: 'UPPER', spread: 'CLOSE' }, { level: null, spread: 'FAR' }] as const;

  it.each([
    ['three of three roles', [of(3, null, true)], 'EACH'],
    ['up to five of several', [of(3), of(5)], 'TOGETHER'],
    ['six of several', [of(6)], 'NONE'],
    ['one role', [of(3, 'MANAGER')], 'NONE'],
    ['one role and others', [of(3, 'MANAGER'), of(3)], 'NAMED'],
    ['nobody', [], 'NONE'],
  ] as const)('can be said of %s in this way', (_, parts, told) => {
    expect(rolesTold(parts)).toBe(told);
  });

  it.each([
    [low, [low], 'EACH', 'ROLES_AGREE'],
    [far, [far], 'EACH', 'ROLES_DIFFER'],
    [low, [low], 'TOGETHER', 'ROLES_AGREE'],
    [far, [far], 'TOGETHER', 'PEOPLE_DIFFER'],
    [low, [low], 'NONE', 'PEOPLE_AGREE'],
    [low, [low, low], 'NAMED', 'ROLES_AGREE'],
    [far, [low, high], 'NAMED', 'ROLES_DIFFER'],
    [far, [low, far], 'NAMED', 'PEOPLE_DIFFER'],
    [low, [low], 'NAMED', 'PEOPLE_AGREE'],
  ] as const)('where all are %j, roles %j, and %s is told: %s', (whole, roles, told, agreement) => {
    expect(agreementOn(whole, roles.map((cell, at) => ({ ...cell, role: at === 0 ? 'MANAGER' : null })), told)).toBe(agreement);
  });
});

describe('an invitation', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const facts = { submittedAt: null, withdrawnAt: null, declinedAt: null, isBegun: false, expiresAt: new Date('2026-12-01T00:00:00Z') };
  it.each([
    [{}, 'INVITED'],
    [{ isBegun: true }, 'BEGUN'],
    [{ isBegun: true, expiresAt: now }, 'BEGUN'],
    [{ isBegun: true, submittedAt: now }, 'FINISHED'],
    [{ withdrawnAt: now }, 'WITHDRAWN'],
    [{ declinedAt: now }, 'DECLINED'],
    [{ declinedAt: now, withdrawnAt: now }, 'WITHDRAWN'],
    [{ expiresAt: now }, 'EXPIRED'],
  ])('with %j is %s', (more, state) => {
    expect(invitationState({ ...facts, ...more }, now)).toBe(state);
  });

  const day = (dayOfMonth: number): Date => new Date(Date.UTC(2026, 10, dayOfMonth));
  const mailed = { ...facts, emailAddress: 'slow@example.org', writtenAt: day(1), expiresAt: day(30) };
  it.each([
    ['five days before its end', {}, 25, true],
    ['a moment before that', {}, 24, false],
    ['begun already', { isBegun: true }, 25, true],
    ['after its end', {}, 30, false],
    ['without an address', { emailAddress: null }, 26, false],
    ['finished', { submittedAt: day(3) }, 26, false],
    ['declined', { declinedAt: day(3) }, 26, false],
    ['withdrawn', { withdrawnAt: day(3) }, 26, false],
    ['reminded since', { writtenAt: day(25) }, 29, false],
    ['written to the day before', { writtenAt: day(24) }, 26, false],
    ['written to three days before', { writtenAt: day(24) }, 27, true],
  ])('%s is reminded of by itself or not', (_, more, on, due) => {
    expect(isReminderDue({ ...mailed, ...more }, day(on))).toBe(due);
  });

  it('may be followed by a reminder after three days', () => {
    expect(remindableFrom(now)).toEqual(new Date('2026-11-26T09:00:00Z'));
  });
});
