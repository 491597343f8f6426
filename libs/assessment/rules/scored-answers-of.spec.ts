import { checkDocument, type Answer, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import { scoredAnswersOf } from './scored-answers-of';
import { score } from './score';

const levels = [1, 2, 3].map((level) => ({ level, text: { en: `Level ${level}` } }));
const named = levels.map(({ level, text }) => ({ level, name: text }));
const document = (): QuestionnaireDocument => {
  const read = checkDocument({
    code: 'example', version: '1.0.0', defaultLanguage: 'en', languages: ['en'], title: { en: 'Example' }, summary: { en: 'Invented.' }, estimatedMinutes: 1,
    scales: { practice: { kind: 'MATURITY', levels: named }, mastery: { kind: 'PROFICIENCY', levels: named } },
    sections: [{
      code: 'iot', title: { en: 'IoT' }, topic: 'IOT',
      items: [
        { code: 'sensors', kind: 'SINGLE_CHOICE', text: { en: 'Sensors?' }, options: [{ code: 'yes', text: { en: 'Yes' } }, { code: 'no', text: { en: 'No' } }] },
        { code: 'upkeep', kind: 'LEVEL', text: { en: 'Upkeep?' }, when: { item: 'sensors', in: ['yes'] }, scale: 'practice', levels },
        { code: 'plan', kind: 'LEVEL', text: { en: 'Plan?' }, weight: 2, scale: 'practice', levels },
        { code: 'decide', kind: 'LEVEL', text: { en: 'Decide?' }, roles: ['MANAGER'], scale: 'mastery', levels },
        { code: 'repair', kind: 'LEVEL', text: { en: 'Repair?' }, roles: ['IT_PROFESSIONAL'], scale: 'mastery', levels },
      ],
    }],
  });
  if (read.document === null) throw new Error(JSON.stringify(read.faults));
  return read.document;
};
const answers = new Map<string, Answer>([
  ['sensors', { state: 'ANSWERED', value: { option: 'no' } }],
  ['upkeep', { state: 'ANSWERED', value: { level: 1 } }],
  ['plan', { state: 'ANSWERED', value: { level: 2 } }],
  ['decide', { state: 'DONT_KNOW', value: null }],
]);

describe('answers, made ready for scoring', () => {
  const scored = scoredAnswersOf(document(), { respondentId: 'ana', role: 'MANAGER', answers });

  it('are those to items with levels, with the ends of their scale', () => {
    expect(scored).toMatchObject([
      { itemCode: 'upkeep', kind: 'MATURITY', scale: { lowest: 1, highest: 3 } }, { itemCode: 'plan', topic: 'IOT', weight: 2, level: 2 },
      { itemCode: 'decide', kind: 'PROFICIENCY' }, { itemCode: 'repair' },
    ]);
  });

  it('ignore what was answered before a branch closed, and what another role is asked', () => {
    expect(scored.map(({ state }) => state)).toEqual(['NOT_ASKED', 'ANSWERED', 'DONT_KNOW', 'NOT_ASKED']);
    expect(scored[0]?.level).toBeNull();
  });

  it('score as they should', () => {
    const iot = score({ answers: scored, ambitions: { IOT: 'LEAD' } }).topics.find(({ topic }) => topic === 'IOT');
    expect(iot).toMatchObject({ maturity: { level: 3, target: 4, gap: 1, coverage: 1 }, proficiency: { level: null, target: 4, gap: null, askedItems: 1, coverage: 0 } });
  });

  it('left open are asked but unanswered', () => {
    const none = scoredAnswersOf(document(), { respondentId: 'ana', role: 'IT_PROFESSIONAL', answers: new Map() });
    expect(none.map(({ state }) => state)).toEqual(['NOT_ASKED', 'UNANSWERED', 'NOT_ASKED', 'UNANSWERED']);
  });
});
