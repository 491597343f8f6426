import i18next from 'i18next';
import { fallbackSentence, practiceSentence, reasonSentence, type Fallback, type ReasonCase, type ReasonFacts, type Translate } from '../../rules';
import { inventedGap } from '../../rules/testing/invented';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const translations = i18next.createInstance();
const LANGUAGES = ['en', 'fr', 'de'];

beforeAll(async () => {
  await translations.init({
    resources: { en: { recommendations: en }, fr: { recommendations: fr }, de: { recommendations: de } },
    defaultNS: 'recommendations', fallbackLng: false, interpolation: { escapeValue: false }, lng: 'en',
  });
});

const translator = (language: string): Translate => {
  const t = translations.getFixedT(language);
  return (key, values) => t(key, { ...values });
};
const facts = (given: Partial<ReasonFacts> = {}): ReasonFacts => ({
  case: 'CLOSES', competence: 'cyber security', from: 1, to: 3, target: 3, otherGaps: 0, price: 'FREE', languages: ['fr'], languageSuits: true,
  hours: 6, hoursComputed: false, format: null, levelAssumed: false, ...given,
});
// Non-breaking spaces are right on screen and unreadable in a spec.
const plain = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/g, ' ');
const sentence = (language: string, given: Partial<ReasonFacts> = {}): string => plain(reasonSentence(facts(given), language, translator(language)));

describe('the sentence about a recommended course', () => {
  it('says gap, price, language and length in each language of the interface', () => {
    expect(LANGUAGES.map((language) => sentence(language))).toEqual([
      'Closes your gap in “cyber security” from level 1 to 3: free, in French, 6 hours.',
      'Comble votre écart en « cyber security », du niveau 1 au niveau 3 : gratuit, en français, 6 heures.',
      'Schließt Ihre Lücke bei „cyber security“ von Stufe 1 auf 3: kostenlos, auf Französisch, 6 Stunden.',
    ]);
  });

  it('says what is not stated instead of leaving it out', () => {
    const silent = { price: 'UNKNOWN', languages: [], hours: null } as const;
    expect(LANGUAGES.map((language) => sentence(language, silent).split(': ').pop())).toEqual([
      'price not stated, language not stated, length not stated.',
      'prix non précisé, langue non précisée, durée non précisée.',
      'Preis nicht angegeben, Sprache nicht angegeben, Dauer nicht angegeben.',
    ]);
  });

  it('counts hours and other gaps as each language does, and writes decimals its way', () => {
    expect(LANGUAGES.map((language) => sentence(language, { hours: 1.5, from: 1.64, otherGaps: 1 }))).toEqual([
      'Closes your gap in “cyber security” from level 1.6 to 3: free, in French, 1.5 hours. It also helps with one other gap.',
      'Comble votre écart en « cyber security », du niveau 1,6 au niveau 3 : gratuit, en français, 1,5 heure. Elle vous aide aussi à combler un autre écart.',
      'Schließt Ihre Lücke bei „cyber security“ von Stufe 1,6 auf 3: kostenlos, auf Französisch, 1,5 Stunden. Hilft außerdem bei einer weiteren Lücke.',
    ]);
    expect(sentence('en', { hours: 1, otherGaps: 2 })).toContain('1 hour. It also helps with 2 other gaps.');
  });

  it('says when hours were worked out, when a level is assumed, and how the course is given', () => {
    expect(sentence('en', { hours: 26.7, hoursComputed: true, levelAssumed: true, format: 'CLASSROOM', languages: ['en', 'de'] })).toBe(
      'Closes your gap in “cyber security” from level 1 to 3: free, in English or German, about 26.7 hours, in a classroom. The provider states no level; we took it to start at the beginning.',
    );
  });

  it('leaves no text missing and no place unfilled, whatever the case', () => {
    const cases: ReasonCase[] = ['CLOSES', 'NARROWS', 'UNKNOWN', 'PRACTICE', 'PRACTICE_UNKNOWN'];
    const told = LANGUAGES.flatMap((language) => cases.map((found) => sentence(language, { case: found, price: 'PAID', format: 'READING', otherGaps: 3 })));
    for (const one of told) expect(one).not.toMatch(/\{\{|\b(?:reason|price|format|hours)\.[A-Za-z]/);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('the sentences about cases and uncovered gaps', () => {
  it('say in what a case is alike', () => {
    const match = { practiceId: 'x', rank: 1, topics: ['IOT', 'LEADERSHIP'], sameSector: true, sameSize: true, sameCountry: false, total: 1 } as const;
    expect(LANGUAGES.map((language) => plain(practiceSentence(match, language, translator(language))))).toEqual([
      'Shows how others dealt with Internet of Things and Leadership: from your sector and at firms of your size.',
      'Montre comment d’autres ont avancé (Internet des objets et Leadership), dans votre secteur et dans des entreprises de votre taille.',
      'Zeigt, wie andere vorgegangen sind (Internet der Dinge und Führung): aus Ihrer Branche und in Unternehmen Ihrer Größe.',
    ]);
  });

  it('tell what can be done for every uncovered gap', () => {
    const fallbacks: Fallback[] = [
      { kind: 'FURTHER_COURSE', courseId: 'x' }, { kind: 'TOPIC_COURSE', courseId: 'x', topic: 'IOT' },
      { kind: 'PRACTICE', practiceId: 'x', topic: 'IOT' }, { kind: 'CATALOGUE', topic: null },
    ];
    for (const language of LANGUAGES)
      for (const fallback of fallbacks) expect(fallbackSentence({ gap: inventedGap(), fallback }, translator(language))).toMatch(/cyber security/);
  });
});
