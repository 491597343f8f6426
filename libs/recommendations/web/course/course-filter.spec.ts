import { OFFERED_LANGUAGES, SECTORS, TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { assert, constantFrom, constant, oneof, property, record } from 'fast-check';
import { SIZES } from '../list/filter-value';
import { courseAddressOf, courseChoiceIn } from './course-filter';

const none = { topic: null, language: null, free: null, audience: null, sector: null, sizeClass: null, country: null, text: null };
const maybe = <Value>(...values: Value[]) => oneof(constant(null), constantFrom(...values));

describe('the choice of courses in the address', () => {
  it('comes back as it went, whatever was chosen', () => {
    const choices = record({ topic: maybe(...TOPICS), language: maybe(...OFFERED_LANGUAGES, 'nb', 'pt-BR', 'sr-Latn'), free: maybe(true, false), audience: maybe(...TARGET_ROLES), sector: maybe(...SECTORS), sizeClass: maybe(...SIZES), country: maybe('DE', 'FR'), text: maybe('data & more', '“exact”', 'é?=#') });
    assert(property(choices, (choice) => {
      expect(courseChoiceIn(new URLSearchParams(courseAddressOf(choice).toString()))).toEqual(choice);
    }));
  });

  it('is one that can be read and passed on', () => {
    expect(courseAddressOf({ topic: 'BIG_DATA', language: 'fr', free: true, audience: 'IT_PROFESSIONAL', text: 'open data' }).toString()).toBe('q=open+data&topic=big-data&taught-in=fr&price=free&audience=it-professional');
    expect(courseAddressOf(none).toString()).toBe('');
  });

  it('is not touched by the language that the interface is asked for in', () => {
    expect(courseChoiceIn(new URLSearchParams('language=de'))).toEqual(none);
  });

  it('leaves out what it does not understand', () => {
    expect(courseChoiceIn(new URLSearchParams('topic=blockchain&taught-in=xx&price=cheap&audience=&sector=zz&size=huge&page=3'))).toEqual(none);
  });
});
