import type { TargetRole } from '@skills/identity/rules';
import { cellOf } from './team-cell';
import { combinedCell } from './combined-cell';
import { invitationState, remindableFrom } from './invitation-state';
import { teamFigures } from './team-figures';
import { teamParts } from './team-parts';
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

  it('are too few until there are three', () => {
    expect([0, 1, 2, 3, 7].map(peopleMissing)).toEqual([3, 2, 1, 0, 0]);
  });
});

describe('the figures of a team', () => {
  const part = (role: TargetRole | null, level: 'LOWER' | 'UPPER'): ReleasedPart => ({ role, people: 3, items: { a: { level, spread: 'CLOSE' } } });
  const items = [{ itemCode: 'a', topic: 'IOT', kind: 'MATURITY', weight: 1 }, { itemCode: 'b', topic: 'IOT', kind: 'MATURITY', weight: 1 }] as const;

  it('say where roles differ, and where they agree', () => {
    const [differing] = teamFigures([part('MANAGER', 'UPPER'), part('IT_PROFESSIONAL', 'LOWER')], items);
    expect(differing).toMatchObject({ topic: 'IOT', level: null, spreads: { CLOSE: 0, APART: 0, FAR: 1 }, items: [{ itemCode: 'a', rolesAgree: false, roles: [{ role: 'MANAGER', level: 'UPPER' }, { role: 'IT_PROFESSIONAL', level: 'LOWER' }] }] });
    expect(teamFigures([part('MANAGER', 'LOWER'), part(null, 'LOWER')], items)[0]?.items[0]).toMatchObject({ rolesAgree: true, level: 'LOWER' });
  });

  it('give a topic no level when people are far apart on half of it', () => {
    const far = { level: null, spread: 'FAR' } as const;
    const parts = (b: ReleasedPart['items'][string]): ReleasedPart[] => [{ role: null, people: 3, items: { a: { level: 'UPPER', spread: 'CLOSE' }, b } }];
    expect(teamFigures(parts(far), items)[0]?.level).toBeNull();
    expect(teamFigures(parts({ level: 'MIDDLE', spread: 'APART' }), items)[0]?.level).toBe('UPPER');
  });

  it('do not speak of roles that cannot be told apart, nor of topics without an answer', () => {
    expect(teamFigures([part(null, 'UPPER')], items)).toMatchObject([{ topic: 'IOT', level: 'UPPER', items: [{ rolesAgree: null }] }]);
    expect(teamFigures([], items)).toEqual([]);
  });
});

describe('an invitation', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const facts = { submittedAt: null, withdrawnAt: null, isBegun: false, expiresAt: new Date('2026-12-01T00:00:00Z') };
  it.each([
    [{}, 'INVITED'],
    [{ isBegun: true }, 'BEGUN'],
    [{ isBegun: true, expiresAt: now }, 'BEGUN'],
    [{ isBegun: true, submittedAt: now }, 'FINISHED'],
    [{ withdrawnAt: now }, 'WITHDRAWN'],
    [{ expiresAt: now }, 'EXPIRED'],
  ])('with %j is %s', (more, state) => {
    expect(invitationState({ ...facts, ...more }, now)).toBe(state);
  });

  it('may be followed by a reminder after three days', () => {
    expect(remindableFrom(now)).toEqual(new Date('2026-11-26T09:00:00Z'));
  });
});
