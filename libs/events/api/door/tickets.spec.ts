import decodeQR from 'qr/decode.js';
import encodeQR from 'qr';
import { Refusal } from '@skills/platform/graph';
import { readPdf } from '@skills/platform/pdf-reader';
import { readTicketCode, spacedTicketCode } from '../../rules';
import { doorsOf, eventsUnderTest, type EventsUnderTest } from '../../testing';
import { badgesRoute } from './badges-route';
import { ticketImage } from './ticket-image';

describe('tickets', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  interface Ticket {
    name: string;
    code: string;
  }
  const ticketsOf = async (secret: string): Promise<Ticket[]> => (await events.stranger().ask<{ registration: { tickets: Ticket[] } }>('query ($secret: String!) { registration(secret: $secret) { tickets { name code } } }', { secret })).registration.tickets;

  it('are there once the seats are confirmed, one for each, the same for ever, and gone with the seats', async () => {
    const { id } = await events.open();
    await events.register(events.stranger(), id, { email: 'ada@example.org', size: 2 });
    const { secret, id: registrationId } = await events.byMail('ada@example.org');
    expect(await ticketsOf(secret)).toEqual([]);
    expect((await events.mailOf('ada@example.org')).text).not.toMatch(/[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}/);
    await events.confirm(events.stranger(), { registrationId, secret });
    const tickets = await ticketsOf(secret);
    expect(tickets.map(({ name }) => name)).toEqual(['Person 1', 'Person 2']);
    expect(new Set(tickets.map(({ code }) => readTicketCode(code))).size).toBe(2);
    expect(await ticketsOf(secret)).toEqual(tickets);
    await events.graph.deliver();
    const mail = events.graph.mails.at(-1)!;
    for (const { code } of tickets) {
      expect(mail.text).toContain(spacedTicketCode(code));
      expect(mail.html).toContain(`src="cid:ticket-${code}"`);
    }
    expect(mail.images?.map(({ name, gif }) => [name, Buffer.from(gif.slice(0, 6)).toString()])).toEqual(tickets.map(({ code }) => [`ticket-${code}`, 'GIF87a']));
    await events.cancel(events.stranger(), { registrationId, secret });
    expect(await ticketsOf(secret)).toEqual([]);
  });

  it('lead nowhere while the event is postponed, and once it is cancelled or its doors have closed; with a new time they are the same', async () => {
    const { id } = await events.open({ onlineUrl: 'https://meet.example.org/sensors', form: 'BOTH' });
    await events.register(events.stranger(), id, { email: 'eve@example.org' });
    const { secret, id: registrationId } = await events.byMail('eve@example.org');
    await events.confirm(events.stranger(), { registrationId, secret });
    const leads = async () => [await ticketsOf(secret), (await events.stranger().ask<{ registration: { onlineUrl: string | null } }>('query ($secret: String!) { registration(secret: $secret) { onlineUrl } }', { secret })).registration.onlineUrl];
    const act = (mutation: string, more: object = {}) => events.act(events.olga, mutation, { eventId: id, ...more }, 'event { id }');
    const before = await leads();
    expect(before).toEqual([[{ name: 'Person 1', code: expect.any(String) }], 'https://meet.example.org/sensors']);
    await act('postponeEvent');
    expect(await leads()).toEqual([[], null]);
    const startsAt = new Date(events.graph.clock.now().getTime() + 48 * 3_600_000);
    const endsAt = new Date(startsAt.getTime() + 3_600_000);
    await act('rescheduleEvent', { startsAt, endsAt });
    expect(await leads()).toEqual(before);
    events.graph.clock.passMinutes(49 * 60 + 23 * 60);
    expect(await leads()).toEqual(before);
    events.graph.clock.passMinutes(60);
    expect(await leads()).toEqual([[], null]);
    await act('rescheduleEvent', { startsAt: new Date(startsAt.getTime() + 30 * 24 * 3_600_000), endsAt: new Date(endsAt.getTime() + 30 * 24 * 3_600_000) });
    expect(await leads()).toEqual(before);
    await act('cancelEvent');
    expect(await leads()).toEqual([[], null]);
  });

  it('are read by an independent reader as the code that they are', () => {
    const code = 'K7QFABCDEFG2';
    const squares = encodeQR(code, 'raw', { ecc: 'quartile', border: 4, scale: 8 });
    const data = new Uint8ClampedArray(squares.flatMap((line) => line.flatMap((isDark) => (isDark ? [0, 0, 0, 255] : [255, 255, 255, 255]))));
    expect(decodeQR({ width: squares.length, height: squares.length, data })).toBe(code);
    expect(ticketImage(code).length).toBeLessThan(20_000);
  });

  it('stand on badges in the order of names, also for long names and none at all; for organisers only, on record', async () => {
    const { id } = await events.open();
    const badges = async (browser = events.olga) => browser.open(badgesRoute, { params: { eventId: id }, query: new URLSearchParams({ language: 'de' }) });
    const wordsOf = async (body: unknown): Promise<string> => (await readPdf(body as Uint8Array)).text;
    expect(await wordsOf((await badges()).body)).toContain('Noch hat niemand einen Platz.');
    const names = ['Zoë Żółć', 'Αθηνά Παπαδοπούλου', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschafter', 'Ada'];
    for (const [at, name] of names.entries()) {
      const browser = await events.person(`badge${at}@example.org`);
      await events.act(browser, 'registerForEvent', { eventId: id, registration: { countryCode: 'BE', organisation: 'Example Bakery', participants: [{ name, role: 'MANAGER' }] } }, 'registration { id }');
    }
    const words = await wordsOf((await badges()).body);
    expect([words.indexOf('Ada') < words.indexOf('Zoë Żółć'), words.includes('Αθηνά'), words.includes('Donaudampf'), words.includes('Leitung'), words.includes('Example Bakery')]).toEqual([true, true, true, true, true]);
    const { isTagged, language, unmarked, elements } = await readPdf((await badges()).body as Uint8Array);
    expect([isTagged, language, unmarked]).toEqual([true, 'de', 0]);
    expect(elements.filter(({ role }) => role === 'Figure').map(({ alt }) => names.findIndex((name) => alt?.startsWith(`${name}, Example Bakery, Leitung`))).sort()).toEqual([0, 1, 2, 3]);
    await expect(badges(events.stranger())).rejects.toThrow(Refusal);
    expect(await events.graph.em().getConnection().execute("select 1 from audit_entry where act = 'print badges'")).toHaveLength(3);
  });

  it('stand on badges that say of which event each is once it is cut off, and that it is invented', async () => {
    const { id } = await events.open({ title: 'Cut apart' });
    await events.register(await events.person('cut@example.org'), id, { email: 'cut@example.org', size: 3 });
    const drawn = async () => {
      const { text, elements } = await readPdf((await events.olga.open(badgesRoute, { params: { eventId: id }, query: new URLSearchParams({ language: 'fr' }) })).body as Uint8Array);
      return [text.split('Cut apart').length, text.split('Démo · Cut apart').length, elements.filter(({ alt }) => alt?.endsWith('Cut apart')).length];
    };
    const [real] = [await drawn()];
    await events.graph.em().getConnection().execute('update event set is_demo = true where id = ?', [id]);
    const invented = await drawn();
    expect([real![2], invented[1]! - 1, invented[2]]).toEqual([3, 3, 3]);
  });

  it('stand on the badge of one person alone, who has a seat at this event', async () => {
    const [{ id }, other] = [await events.open(), await events.open()];
    await events.register(await events.person('pair@example.org'), id, { email: 'pair@example.org', size: 2 });
    const [, second] = await events.graph.em().getConnection().execute<{ id: string }[]>("select p.id from participant p join registration r on r.id = p.registration_id where r.email_address = 'pair@example.org' order by p.position");
    const badge = async (eventId: string, participant: string) => events.olga.open(badgesRoute, { params: { eventId }, query: new URLSearchParams({ language: 'en', participant }) });
    const { elements } = await readPdf((await badge(id, second!.id)).body as Uint8Array);
    expect(elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt?.slice(0, 8))).toEqual(['Person 2']);
    expect(await events.graph.em().getConnection().execute("select 1 from audit_entry where act = 'print badges' and detail like ?", [`%: ${second!.id}`])).toHaveLength(1);
    for (const [eventId, participant] of [[other.id, second!.id], [id, 'x']] as const) await expect(badge(eventId, participant)).rejects.toThrow(Refusal);
  });

  it('stand on the badge of one who lost theirs or came without a ticket, for whoever works at this door, while it has its list', async () => {
    const { tonight, scan, outcomes, seen, sql } = doorsOf(() => events);
    const [here, elsewhere] = [await tonight(1, 1), await tonight(1)];
    const helper = await events.person('badge.helper@example.org');
    const print = (eventId: string, participant?: string) => helper.open(badgesRoute, { params: { eventId }, query: new URLSearchParams({ language: 'en', ...(participant ? { participant } : {}) }) });
    const named = async (participant: string) => (await readPdf((await print(here.id, participant)).body as Uint8Array)).elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    await expect(print(here.id, here.tickets[0]!.id)).rejects.toThrow(Refusal);
    await events.act(events.olga, 'giveEventRole', { eventId: here.id, emailAddress: 'badge.helper@example.org', role: 'DOOR' }, 'team { id }');
    expect(await named(here.tickets[0]!.id)).toHaveLength(1);
    // The house is full: they are in the room all the same.
    expect(await outcomes(helper, here.id, [scan({ walkIn: { name: 'Wanda Without', role: 'OTHER', countryCode: 'BE' }, kind: 'WALK_IN' })])).toEqual(['RECORDED']);
    const walkIn = (await seen(here.slug, helper))!.entries.find(({ name }) => name === 'Wanda Without')!;
    expect(await named(walkIn.participantId)).toEqual([expect.stringMatching(/^Wanda Without/)]);
    const by = await sql<{ email: string }>("select p.email_address as email from audit_entry a join person p on p.id = a.actor_id where a.act = 'print badges' and a.detail like ?", [`%: ${walkIn.participantId}`]);
    expect(by).toEqual([{ email: 'badge.helper@example.org' }]);
    for (const participant of [undefined, elsewhere.tickets[0]!.id, 'x']) await expect(print(here.id, participant)).rejects.toThrow(Refusal);
    await expect(print(elsewhere.id, elsewhere.tickets[0]!.id)).rejects.toThrow(Refusal);
    events.graph.clock.passMinutes(60 * 40);
    await expect(print(here.id, here.tickets[0]!.id)).rejects.toThrow(Refusal);
  });
});
