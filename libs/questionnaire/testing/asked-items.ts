import type { AskedItem, AskedQuestionnaire } from '../web/answering/asked-questionnaire';

const item = (code: string, kind: AskedItem['kind'], part: Partial<AskedItem> = {}): AskedItem => ({
  code,
  kind,
  text: `The question ${code}?`,
  help: null,
  why: null,
  required: false,
  dontKnow: true,
  notApplicable: false,
  weight: 1,
  roles: null,
  when: null,
  scale: null,
  levels: null,
  options: null,
  rows: null,
  columns: null,
  min: null,
  max: null,
  integer: null,
  unit: null,
  maxLength: null,
  sources: [],
  language: 'en',
  ...part,
});

const choice = (code: string, text: string, exclusive = false) => ({ code, text, level: null, exclusive });

const NAMES = ['Starting', 'Trying', 'Established', 'Managed', 'Leading'];

/** An item of each kind, as the graph tells them. */
export const ASKED_ITEMS = {
  devices: item('devices', 'SINGLE_CHOICE', {
    text: 'Do you use connected machines?',
    options: [choice('yes', 'Yes'), choice('no', 'No')],
  }),
  updates: item('updates', 'LEVEL', {
    text: 'How do you keep machines up to date?',
    help: 'Updates of their software.',
    why: 'Old software is the most common way in.',
    sources: ['NIST CSF 2.0 PR.PS-02'],
    notApplicable: true,
    when: { item: 'devices', in: ['yes'] },
    scale: { kind: 'MATURITY', levels: NAMES.map((name, at) => ({ level: at + 1, name })) },
    levels: NAMES.map((name, at) => ({ level: at + 1, text: `What ${name.toLowerCase()} looks like.` })),
  }),
  data: item('data', 'MULTIPLE_CHOICE', {
    text: 'Which data do you keep?',
    options: [choice('sales', 'Sales'), choice('machines', 'Machines'), choice('none', 'None of these', true)],
  }),
  people: item('people', 'NUMBER', { text: 'How many people work with data?', min: 0, max: 500, integer: true, unit: 'people' }),
  plans: item('plans', 'TEXT', { text: 'What do you plan next?', maxLength: 40 }),
  trust: item('trust', 'MATRIX', {
    text: 'Whom do you ask for help?',
    rows: [choice('security', 'With security'), choice('analysis', 'With analysis')],
    columns: [choice('inside', 'A colleague'), choice('outside', 'Somebody outside')],
  }),
} as const satisfies Record<string, AskedItem>;

const { devices, updates, data, people, plans, trust } = ASKED_ITEMS;

/** A questionnaire of all kinds: the level item is asked of those who use connected machines. */
export const ASKED_QUESTIONNAIRE_OF_ALL_KINDS: AskedQuestionnaire = {
  code: 'all-kinds',
  version: '1.0.0',
  title: 'All kinds',
  language: 'en',
  sections: [
    { code: 'things', title: 'Internet of Things', intro: 'About machines that are connected.', topic: 'IOT', language: 'en', items: [devices, updates] },
    { code: 'rest', title: 'Your work', intro: null, topic: null, language: 'en', items: [data, people, plans, trust] },
  ],
};
