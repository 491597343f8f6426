import { TOPICS } from '@skills/identity/rules';
import { smallQuestionnaire } from '@skills/questionnaire/testing';

/** A questionnaire with one practice for each topic; the item's code is the topic in small letters. */
export const fourTopicsQuestionnaire = (version = '1.0.0') =>
  smallQuestionnaire({
    code: 'four-topics',
    version,
    sections: TOPICS.map((topic) => ({
      code: topic.toLowerCase().replace('_', '-'),
      title: { en: topic },
      topic,
      items: [
        {
          code: `practice-${topic.toLowerCase().replace('_', '-')}`,
          kind: 'LEVEL' as const,
          text: { en: `How far are you with ${topic}?` },
          scale: 'practice',
          levels: [1, 2, 3, 4, 5].map((level) => ({ level, text: { en: `Level ${level}` } })),
        },
      ],
    })),
  });

/** Answers to it: the same level for every topic, or one for each in the order of the topics. */
export const fourTopicsAnswers = (...levels: (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(TOPICS.map((topic, at) => [`practice-${topic.toLowerCase().replace('_', '-')}`, levels[at] === undefined ? levels[0]! : levels[at]]));
