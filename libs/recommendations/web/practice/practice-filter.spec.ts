import { COUNTRIES, OFFERED_LANGUAGES, SECTORS, TOPICS } from '@skills/identity/rules';
import { assert, constant, constantFrom, oneof, property, record } from 'fast-check';
import { SIZES } from '../list/filter-value';
import { practiceAddressOf, practiceChoiceIn } from './practice-filter';

const maybe = <Value>(...values: Value[]) => oneof(constant(null), constantFrom(...values));

describe('the choice of cases in the address', () => {
  it('comes back as it went, whatever was chosen', () => {
    const choices = record({ topic: maybe(...TOPICS), country: maybe(...COUNTRIES.map(({ code }) => code)), sector: maybe(...SECTORS), sizeClass: maybe(...SIZES), language: maybe(...OFFERED_LANGUAGES, 'nb', 'pt-BR', 'sr-Latn'), text: maybe('data & more', 'é?=#') });
    assert(property(choices, (choice) => {
      expect(practiceChoiceIn(new URLSearchParams(practiceAddressOf(choice).toString()))).toEqual(choice);
    }));
  });

  it('leaves out what it does not understand', () => {
    expect(practiceChoiceIn(new URLSearchParams('topic=all&country=Atlantis&sector=ZZ&size=huge&told-in=xx&q=%20'))).toEqual({ topic: null, country: null, sector: null, sizeClass: null, language: null, text: null });
  });
});
