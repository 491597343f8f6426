import { checkDocument } from './check-document';
import type { QuestionnaireDocument, WrittenDocument } from './document';

const levels = (words: string[]) => words.map((word, index) => ({ level: index + 1, text: { en: word } }));
const names = (words: string[]) => words.map((word, index) => ({ level: index + 1, name: { en: word } }));

/** A small questionnaire with every kind of item, a branch by answer, a branch by role and a chain of branches. */
export const written = (): WrittenDocument => ({
  code: 'example',
  version: '1.1.0',
  defaultLanguage: 'en',
  languages: ['en', 'fr'],
  title: { en: 'Example', fr: 'Exemple' },
  summary: { en: 'All kinds of items.', fr: 'Toutes sortes de questions.' },
  estimatedMinutes: 2,
  sources: [{ title: 'Invented', publisher: 'Example', licence: 'CC0', url: null }],
  scales: {
    practice: { kind: 'MATURITY', levels: names(['None', 'Some', 'Much']) },
    mastery: { kind: 'PROFICIENCY', levels: names(['Basic', 'Able', 'Expert']) },
  },
  sections: [
    {
      code: 'firm',
      title: { en: 'Your firm' },
      topic: 'IOT',
      items: [
        { code: 'sensors', kind: 'SINGLE_CHOICE', text: { en: 'Do you use sensors?', fr: 'Utilisez-vous des capteurs ?' }, required: true, options: [{ code: 'yes', text: { en: 'Yes', fr: 'Oui' } }, { code: 'no', text: { en: 'No', fr: 'Non' } }] },
        { code: 'how-many', kind: 'NUMBER', text: { en: 'How many?' }, when: { item: 'sensors', in: ['yes'] }, min: 1, max: 1000, integer: true },
        { code: 'network', kind: 'TEXT', text: { en: 'How are they connected?' }, when: { item: 'how-many', atLeast: 10 }, maxLength: 20 },
        { code: 'upkeep', kind: 'LEVEL', text: { en: 'How are they kept up?' }, when: { item: 'sensors', in: ['yes'] }, notApplicable: true, scale: 'practice', levels: levels(['Not', 'Now and then', 'By plan']) },
        { code: 'uses', kind: 'MULTIPLE_CHOICE', text: { en: 'What for?' }, when: { not: { item: 'sensors', in: ['no'] } }, options: [{ code: 'energy', text: { en: 'Energy' } }, { code: 'quality', text: { en: 'Quality' } }, { code: 'nothing', text: { en: 'Nothing' }, exclusive: true }] },
      ],
    },
    {
      code: 'you',
      title: { en: 'You', fr: 'Vous' },
      topic: 'CYBERSECURITY',
      items: [
        { code: 'decide', kind: 'LEVEL', text: { en: 'Can you decide on devices?' }, roles: ['MANAGER'], scale: 'mastery', levels: levels(['Hardly', 'Yes', 'Others ask me']) },
        { code: 'skills', kind: 'MATRIX', text: { en: 'How well do you…' }, dontKnow: false, scale: 'mastery', rows: [{ code: 'patch', text: { en: 'patch' } }, { code: 'restore', text: { en: 'restore' } }], columns: [{ code: 'low', text: { en: 'Low' }, level: 1 }, { code: 'high', text: { en: 'High' }, level: 3 }, { code: 'other', text: { en: 'Others do it' } }] },
      ],
    },
  ],
});

/** The same, read and checked. */
export const example = (change: (document: WrittenDocument) => void = () => undefined): QuestionnaireDocument => {
  const document = written();
  change(document);
  const checked = checkDocument(document);
  if (checked.document === null) throw new Error(checked.faults.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return checked.document;
};
