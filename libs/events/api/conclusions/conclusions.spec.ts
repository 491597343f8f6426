import { browserOf, codesOf } from '@skills/identity/testing';
import { Refusal } from '@skills/platform/graph';
import { readPdf } from '@skills/platform/pdf-reader';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, heldEvent, type EventsUnderTest } from '../../testing';
import { conclusionsPage } from './conclusions-page';
import { CONCLUSIONS_PUBLISHED } from './conclusions-published';
import { outcomesPersonalData } from '../outcomes-personal-data';
import { summaryRoute } from './summary-route';
import { registerListeners } from '@skills/platform/database';
import { eventsModule } from '../events-module';

interface Seen {
  id: string;
  revision: number;
  state: string;
  sentBack: string | null;
  possibleActs: string[];
}

describe('what comes out of an event', () => {
  let events: EventsUnderTest;
  let bea: TestBrowser;
  const heard: Record<string, unknown>[] = [];
  beforeAll(async () => {
    events = await eventsUnderTest();
    bea = await browserOf(events.graph, 'bea.organises@example.org', events.stranger());
    await events.graph.em().getConnection().execute("insert into role_grant (id, person_id, role, granted_at) select gen_random_uuid(), id, 'ORGANISER', now() from person where email_address = 'bea.organises@example.org'");
  });
  afterAll(() => events.graph.close());

  const NOTE = { groupName: 'Group A', topic: 'LEADERSHIP', language: 'en', text: 'Nobody has time to learn.' };
  const contentWith = (more: object = {}) => ({ kind: 'NEED', text: 'Small firms need time to learn.', textLanguage: 'en', translations: [{ language: 'de', text: 'Kleine Betriebe brauchen Zeit zum Lernen.' }], topics: ['LEADERSHIP'], targetRoles: ['MANAGER'], noteIds: [], reason: 'Said in the last round.', ...more });
  const CONCLUSION = 'conclusion { id revision state sentBack possibleActs }';
  const noted = async (eventId: string, browser = events.olga) => (await events.act<{ note: { id: string; revision: number } | null }>(browser, 'writeNote', { eventId, content: NOTE }, 'note { id revision }'));
  const write = (eventId: string, more: object = {}, browser = events.olga) => events.act<{ conclusion: Seen | null }>(browser, 'writeConclusion', { eventId, content: contentWith(more) }, CONCLUSION);
  const act = (mutation: string, { id, revision }: Seen, more: object = {}, browser = events.olga) => events.act<{ conclusion: Seen | null }>(browser, mutation, { conclusionId: id, revision, ...more }, mutation === 'removeConclusion' ? 'removedId' : CONCLUSION);
  const publish = (eventId: string, version: number, correction?: string, browser = events.olga) => events.act<{ summary: { version: number } | null }>(browser, 'publishConclusions', { eventId, version, correction }, 'event { phase } summary { version }');
  const accepted = async (eventId: string, more: object = {}): Promise<Seen> => {
    const { conclusion } = await write(eventId, more);
    const submitted = (await act('submitConclusion', conclusion!)).conclusion!;
    return (await act('acceptConclusion', submitted, {}, bea)).conclusion!;
  };
  const summary = async (slug: string, version: number | null = null, browser = events.stranger()) =>
    (await browser.ask<{ event: { phase: string; summaryVersions: { version: number }[]; summaryOfConclusions: { version: number; correction: string | null; statements: { conclusionId: string; text: string; textLanguage: string; noteCount: number }[] } | null } }>('query ($slug: String!, $version: Int) { event(slug: $slug) { phase summaryVersions { version } summaryOfConclusions(version: $version) { version correction statements { conclusionId kind text textLanguage topics noteCount } } } }', { slug, version })).event;

  it('is noted by groups, changed on the revision that was seen, and seen by organisers only', async () => {
    const { id, slug } = await events.open();
    const { note } = await noted(id);
    const change = (revision: number) => events.act(events.olga, 'changeNote', { noteId: note!.id, revision, content: { ...NOTE, text: 'Time is short.' } }, 'note { revision }').then(codesOf);
    expect([await change(1), await change(1)]).toEqual([[], ['CHANGED_MEANWHILE']]);
    const notes = async (browser: TestBrowser) => (await browser.ask<{ event: { notes: { text: string }[] | null; conclusions: object[] | null } }>('query ($slug: String!) { event(slug: $slug) { notes { text } conclusions { id } } }', { slug })).event;
    expect(await notes(events.olga)).toEqual({ notes: [{ text: 'Time is short.' }], conclusions: [] });
    expect(await notes(events.stranger())).toEqual({ notes: null, conclusions: null });
    const { conclusion } = await write(id, { noteIds: [note!.id], reason: null });
    const remove = () => events.act(events.olga, 'removeNote', { noteId: note!.id, revision: 2 }, 'removedId').then(codesOf);
    expect(await remove()).toEqual(['NOTE_IN_USE']);
    expect(codesOf(await act('removeConclusion', conclusion!))).toEqual([]);
    expect(await remove()).toEqual([]);
  });

  it('is written with what it rests on, on notes of the same event only', async () => {
    const { id } = await events.open();
    const other = await events.open();
    const { note } = await noted(other.id);
    expect(codesOf(await write(id, { reason: ' ' }))).toEqual(['FIELD_REQUIRED']);
    expect(codesOf(await write(id, { noteIds: [note!.id] }))).toEqual(['NOTE_UNKNOWN']);
    expect(codesOf(await write(id, { text: '', topics: [] }))).toEqual(['FIELD_REQUIRED', 'FIELD_REQUIRED']);
    const { event } = await events.act<{ event: { id: string } }>(events.olga, 'createEvent', { content: { kind: 'WEBINAR', form: 'ONLINE', title: 'D', summary: 'D', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], timeZone: 'Europe/Brussels', capacity: 3 } }, 'event { id }');
    expect(codesOf(await write(event.id))).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('is reviewed by somebody who did not write it, or sent back with the reason', async () => {
    const { id } = await events.open();
    const draft = (await write(id)).conclusion!;
    expect(draft).toMatchObject({ state: 'DRAFT', possibleActs: ['CHANGE', 'SUBMIT', 'REMOVE'] });
    const submitted = (await act('submitConclusion', draft)).conclusion!;
    expect(codesOf(await act('acceptConclusion', submitted))).toEqual(['OWN_CONCLUSION']);
    expect(codesOf(await act('acceptConclusion', draft, {}, bea))).toEqual(['CHANGED_MEANWHILE']);
    expect(codesOf(await act('sendBackConclusion', submitted, { reason: ' ' }, bea))).toEqual(['FIELD_REQUIRED']);
    const back = (await act('sendBackConclusion', submitted, { reason: 'Whom does it concern?' }, bea)).conclusion!;
    expect(back).toMatchObject({ state: 'DRAFT', sentBack: 'Whom does it concern?' });
    // Whoever changes it is its author: now Olga may accept, and Bea may not.
    const changed = (await act('changeConclusion', back, { content: contentWith() }, bea)).conclusion!;
    const again = (await act('submitConclusion', changed, {}, bea)).conclusion!;
    expect(codesOf(await act('acceptConclusion', again, {}, bea))).toEqual(['OWN_CONCLUSION']);
    expect((await act('acceptConclusion', again)).conclusion).toMatchObject({ state: 'ACCEPTED' });
  });

  it('is published all together with the event as reported, once, and announced with all that others need', async () => {
    registerListeners([...(eventsModule.listeners?.(events.graph.services) ?? []), { topic: CONCLUSIONS_PUBLISHED, name: 'test', listen: async () => undefined }]);
    const { id, slug } = await heldEvent(events, []);
    expect(codesOf(await publish(id, 1))).toEqual(['CONCLUSIONS_NONE']);
    const { note } = await noted(id);
    const first = await accepted(id, { noteIds: [note!.id], reason: null });
    const open = (await write(id, { kind: 'MEASURE', text: 'Learn in short pieces.', translations: [] })).conclusion!;
    expect(codesOf(await publish(id, 1))).toEqual(['CONCLUSIONS_OPEN']);
    expect(await summary(slug)).toMatchObject({ phase: 'HELD', summaryOfConclusions: null, summaryVersions: [] });
    await act('removeConclusion', open);
    expect(codesOf(await publish(id, 2))).toEqual(['CHANGED_MEANWHILE']);
    expect(codesOf(await publish(id, 1, undefined, events.stranger()))).toEqual(['NOT_FOUND']);
    expect([(await publish(id, 1)).summary, (await publish(id, 1)).summary]).toEqual([{ version: 1 }, { version: 1 }]);
    expect(await summary(slug)).toMatchObject({ phase: 'REPORTED', summaryOfConclusions: { version: 1, statements: [{ conclusionId: first.id, text: 'Small firms need time to learn.', textLanguage: 'en', noteCount: 1 }] } });
    expect((await summary(slug, null, events.graph.browser({ language: 'de' }))).summaryOfConclusions?.statements[0]).toMatchObject({ text: 'Kleine Betriebe brauchen Zeit zum Lernen.', textLanguage: 'de' });
    const announced = await events.graph.em().getConnection().execute<{ payload: Record<string, unknown> }[]>('select payload from announcement where topic = ?', [CONCLUSIONS_PUBLISHED]);
    heard.push(...announced.map(({ payload }) => payload));
    expect(heard).toEqual([expect.objectContaining({ eventId: id, slug, countryCode: 'BE', version: 1, statements: [expect.objectContaining({ id: first.id, kind: 'NEED', text: 'Small firms need time to learn.', topics: ['LEADERSHIP'], targetRoles: ['MANAGER'], noteCount: 1, noteIds: [note!.id] })] })]);
  });

  it('is published also where nobody listens', async () => {
    registerListeners(eventsModule.listeners?.(events.graph.services) ?? []);
    const { id } = await heldEvent(events, []);
    await accepted(id);
    expect(codesOf(await publish(id, 1))).toEqual([]);
    await events.graph.deliver();
  });

  it('is corrected by a new version; the old one stays and no row of it can change', async () => {
    const { id, slug } = await heldEvent(events, []);
    const conclusion = await accepted(id);
    await publish(id, 1);
    const changed = (await act('changeConclusion', conclusion, { content: contentWith({ text: 'Small firms need an hour a week.', translations: [] }) })).conclusion!;
    expect(codesOf(await publish(id, 2, 'An hour.'))).toEqual(['CONCLUSIONS_OPEN']);
    await act('acceptConclusion', (await act('submitConclusion', changed)).conclusion!, {}, bea);
    expect(codesOf(await publish(id, 2))).toEqual(['FIELD_REQUIRED']);
    expect(codesOf(await publish(id, 2, 'How much time.'))).toEqual([]);
    expect((await summary(slug)).summaryOfConclusions).toMatchObject({ version: 2, correction: 'How much time.', statements: [{ conclusionId: conclusion.id, text: 'Small firms need an hour a week.' }] });
    expect((await summary(slug, 1)).summaryOfConclusions).toMatchObject({ version: 1, correction: null, statements: [{ text: 'Small firms need time to learn.' }] });
    expect((await summary(slug, 7)).summaryOfConclusions).toBeNull();
    await expect(events.graph.em().getConnection().execute("update published_conclusion set text = 'x'")).rejects.toThrow('never changes');
    await expect(events.graph.em().getConnection().execute('update conclusion_summary set version = 9')).rejects.toThrow('never changes');
  });

  describe('rests on notes', () => {
    const change = (note: { id: string; revision: number }, text: string) => events.act<{ note: { id: string; revision: number } }>(events.olga, 'changeNote', { noteId: note.id, revision: note.revision, content: { ...NOTE, text } }, 'note { id revision }').then((answer) => answer.note);
    const remove = (note: { id: string; revision: number }) => events.act(events.olga, 'removeNote', { noteId: note.id, revision: note.revision }, 'removedId').then(codesOf);
    const worked = async (slug: string) => (await events.olga.ask<{ event: { conclusions: (Seen & { isNoteChanged: boolean })[]; overview: { attentions: object[] } } }>('query ($slug: String!) { event(slug: $slug) { conclusions { id revision state sentBack possibleActs isNoteChanged } overview { attentions { attention count } } } }', { slug })).event;
    const published = async (slug: string, version: number, browser = events.olga) =>
      (await browser.ask<{ event: { summaryOfConclusions: { statements: { noteIds: string[]; notes: { id: string; revision: number; text: string }[] | null }[] } } }>('query ($slug: String!, $version: Int) { event(slug: $slug) { summaryOfConclusions(version: $version) { statements { noteIds notes { id revision groupName topic language text } } } } }', { slug, version })).event.summaryOfConclusions.statements[0]!;

    it('that are kept with what is published, word by word, for organisers; everybody has their ids', async () => {
      const { id, slug } = await heldEvent(events, []);
      const note = (await noted(id)).note!;
      const conclusion = await accepted(id, { noteIds: [note.id], reason: null });
      await publish(id, 1);
      const changed = await change(note, 'Everybody has time to learn.');
      const first = { noteIds: [note.id], notes: [{ id: note.id, revision: 1, groupName: 'Group A', topic: 'LEADERSHIP', language: 'en', text: 'Nobody has time to learn.' }] };
      expect(await published(slug, 1)).toEqual(first);
      expect(await published(slug, 1, events.stranger())).toEqual({ ...first, notes: null });
      const { conclusions } = await events.stranger().ask<{ conclusions: { edges: { node: { noteIds: string[]; notes: object[] | null } }[] } }>('{ conclusions(first: 1) { edges { node { noteIds notes { id } } } } }');
      expect(conclusions.edges[0]!.node).toEqual({ noteIds: [note.id], notes: null });
      expect(codesOf(await publish(id, 2, 'The time.'))).toEqual(['CONCLUSIONS_OPEN']);
      const again = (await worked(slug)).conclusions[0]!;
      await act('acceptConclusion', again, {}, bea);
      expect(codesOf(await publish(id, 2, 'The time.'))).toEqual([]);
      expect((await published(slug, 2)).notes).toMatchObject([{ id: note.id, revision: 2, text: 'Everybody has time to learn.' }]);
      expect(await published(slug, 1)).toEqual(first);
      // Taking the conclusion away does not set the note free: two versions rest on it.
      expect(codesOf(await act('removeConclusion', (await worked(slug)).conclusions.find((each) => each.id === conclusion.id)!))).toEqual([]);
      expect(await remove(changed)).toEqual(['NOTE_PUBLISHED']);
      const other = (await noted(id)).note!;
      expect(await remove(other)).toEqual([]);
    });

    it('and is reviewed again when one of them says something else, which the desk tells', async () => {
      const { id, slug } = await heldEvent(events, []);
      const [note, other] = [(await noted(id)).note!, (await noted(id)).note!];
      const conclusion = await accepted(id, { noteIds: [note.id], reason: null });
      await accepted(id, { noteIds: [other.id], reason: null });
      const same = await change(note, NOTE.text);
      expect(same).toEqual(note);
      expect((await worked(slug)).conclusions.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
      await change(note, 'Everybody has time to learn.');
      const { conclusions, overview } = await worked(slug);
      expect(conclusions).toMatchObject([{ state: 'IN_REVIEW', isNoteChanged: true, revision: conclusion.revision + 1 }, { state: 'ACCEPTED', isNoteChanged: false }]);
      expect(overview.attentions).toContainEqual({ attention: 'NOTE_CHANGED', count: 1 });
      expect(codesOf(await act('acceptConclusion', conclusions[0]!))).toEqual(['OWN_CONCLUSION']);
      await act('acceptConclusion', conclusions[0]!, {}, bea);
      const after = await worked(slug);
      expect(after.conclusions[0]).toMatchObject({ state: 'ACCEPTED', isNoteChanged: false });
      expect(after.overview.attentions).not.toContainEqual(expect.objectContaining({ attention: 'NOTE_CHANGED' }));
    });

    it('and is not accepted by somebody who saw a note as it was before', async () => {
      const { id } = await heldEvent(events, []);
      const note = (await noted(id)).note!;
      const submitted = (await act('submitConclusion', (await write(id, { noteIds: [note.id], reason: null })).conclusion!)).conclusion!;
      await change(note, 'Everybody has time to learn.');
      expect(codesOf(await act('acceptConclusion', submitted, {}, bea))).toEqual(['CHANGED_MEANWHILE']);
    });
  });

  it('keeps nobody who erases themselves: the words stay, the names go', async () => {
    const { id } = await events.open();
    const { id: conclusionId } = await accepted(id);
    const em = events.graph.em();
    const [row] = await em.getConnection().execute<{ author_id: string; reviewer_id: string }[]>('select author_id, reviewer_id from conclusion where id = ?', [conclusionId]);
    const rule = outcomesPersonalData.find(({ table }) => table === 'conclusion')!;
    expect(await (rule.export as (em: unknown, id: string) => Promise<object[]>)(em, row!.reviewer_id)).toContainEqual(expect.objectContaining({ id: conclusionId, is_author: false, is_reviewer: true }));
    for (const personId of [row!.author_id, row!.reviewer_id]) await (rule.erase as (em: unknown, id: string, now: Date) => Promise<void>)(em, personId, events.graph.clock.now());
    expect(await em.getConnection().execute('select author_id, reviewer_id, text from conclusion where id = ?', [conclusionId])).toEqual([{ author_id: null, reviewer_id: null, text: 'Small firms need time to learn.' }]);
  });

  it('is listed over all events by topic, as it stands, by pages', async () => {
    type List = { conclusions: { totalCount: number; edges: { node: { text: string; event: { slug: string } } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const list = async (args: string) => (await events.stranger().ask<List>(`{ conclusions(${args}) { totalCount edges { node { text event { slug } } } pageInfo { endCursor hasNextPage } } }`)).conclusions;
    const all = await list('first: 50');
    expect(all.totalCount).toBe(4);
    expect(all.edges.map(({ node }) => node.text)).toContain('Small firms need an hour a week.');
    const first = await list('first: 1, topic: LEADERSHIP');
    const rest = await list(`first: 50, topic: LEADERSHIP, after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect((await list('first: 5, topic: IOT')).edges).toEqual([]);
    const statements = await events.graph.statementsOf(() => list('first: 50'));
    expect(statements.length).toBeLessThanOrEqual(4);
  });

  it('is a page for search engines and a tagged file in each language; a draft has neither', async () => {
    const { slug } = (await events.stranger().ask<{ conclusions: { edges: { node: { text: string; event: { slug: string } } }[] } }>('{ conclusions(first: 9) { edges { node { text event { slug } } } } }')).conclusions.edges.find(({ node }) => node.text === 'Small firms need an hour a week.')!.node.event;
    const page = async (of: string) => {
      const { body } = await events.stranger().open({ method: 'GET', path: '', purpose: '', policies: [], answer: async (context) => ({ status: 200, body: JSON.stringify(await conclusionsPage.words(context, { slug: of })) }) });
      return JSON.parse(String(body)) as { title: string; parts: { text: string }[] } | null;
    };
    expect(await page(slug)).toMatchObject({ title: 'Conclusions: Sensors for all', parts: [{ heading: 'What firms need', text: 'Small firms need an hour a week.' }] });
    for (const language of ['en', 'fr', 'de']) {
      const { headers, body } = await events.stranger().open(summaryRoute, { params: { slug }, query: new URLSearchParams({ language }) });
      expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'content-language': language });
      const read = await readPdf(body as Uint8Array);
      expect([read.isTagged, read.language, read.unmarked, read.title.includes('Sensors for all')]).toEqual([true, language, 0, true]);
      expect(read.links).toEqual([{ words: read.elements.find(({ role }) => role === 'Link')?.text, address: expect.stringContaining(slug) }]);
      expect(read.elements.find(({ text }) => text === 'Sensors for all')?.language).toBe('en');
    }
    const refused = async (of: string) => events.stranger().open(summaryRoute, { params: { slug: of } }).catch((error: unknown) => (error instanceof Refusal ? error.problems : error));
    const { event } = await events.act<{ event: { slug: string } }>(events.olga, 'createEvent', { content: { kind: 'WEBINAR', form: 'ONLINE', title: 'Secret', summary: 'S', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], timeZone: 'Europe/Brussels', capacity: 3 } }, 'event { slug }');
    expect(await refused(event.slug)).toEqual(await refused('no-such-event'));
    expect(await page(event.slug)).toBeNull();
  });
});
