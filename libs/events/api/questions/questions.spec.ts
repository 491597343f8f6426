import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { participantsTable } from '../participants/participants-export';

const texts = (en: string, fr?: string) => [{ language: 'en', text: en }, ...(fr ? [{ language: 'fr', text: fr }] : [])];
const TRAIN = { code: 'travel', kind: 'SINGLE_CHOICE', isRequired: true, texts: texts('How do you come?', 'Comment venez-vous ?'), options: [{ code: 'train', texts: texts('By train', 'En train') }, { code: 'car', texts: texts('By car', 'En voiture') }] };
const STAFF = { code: 'staff', kind: 'NUMBER', texts: texts('How many trainees have you?') };
const HOPES = { code: 'hopes', kind: 'TEXT', texts: texts('What do you hope for?') };
const TOPICS = { code: 'topics', kind: 'MULTIPLE_CHOICE', texts: texts('Which topics?'), options: [{ code: 'iot', texts: texts('Sensors') }, { code: 'data', texts: texts('Data') }] };

describe('the questions of organisers', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const save = async (eventId: string, questions: readonly object[], version: string | null = null, browser = events.olga) => {
    const answer = await events.act<{ event: { questionDrafts: { version: string | null; questions: { code: string }[] } } }>(browser, 'saveEventQuestions', { eventId, version, questions }, 'event { questionDrafts { version questions { code } } }');
    return { codes: codesOf(answer), paths: answer.problems.map(({ path }) => path.join('.')), drafts: answer.event?.questionDrafts };
  };
  const asked = async (slug: string) =>
    (await events.stranger().ask<{ event: { questions: { version: string; sections: { items: { code: string; text: string; required: boolean }[] }[] } | null; questionDrafts: object | null } }>('query ($slug: String!) { event(slug: $slug) { questions { version sections { items { code text required } } } questionDrafts { version } } }', { slug })).event;
  const register = (browser: TestBrowser, eventId: string, more: object) => events.act<{ registration: { id: string; answers: { code: string; question: string; answer: string | null }[] } | null }>(browser, 'registerForEvent', { eventId, registration: { countryCode: 'BE', participants: [{ name: 'Ada', role: 'MANAGER' }], ...more } }, 'registration { id answers { code question answer } }');

  it('are asked of everybody in the order written, as a version of their own', async () => {
    const { id, slug } = await events.open();
    expect(await asked(slug)).toEqual({ questions: null, questionDrafts: null });
    expect(await save(id, [TRAIN, STAFF])).toMatchObject({ codes: [], drafts: { version: '1.0.0', questions: [{ code: 'travel' }, { code: 'staff' }] } });
    expect(await asked(slug)).toEqual({ questions: { version: '1.0.0', sections: [{ items: [{ code: 'travel', text: 'How do you come?', required: true }, { code: 'staff', text: 'How many trainees have you?', required: false }] }] }, questionDrafts: null });
    expect((await save(id, [TRAIN, STAFF])).drafts?.version).toBe('1.0.0');
    expect((await save(id, [STAFF, TRAIN])).codes).toEqual(['CHANGED_MEANWHILE']);
    expect((await save(id, [STAFF, TRAIN], '1.0.0')).drafts?.version).toBe('2.0.0');
    expect((await save(id, [], '2.0.0')).drafts).toEqual({ version: null, questions: [] });
    expect((await save(id, [TRAIN])).drafts?.version).toBe('3.0.0');
  });

  it('are no questionnaire that anybody finds by its code', async () => {
    const { id } = await events.open();
    await save(id, [TRAIN]);
    expect(await events.olga.ask('query ($code: String!) { questionnaire(code: $code) { code } }', { code: `event-${id}` })).toEqual({ questionnaire: null });
    expect(await events.graph.em().getConnection().execute('select is_public from questionnaire where code = ?', [`event-${id}`])).toEqual([{ is_public: false }]);
  });

  it.each<[string, object[], string[]]>([
    ['no words', [{ ...STAFF, texts: texts(' ') }], ['questions.0.texts.en']],
    ['one option', [{ ...TRAIN, options: TRAIN.options.slice(0, 1) }], ['questions.0.options']],
    ['an option without words', [{ ...TRAIN, options: [TRAIN.options[0], { code: 'x', texts: [] }] }], ['questions.0.options.1.texts.en']],
    ['a code twice', [STAFF, STAFF], ['questions']],
    ['a code that is none', [{ ...STAFF, code: 'Not one' }], ['questions.0.code']],
    ['too many questions', Array.from({ length: 11 }, (_, at) => ({ ...STAFF, code: `q-${at}` })), ['questions']],
  ])('are refused with %s', async (_, questions, paths) => {
    const { id } = await events.open();
    expect((await save(id, questions)).paths).toEqual(paths);
  });

  it('are written by organisers only', async () => {
    const { id } = await events.open();
    for (const browser of [events.stranger(), await events.person('nobody@example.org')]) expect((await save(id, [TRAIN], null, browser)).codes).toEqual(['NOT_FOUND']);
  });

  it('are answered by who registers, by the rules of every questionnaire', async () => {
    const { id } = await events.open();
    await save(id, [TRAIN, STAFF, HOPES, TOPICS]);
    const ada = await events.person('ada@example.org');
    const wrong = async (answers: object[], more: object = {}) => (await register(ada, id, { answers, ...more })).problems.map(({ code, path }) => `${path.slice(2).join('.')} ${code}`);
    expect(await wrong([])).toEqual(['travel ANSWER_MISSING']);
    expect(await wrong([{ item: 'travel', value: { option: 'plane' } }, { item: 'staff', value: { number: -1 } }, { item: 'hopes', value: { text: 'x'.repeat(301) } }, { item: 'age', value: { number: 3 } }, { item: 'topics', value: { options: ['iot', 'iot'] } }])).toEqual([
      'travel OPTION_UNKNOWN', 'staff NUMBER_TOO_SMALL', 'hopes TEXT_TOO_LONG', 'age ITEM_UNKNOWN', 'topics OPTION_REPEATED',
    ]);
    expect(await wrong([{ item: 'travel', value: { option: 'train' } }], { questionsVersion: '' })).toEqual([' QUESTIONS_CHANGED']);
    const { registration, problems } = await register(ada, id, { questionsVersion: '1.0.0', answers: [{ item: 'travel', value: { option: 'train' } }, { item: 'topics', value: { options: ['iot', 'data'] } }, { item: 'hopes', value: { text: ' ' } }] });
    expect(problems).toEqual([]);
    expect(registration?.answers).toEqual([
      { code: 'travel', question: 'How do you come?', answer: 'By train' },
      { code: 'staff', question: 'How many trainees have you?', answer: null },
      { code: 'hopes', question: 'What do you hope for?', answer: null },
      { code: 'topics', question: 'Which topics?', answer: 'Sensors; Data' },
    ]);
  });

  it('stay with who answered them, are beside the registration and in the table, and change with it', async () => {
    const { id } = await events.open();
    await save(id, [TRAIN]);
    const [ben, cleo] = [await events.person('ben@example.org'), await events.person('cleo@example.org')];
    const { registration } = await register(ben, id, { answers: [{ item: 'travel', value: { option: 'car' } }] });
    await save(id, [HOPES], '1.0.0');
    await register(cleo, id, { answers: [{ item: 'hopes', value: { text: '=1+1' } }] });
    type List = { registrations: { edges: { node: { answers: { question: string; answer: string }[] } }[] } };
    const { registrations } = await events.olga.ask<List>('query ($eventId: ID!) { registrations(eventId: $eventId, first: 9) { edges { node { answers { question answer } } } } }', { eventId: id });
    expect(registrations.edges.map(({ node }) => node.answers)).toEqual([[{ question: 'How do you come?', answer: 'By car' }], [{ question: 'What do you hope for?', answer: '=1+1' }]]);
    const { body } = await events.olga.open(participantsTable, { params: { eventId: id }, query: new URLSearchParams({ language: 'fr' }) });
    const [heading, first, second] = String(body).split('\r\n');
    expect(heading).toMatch(/Comment venez-vous \?.*What do you hope for\?/);
    expect([first, second]).toEqual([expect.stringMatching(/En voiture;$/), expect.stringMatching(/;;'=1\+1$/)]);
    const change = async (answers: object[]) => codesOf(await events.act(ben, 'changeRegistration', { registrationId: registration!.id, revision: 1, registration: { countryCode: 'BE', participants: [{ name: 'Ada', role: 'MANAGER' }], answers } }, 'registration { id }'));
    expect(await change([{ item: 'travel', value: { option: 'car' } }])).toEqual(['ITEM_UNKNOWN']);
    expect(await change([{ item: 'hopes', value: { text: 'Coffee' } }])).toEqual([]);
  });

  it('are exported with the registration, and erased with it', async () => {
    const { id } = await events.open({ startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T15:00:00Z' });
    await save(id, [HOPES]);
    const [dora, emil] = [await events.person('dora@example.org'), await events.person('emil@example.org')];
    for (const browser of [dora, emil]) await register(browser, id, { answers: [{ item: 'hopes', value: { text: 'Coffee' } }] });
    const { export: exported } = await events.act<{ export: { content: { parts: Record<'registration', { rows: object[] }> } } }>(dora, 'exportMyData', {}, 'export { content }');
    expect(exported.content.parts.registration.rows).toMatchObject([{ answers: { hopes: { state: 'ANSWERED', value: { text: 'Coffee' } } } }]);
    await events.act(dora, 'eraseMyData', { emailAddress: 'dora@example.org' }, 'erasedAt');
    const left = () => events.graph.em().getConnection().execute<{ answered: number }[]>('select count(*)::int as answered from registration where event_id = ? and (answers is not null or questions_version_id is not null)', [id]);
    expect(await left()).toEqual([{ answered: 1 }]);
    events.graph.clock.passMinutes((new Date('2027-06-12T00:00:00Z').getTime() - events.graph.clock.now().getTime()) / 60_000);
    await events.settle();
    expect(await left()).toEqual([{ answered: 0 }]);
  });
});
