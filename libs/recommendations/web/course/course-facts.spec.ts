import { formatsOf, startTexts, type Say } from '@skills/platform/i18n';
import i18next from 'i18next';
import '../texts';
import { factsOf, type StatedFacts } from './course-facts';

const stated: StatedFacts = { languages: ['en', 'de'], free: true, hours: 6, hoursComputed: false, format: 'ONLINE_SELF_PACED', level: 'BEGINNER', certificate: true };

describe('the facts of an offer', () => {
  beforeAll(() => startTexts('en'));
  const facts = (given: Partial<StatedFacts>) => factsOf({ ...stated, ...given }, { t: i18next.getFixedT('en', 'recommendations') as unknown as Say, ...formatsOf('en') }).map(({ value }) => value);

  it('are price, language, length, form, level and certificate, in words', () => {
    expect(facts({})).toEqual(['Free', 'English and German', '6 hours', 'Online, at your own pace', 'For beginners', 'Certificate to be had']);
  });

  it('say what was worked out and what was not stated', () => {
    expect(facts({ hours: 21.4, hoursComputed: true })).toContain('About 21.4 hours, computed');
    expect(facts({ languages: [], free: null, hours: null, format: null, level: null, certificate: null })).toEqual(['Price not stated', 'Language not stated', 'Length not stated', 'Level not stated']);
    expect(facts({ free: false })[0]).toBe('Paid');
  });
});
