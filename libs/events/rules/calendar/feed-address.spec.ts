import { COUNTRIES, TOPICS } from '@skills/identity/rules';
import fc from 'fast-check';
import { EVENT_KINDS } from '../event/event-life';
import { feedAddressOf, feedChoiceIn, type FeedChoice } from './feed-address';

const ALL: FeedChoice = { kind: null, topic: null, country: null, language: null, series: null };
const orAll = <Value>(...values: readonly Value[]) => fc.constantFrom<Value | null>(null, ...values);

describe('the address of a feed of events', () => {
  it('makes the choice from which it was written', () => {
    fc.assert(
      fc.property(
        fc.record<FeedChoice>({ kind: orAll(...EVENT_KINDS), topic: orAll(...TOPICS), country: orAll(...COUNTRIES.map(({ code }) => code)), language: orAll('en', 'fr', 'pt-BR'), series: orAll('six-workshops') }),
        (choice) => expect(feedChoiceIn(feedAddressOf(choice))).toEqual(choice),
      ),
    );
  });

  it.each([
    ['kind=party', 'kind', 'party'],
    ['topic=cooking&kind=workshop', 'topic', 'cooking'],
    ['country=fr&spoken=french%20please', 'spoken', 'french please'],
    ['country=xx', 'country', 'xx'],
    ['series=../etc', 'series', '../etc'],
  ])('%s says what means nothing', (address, name, value) => {
    expect(feedChoiceIn(new URLSearchParams(address))).toEqual({ name, value });
  });

  it('takes what is left empty for all, and what others add for nothing', () => {
    expect(feedChoiceIn(new URLSearchParams('kind=&country=&utm_source=mail&language=de'))).toEqual(ALL);
  });
});
