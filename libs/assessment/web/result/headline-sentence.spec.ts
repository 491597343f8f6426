import { formatsOf, startTexts, type Say } from '@skills/platform/i18n';
import i18next from 'i18next';
import type { Headline, TopicFact } from '../../rules';
import '../texts';
import { headlineSentence } from './headline-sentence';

const fact = (given: Partial<TopicFact>): TopicFact => ({ topic: 'CYBERSECURITY', kind: 'MATURITY', level: 2.04, target: 4, gap: 1.96, ...given });
const gap: Headline = {
  case: 'GAP', widest: fact({}), strongest: fact({ topic: 'LEADERSHIP', level: 3.5, target: 3, gap: 0 }), topicsWithGap: 2, unknownTopics: ['IOT', 'BIG_DATA'], coverage: 0.625,
};

const sentence = async (headline: Headline, language: 'en' | 'fr' | 'de' = 'en') => {
  await startTexts(language);
  return headlineSentence(headline, { t: i18next.getFixedT(language, 'assessment') as unknown as Say, ...formatsOf(language) });
};

describe('the sentence over a result', () => {
  it('names level and aim of the widest gap, then what else there is to know', async () => {
    expect(await sentence(gap)).toEqual({
      title: 'You are at level 2 of 5 in Cybersecurity; your aim is 4',
      lead: 'You are short of your aim in 2 topics; here the gap is widest. Your strongest topic is Leadership, at level 3.5. Nothing is known yet about Internet of Things and Big Data. 63% of the questions put to you are answered.',
    });
  });

  it('speaks of people where only they are known', async () => {
    const { title, lead } = await sentence({ ...gap, widest: fact({ kind: 'PROFICIENCY', level: 1.26 }), strongest: null, topicsWithGap: 1, unknownTopics: [] });
    expect(title).toBe('Your skills in Cybersecurity are at level 1.3 of 5; your aim is 4');
    expect(lead).toBe('It is the only topic in which you are short of your aim. 63% of the questions put to you are answered.');
  });

  it('does not speak of a gap that rounding hides', async () => {
    const { title } = await sentence({ ...gap, widest: fact({ level: 3.98, gap: 0.02 }) });
    expect(title).toBe('You are where you want to be in every topic that is known');
  });

  it('says that nothing is known, and that no aim was stated', async () => {
    expect((await sentence({ case: 'NOTHING_KNOWN' })).title).toBe('We cannot say yet where you stand');
    const highest = fact({ target: null, gap: null });
    const { title, lead } = await sentence({ case: 'NO_TARGET', highest, knownTopics: 2, strongest: highest, unknownTopics: [], coverage: 1 });
    expect(title).toBe('You are at level 2 of 5 in Cybersecurity, your strongest topic');
    expect(lead).toContain('You stated no aims');
  });

  it('speaks of no strength where there is none', async () => {
    const none = { strongest: null, unknownTopics: [], coverage: 1 } as const;
    const highest = fact({ level: 1, target: null, gap: null });
    expect((await sentence({ case: 'NO_TARGET', highest, knownTopics: 4, ...none })).title).toBe('You are at level 1 of 5 in every topic that is known');
    expect((await sentence({ case: 'NO_TARGET', highest, knownTopics: 1, ...none })).title).toBe('You are at level 1 of 5 in Cybersecurity');
    expect((await sentence({ case: 'NO_TARGET', highest: { ...highest, kind: 'PROFICIENCY' }, knownTopics: 1, ...none })).title).toBe('Your skills in Cybersecurity are at level 1 of 5');
    expect((await sentence({ case: 'TARGETS_REACHED', ...none })).lead).toBe('100% of the questions put to you are answered.');
    expect((await sentence({ case: 'GAP', widest: fact({ level: 1 }), topicsWithGap: 4, ...none })).lead).not.toMatch(/strongest/);
  });

  it('is written as each language writes', async () => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain((await sentence({ ...gap, widest: fact({ level: 1.5 }) }, 'de')).title)).toBe('Cybersicherheit: Sie stehen auf Stufe 1,5 von 5, Ihr Ziel ist Stufe 4');
    expect(plain((await sentence({ ...gap, widest: fact({ level: 1.5 }) }, 'fr')).title)).toBe('Cybersécurité : vous êtes au niveau 1,5 sur 5, votre objectif est le niveau 4');
  });
});
