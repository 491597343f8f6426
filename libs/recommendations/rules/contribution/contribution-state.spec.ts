import fc from 'fast-check';
import { after, BEGUN, concernsEditors, CONTRIBUTION_ACTS, CONTRIBUTION_SIDES, CONTRIBUTION_STATES, isDiscardable, isWritable, possibleActs, type Place, type Standing } from './contribution-state';

const at = (state: Standing['state'], isPublic = false, takenOutFrom: Place | null = null): Standing => ({ state, isPublic, takenOutFrom });
const from = (state: Place['state'], isPublic = false): Place => ({ state, isPublic });

describe('the states of a contribution', () => {
  it.each([
    [at('DRAFT'), 'AUTHOR', ['SUBMIT']],
    [at('DRAFT'), 'EDITOR', []],
    [at('DRAFT', true), 'AUTHOR', ['SUBMIT', 'WITHDRAW', 'AFFIRM']],
    [at('DRAFT', true), 'EDITOR', ['WITHDRAW']],
    [at('IN_REVIEW'), 'AUTHOR', ['WITHDRAW']],
    [at('IN_REVIEW'), 'EDITOR', ['ASK_FOR_CHANGES', 'PUBLISH', 'WITHDRAW']],
    [at('CHANGES_ASKED'), 'AUTHOR', ['SUBMIT', 'WITHDRAW']],
    [at('CHANGES_ASKED'), 'EDITOR', ['WITHDRAW']],
    [at('PUBLISHED', true), 'AUTHOR', ['REVISE', 'WITHDRAW', 'AFFIRM']],
    [at('PUBLISHED', true), 'EDITOR', ['WITHDRAW']],
    [at('WITHDRAWN'), 'AUTHOR', ['REVISE']],
    [at('WITHDRAWN'), 'EDITOR', []],
    [at('WITHDRAWN', false, from('PUBLISHED', true)), 'EDITOR', ['RESTORE']],
    [at('WITHDRAWN', false, from('PUBLISHED', true)), 'AUTHOR', ['REVISE']],
  ] as const)('from %j let the %s do %j', (standing, by, acts) => {
    expect(possibleActs(standing, by)).toEqual(acts);
  });

  it.each([
    ['SUBMIT', 'AUTHOR', at('CHANGES_ASKED', true), at('IN_REVIEW', true)],
    ['ASK_FOR_CHANGES', 'EDITOR', at('IN_REVIEW', true), at('CHANGES_ASKED', true)],
    ['PUBLISH', 'EDITOR', at('IN_REVIEW'), at('PUBLISHED', true)],
    ['REVISE', 'AUTHOR', at('PUBLISHED', true), at('DRAFT', true)],
    ['REVISE', 'AUTHOR', at('WITHDRAWN'), at('DRAFT')],
    ['WITHDRAW', 'AUTHOR', at('DRAFT', true), at('WITHDRAWN')],
    ['WITHDRAW', 'EDITOR', at('IN_REVIEW', true), at('WITHDRAWN', false, from('IN_REVIEW', true))],
    ['AFFIRM', 'AUTHOR', at('IN_REVIEW', true), at('IN_REVIEW', true)],
    ['AFFIRM', 'AUTHOR', at('IN_REVIEW'), null],
    ['AFFIRM', 'EDITOR', at('PUBLISHED', true), null],
    ['RESTORE', 'EDITOR', at('WITHDRAWN', false, from('IN_REVIEW', true)), at('IN_REVIEW', true)],
    ['RESTORE', 'EDITOR', at('WITHDRAWN', false, from('IN_REVIEW')), at('IN_REVIEW')],
    ['REVISE', 'AUTHOR', at('WITHDRAWN', false, from('PUBLISHED', true)), at('DRAFT')],
  ] as const)('%s by the %s leads from %j to %j', (act, by, before, to) => {
    expect(after(before, act, by)).toEqual(to);
  });

  // The model says in its own words what the public reads: the text of the last publication that nobody took back, or that an editor
  // put back right after an editor had taken it out.
  it('make public what an editor published and nobody took back, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ act: fc.constantFrom(...CONTRIBUTION_ACTS), by: fc.constantFrom(...CONTRIBUTION_SIDES) }), { maxLength: 40 }), (wishes) => {
        let standing = BEGUN;
        let published = false;
        let before: { wasPublished: boolean; standing: Standing } | null = null;
        for (const { act, by } of wishes) {
          const next = after(standing, act, by);
          if (next === null) continue;
          if (act === 'RESTORE') {
            expect([by, before?.standing.state]).toEqual(['EDITOR', next.state]);
            published = before!.wasPublished;
          }
          before = act === 'WITHDRAW' && by === 'EDITOR' ? { wasPublished: published, standing } : null;
          if (act === 'PUBLISH') published = true;
          if (act === 'WITHDRAW') published = false;
          if (act === 'PUBLISH' || act === 'ASK_FOR_CHANGES') expect([by, standing.state]).toEqual(['EDITOR', 'IN_REVIEW']);
          if (act === 'SUBMIT') expect(isWritable(standing)).toBe(true);
          standing = next;
          expect(CONTRIBUTION_STATES).toContain(standing.state);
          expect(standing.isPublic).toBe(published);
          if (standing.state === 'PUBLISHED') expect(published).toBe(true);
          if (standing.state === 'WITHDRAWN') expect(published).toBe(false);
          if (isDiscardable(standing)) expect(concernsEditors(standing)).toBe(false);
          // Nobody is ever stuck.
          expect(possibleActs(standing, 'AUTHOR').length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
