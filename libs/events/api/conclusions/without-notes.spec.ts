import { browserOf } from '@skills/identity/testing';
import { readPdf } from '@skills/platform/pdf-reader';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, heldEvent, type EventsUnderTest } from '../../testing';
import { summaryRoute } from './summary-route';

interface Written {
  id: string;
  revision: number;
}

describe('a conclusion without notes', () => {
  let events: EventsUnderTest;
  let bea: TestBrowser;
  beforeAll(async () => {
    events = await eventsUnderTest();
    bea = await browserOf(events.graph, 'bea.organises@example.org', events.stranger());
    await events.graph.em().getConnection().execute("insert into role_grant (id, person_id, role, granted_at) select gen_random_uuid(), id, 'ORGANISER', now() from person where email_address = 'bea.organises@example.org'");
  });
  afterAll(() => events.graph.close());

  const content = { kind: 'NEED', text: 'Small firms need time to learn.', textLanguage: 'en', translations: [{ language: 'de', text: 'Kleine Betriebe brauchen Zeit zum Lernen.' }], topics: ['LEADERSHIP'], targetRoles: [], noteIds: [], reason: 'Said in the last round.' };
  const act = async (browser: TestBrowser, mutation: string, input: object): Promise<Written> => (await events.act<{ conclusion: Written | null }>(browser, mutation, input, 'conclusion { id revision }')).conclusion!;
  const accepted = async (eventId: string, more: object = {}): Promise<void> => {
    const written = await act(events.olga, 'writeConclusion', { eventId, content: { ...content, ...more } });
    const submitted = await act(events.olga, 'submitConclusion', { conclusionId: written.id, revision: written.revision });
    await act(bea, 'acceptConclusion', { conclusionId: submitted.id, revision: submitted.revision });
  };
  const publish = (eventId: string) => events.act(events.olga, 'publishConclusions', { eventId, version: 1 }, 'event { phase }');

  it('says so and why, on its page and in its file, which marks what is in another language', async () => {
    const { id, slug } = await heldEvent(events, []);
    const { note } = await events.act<{ note: { id: string } | null }>(events.olga, 'writeNote', { eventId: id, content: { groupName: 'Group A', topic: 'LEADERSHIP', language: 'en', text: 'Nobody has time to learn.' } }, 'note { id }');
    await accepted(id, { noteIds: [note!.id], reason: null });
    await accepted(id, { text: 'Bakers learn at night.', translations: [] });
    await publish(id);
    type Told = { event: { summaryOfConclusions: { statements: { noteCount: number; reason: string | null; reasonLanguage: string | null }[] } } };
    const { event } = await events.stranger().ask<Told>('query ($slug: String!) { event(slug: $slug) { summaryOfConclusions { statements { noteCount reason reasonLanguage } } } }', { slug });
    expect(event.summaryOfConclusions.statements).toEqual([{ noteCount: 1, reason: null, reasonLanguage: null }, { noteCount: 0, reason: 'Said in the last round.', reasonLanguage: 'en' }]);
    const fileOf = async (of: string) => readPdf((await events.stranger().open(summaryRoute, { params: { slug: of }, query: new URLSearchParams({ language: 'de' }) })).body as Uint8Array);
    const { elements, unmarked } = await fileOf(slug);
    const words = elements.map(({ text }) => text).join('\n');
    expect(unmarked).toBe(0);
    expect(words).toContain('Stützt sich auf keine Notizen von Gruppen: Said in the last round.');
    expect(words).toContain('manche aus Notizen von Gruppen, andere aus einem Grund, der bei jeder steht');
    expect(elements.filter(({ role, text }) => role === 'P' && text.endsWith('Auf Englisch'))).toHaveLength(1);
    expect(elements.find(({ text }) => text === 'Said in the last round.')?.language ?? elements.find(({ text }) => text === 'Bakers learn at night.')?.language).toBe('en');
    const bare = await heldEvent(events, []);
    await accepted(bare.id);
    await publish(bare.id);
    const without = (await fileOf(bare.slug)).elements.map(({ text }) => text).join('\n');
    expect(without).toContain('ohne Notizen von Gruppen; warum, steht bei jeder');
    expect(without).not.toContain('schrieb daraus');
  });
});
