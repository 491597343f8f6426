import type { WrittenDocument } from '../rules';

const text = (en: string): { en: string } => ({ en });
const levels = (of: string): { level: number; text: { en: string } }[] => [1, 2, 3, 4, 5].map((level) => ({ level, text: text(`${of}, level ${level}`) }));

/** ESCO: analyse big data; perform data analysis is asked as a practice. Both are in the catalogue that the product ships. */
export const ANALYSE_BIG_DATA = 'http://data.europa.eu/esco/skill/47a49cd6-097d-457a-9f7b-c290c14930d5';

/** A small questionnaire: a branching choice, a number asked on a condition, a text, a practice, a skill, and a skill of IT professionals. */
export const smallQuestionnaire = (overrides: Partial<WrittenDocument> = {}): WrittenDocument => ({
  code: 'small',
  version: '1.0.0',
  defaultLanguage: 'en',
  languages: ['en', 'de'],
  title: { en: 'A small questionnaire', de: 'Ein kleiner Fragebogen' },
  summary: { en: 'For tests.', de: 'Für Tests.' },
  estimatedMinutes: 1,
  sources: [],
  scales: {
    practice: { kind: 'MATURITY', levels: [1, 2, 3, 4, 5].map((level) => ({ level, name: text(`Practice ${level}`) })) },
    mastery: { kind: 'PROFICIENCY', levels: [1, 2, 3, 4, 5].map((level) => ({ level, name: text(`Mastery ${level}`) })) },
  },
  sections: [
    {
      code: 'firm',
      title: text('Firm'),
      items: [
        { code: 'uses-data', kind: 'SINGLE_CHOICE', text: text('Do you keep data?'), options: [{ code: 'yes', text: text('Yes') }, { code: 'no', text: text('No') }] },
        { code: 'how-much', kind: 'NUMBER', text: text('How many records?'), min: 0, integer: true, when: { item: 'uses-data', in: ['yes'] } },
        { code: 'remark', kind: 'TEXT', text: text('Anything to add?'), maxLength: 40 },
      ],
    },
    {
      code: 'data',
      title: text('Data'),
      topic: 'BIG_DATA',
      items: [
        { code: 'data-practice', kind: 'LEVEL', text: { en: 'Is data kept in order?', de: 'Sind die Daten in Ordnung?' }, scale: 'practice', levels: levels('Order'), competences: [{ uri: ANALYSE_BIG_DATA }], notApplicable: true },
        { code: 'data-skill', kind: 'LEVEL', text: text('Can you read a chart?'), scale: 'mastery', levels: levels('Charts'), competences: [{ uri: ANALYSE_BIG_DATA }] },
        { code: 'data-it', kind: 'LEVEL', text: text('Can you build a pipeline?'), roles: ['IT_PROFESSIONAL'], scale: 'mastery', levels: levels('Pipelines'), competences: [{ uri: ANALYSE_BIG_DATA }] },
      ],
    },
  ],
  ...overrides,
});
