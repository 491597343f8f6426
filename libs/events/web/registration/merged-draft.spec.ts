import type { RegistrationDraft } from '../register/registration-draft';
import { mergedDraft } from './merged-draft';

const person = (id: string | undefined, name: string, more: object = {}) => ({ key: id ?? name, id, name, role: 'MANAGER' as const, diets: [], accessNeeds: [], photoConsent: false, ...more });
const start: RegistrationDraft = { organisation: 'Firm', sizeClass: '', countryCode: 'BE', languages: ['fr'], people: [person('1', 'Ann'), person('2', 'Bo')], answers: { travel: ['train'] } };
const having = (part: Partial<RegistrationDraft>): RegistrationDraft => ({ ...start, ...part });

describe('a form whose registration somebody else has changed', () => {
  it('keeps what was typed, and shows what stands now where nothing was', () => {
    const now = having({ organisation: 'Right Firm', people: [person('1', 'Anne'), person('2', 'Bo')] });
    const typed = having({ people: [person('1', 'Ann'), person('2', 'Bob')], answers: { travel: ['car'] } });
    expect(mergedDraft(start, now, typed)).toEqual({ draft: having({ organisation: 'Right Firm', people: [person('1', 'Anne'), person('2', 'Bob')], answers: { travel: ['car'] } }), both: [] });
  });

  it('names what both changed, once they do not say the same', () => {
    const now = having({ organisation: 'Theirs', countryCode: 'FR', people: [person('1', 'Anne'), person('2', 'Bo')], answers: { travel: ['foot'] } });
    const typed = having({ organisation: 'Mine', countryCode: 'FR', people: [person('1', 'Anna'), person('2', 'Bo')], answers: { travel: ['car'] } });
    expect(mergedDraft(start, now, typed)).toEqual({
      draft: typed,
      both: [{ field: 'organisation', value: 'Theirs', name: null }, { field: 'name', value: 'Anne', name: 'Anne' }, { field: 'answers.travel', value: ['foot'], name: null }],
    });
  });

  it('has everybody whom one of them added, and nobody whom one took off', () => {
    const now = having({ people: [person('2', 'Bo'), person('3', 'Cleo')] });
    expect(mergedDraft(start, now, having({ people: [person('1', 'Ann'), person(undefined, 'Dan')] })).draft.people).toEqual([person(undefined, 'Dan'), person('3', 'Cleo')]);
    expect(mergedDraft(start, now, having({ people: [person('1', 'Anna'), person('2', 'Bo')] })).draft.people).toEqual([{ ...person('1', 'Anna'), id: undefined }, person('2', 'Bo'), person('3', 'Cleo')]);
  });
});
