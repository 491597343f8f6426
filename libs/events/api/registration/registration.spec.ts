import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { participantsTable } from '../participants/participants-export';

describe('registering for an event', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  it('gives somebody signed in their seat at once, and a mail', async () => {
    const { id, slug } = await events.open();
    const ada = await events.person('ada@example.org');
    const { registration, problems } = await events.register(ada, id, { size: 2 });
    expect([problems, registration]).toMatchObject([[], { state: 'CONFIRMED', size: 2, heldUntil: null }]);
    expect(await events.seats(slug)).toEqual({ phase: 'REGISTRATION_OPEN', capacity: 10, freeSeats: 8, waitingCount: 0 });
    const { subject, text } = await events.mailOf('ada@example.org');
    expect(subject).toBe('You are registered: Sensors for all');
    expect(text).toContain('2 seats');
    expect(text).toContain('Wednesday 3 March 2027, 09:00–16:00 (Central European Standard Time)');
    expect(text).toContain('Example House, Ghent');
  });

  it('holds the seat of somebody without an account for an hour, until the link in the mail is opened', async () => {
    const { id, slug } = await events.open();
    const browser = events.stranger();
    expect(await events.register(browser, id, { email: 'Ben@example.org' })).toEqual({ registration: null, isMailSent: true, problems: [] });
    expect((await events.seats(slug)).freeSeats).toBe(9);
    const { id: registrationId, secret, state } = await events.byMail('ben@example.org');
    expect(state).toBe('HELD');
    expect(await events.confirm(events.stranger(), { registrationId, secret })).toEqual([]);
    expect(await events.confirm(events.stranger(), { registrationId, secret })).toEqual([]);
    expect(await events.byMail('ben@example.org')).toMatchObject({ state: 'CONFIRMED', heldUntil: null });
    expect((await events.seats(slug)).freeSeats).toBe(9);
  });

  it('gives back what was not confirmed in time, and says so', async () => {
    const { id, slug } = await events.open();
    await events.register(events.stranger(), id, { email: 'cleo@example.org' });
    const { id: registrationId, secret } = await events.byMail('cleo@example.org');
    events.graph.clock.passMinutes(60);
    await events.settle();
    expect((await events.seats(slug)).freeSeats).toBe(10);
    expect(await events.confirm(events.stranger(), { registrationId, secret })).toEqual(['HOLD_OVER']);
    expect((await events.register(events.stranger(), id, { email: 'cleo@example.org' })).problems).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(9);
  });

  it('does not depend on the server having noticed: an act that comes too late finds the seats given back', async () => {
    const { id, slug } = await events.open();
    await events.register(events.stranger(), id, { email: 'dora@example.org' });
    const { id: registrationId, secret } = await events.byMail('dora@example.org');
    events.graph.clock.passMinutes(61);
    expect(await events.confirm(events.stranger(), { registrationId, secret })).toEqual(['HOLD_OVER']);
    await events.settle();
    expect((await events.seats(slug)).freeSeats).toBe(10);
  });

  it('changes nothing when it is repeated, and tells a stranger nothing about who is registered', async () => {
    const { id, slug } = await events.open();
    const emil = await events.person('emil@example.org');
    const [first, again] = [await events.register(emil, id, {}), await events.register(emil, id, { size: 3 })];
    expect(again.registration).toEqual(first.registration);
    const known = await events.register(events.stranger(), id, { email: 'emil@example.org' });
    const unknown = await events.register(events.stranger(), id, { email: 'nobody.yet@example.org' });
    expect(known).toEqual(unknown);
    expect((await events.seats(slug)).freeSeats).toBe(8);
    expect((await events.mailOf('emil@example.org')).subject).toBe('You are registered already: Sensors for all');
    expect((await events.byMail('emil@example.org')).id).toBe(first.registration?.id);
  });

  it('is given up by the link, and again without effect', async () => {
    const { id, slug } = await events.open();
    const fay = await events.person('fay@example.org');
    const { registration } = await events.register(fay, id, {});
    const { secret } = await events.mailOf('fay@example.org');
    const own = { registrationId: registration!.id, secret };
    expect(await events.cancel(events.stranger(), own)).toEqual([]);
    expect(await events.cancel(events.stranger(), own)).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(10);
    expect((await events.mailOf('fay@example.org')).subject).toBe('Given up: Sensors for all');
    expect(await events.confirm(events.stranger(), own)).toEqual(['REGISTRATION_OVER']);
  });

  it('that organisers take off, in either way, is not thanked for giving up', async () => {
    const { id } = await events.open();
    for (const [email, mutation] of [['gus@example.org', 'cancelRegistration'], ['hedy@example.org', 'decideOnRegistrations']] as const) {
      const { registration } = await events.register(await events.person(email), id, {});
      const registrationId = registration!.id;
      const input = mutation === 'cancelRegistration' ? { registrationId } : { eventId: id, act: 'TAKE_OFF', registrationIds: [registrationId], count: 1 };
      expect(codesOf(await events.act(events.olga, mutation, input, mutation === 'cancelRegistration' ? 'registration { id }' : 'decidedIds'))).toEqual([]);
      const { subject, text } = await events.mailOf(email);
      expect([subject, text]).toEqual(['No longer on the list: Sensors for all', expect.not.stringContaining('Thank you')]);
    }
  });

  it('is nobody else’s: a wrong secret, a stranger and another registration’s secret find nothing', async () => {
    const { id } = await events.open();
    const [gil, hal] = [await events.person('gil@example.org'), await events.person('hal@example.org')];
    const { registration } = await events.register(gil, id, {});
    await events.register(hal, id, {});
    const { secret } = await events.mailOf('hal@example.org');
    for (const [browser, given] of [[hal, undefined], [events.stranger(), secret], [events.stranger(), 'nonsense'], [events.stranger(), '']] as const) {
      expect(await events.cancel(browser, { registrationId: registration!.id, ...(given === undefined ? {} : { secret: given }) })).toEqual(['NOT_FOUND']);
      expect(await events.confirm(browser, { registrationId: registration!.id, ...(given === undefined ? {} : { secret: given }) })).toEqual(['NOT_FOUND']);
    }
    expect(await events.stranger().ask('{ registration(secret: "nonsense") { id } }')).toEqual({ registration: null });
  });

  it.each<[string, object, string[][]]>([
    ['no name', { participants: [{ name: ' ', role: 'MANAGER' }] }, [['registration', 'participants', '0', 'name']]],
    ['no address', { email: '' }, [['registration', 'email']]],
    ['a country that is none', { countryCode: 'XX' }, [['registration', 'countryCode']]],
    ['nobody', { participants: [] }, [['registration', 'participants']]],
  ])('is refused with %s', async (_, given, paths) => {
    const { id } = await events.open();
    const registration = { email: 'ina@example.org', countryCode: 'BE', participants: [{ name: 'Ina', role: 'MANAGER' }], ...given };
    const { problems } = await events.act(events.stranger(), 'registerForEvent', { eventId: id, registration }, 'isMailSent');
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(problems[0]?.message).not.toMatch(/\{\{|events\./);
  });

  it('waits for its window, ends with it, and is absent for a draft', async () => {
    const early = await events.open({ registrationOpensAt: '2026-12-01T08:00:00Z' });
    expect(codesOf(await events.register(events.stranger(), early.id, { email: 'jo@example.org' }))).toEqual(['REGISTRATION_NOT_OPEN']);
    expect(codesOf(await events.act(events.olga, 'switchRegistration', { eventId: early.id, isOpen: true }, 'event { id }'))).toEqual([]);
    expect(codesOf(await events.register(events.stranger(), early.id, { email: 'jo@example.org' }))).toEqual([]);
    await events.act(events.olga, 'switchRegistration', { eventId: early.id, isOpen: false }, 'event { id }');
    expect(codesOf(await events.register(events.stranger(), early.id, { email: 'kim@example.org' }))).toEqual(['REGISTRATION_NOT_OPEN']);
    const { event } = await events.act<{ event: { id: string } }>(events.olga, 'createEvent', { content: (await import('../../testing')).workshopContent }, 'event { id }');
    expect(codesOf(await events.register(events.stranger(), event.id, { email: 'kim@example.org' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await events.register(events.stranger(), crypto.randomUUID(), { email: 'kim@example.org' }))).toEqual(['NOT_FOUND']);
  });

  it('is decided on by organisers where they said so, once its address is confirmed', async () => {
    const { id, slug } = await events.open({ isApprovalNeeded: true, capacity: 1 });
    await events.register(events.stranger(), id, { email: 'lea@example.org' });
    const lea = await events.byMail('lea@example.org');
    const decide = async (act: string, registrationId: string, browser = events.olga) => codesOf(await events.act(browser, act, { registrationId }, 'registration { id }'));
    expect(await decide('approveRegistration', lea.id)).toEqual(['ADDRESS_NOT_CONFIRMED']);
    await events.confirm(events.stranger(), { registrationId: lea.id, secret: lea.secret });
    expect(await events.byMail('lea@example.org')).toMatchObject({ state: 'REQUESTED' });
    expect(await decide('approveRegistration', lea.id, events.stranger())).toEqual(['NOT_FOUND']);
    expect(await decide('approveRegistration', lea.id)).toEqual([]);
    expect(await events.byMail('lea@example.org')).toMatchObject({ state: 'CONFIRMED' });
    const [mo, nia] = [await events.person('mo@example.org'), await events.person('nia@example.org')];
    const [second, third] = [(await events.register(mo, id, {})).registration!, (await events.register(nia, id, {})).registration!];
    expect([await decide('approveRegistration', second.id), await decide('declineRegistration', third.id), await decide('declineRegistration', third.id)]).toEqual([[], [], []]);
    expect(await events.byMail('mo@example.org')).toMatchObject({ state: 'WAITING', waitingPlace: { position: 1, waiting: 1 } });
    expect((await events.mailOf('nia@example.org')).subject).toBe('No seat this time: Sensors for all');
    expect((await events.seats(slug)).freeSeats).toBe(0);
  });

  it('goes with everything that it says of a person, and the seats of who erases their data go on', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    const [oto, pia] = [await events.person('oto@example.org'), await events.person('pia@example.org')];
    await events.register(oto, id, {});
    await events.register(pia, id, {});
    const { export: exported } = await events.act<{ export: { content: { parts: Record<'registration' | 'participant', { rows: object[] }> } } }>(oto, 'exportMyData', {}, 'export { content }');
    expect([exported.content.parts.registration.rows, exported.content.parts.participant.rows]).toMatchObject([[{ email_address: 'oto@example.org', state: 'CONFIRMED' }], [{ name: 'Person 1', role: 'MANAGER' }]]);
    expect(codesOf(await events.act(oto, 'eraseMyData', { emailAddress: 'oto@example.org' }, 'erasedAt'))).toEqual([]);
    expect(await events.byMail('pia@example.org')).toMatchObject({ state: 'HELD' });
    expect((await events.seats(slug)).freeSeats).toBe(0);
    const left = await events.graph.em().getConnection().execute("select 1 from registration where email_address = 'oto@example.org' union all select 1 from participant p join registration r on r.id = p.registration_id where r.email_address is null");
    expect(left).toEqual([]);
  });

  it('cannot be used to hold a room with made-up addresses: a network has so many seats in an hour', async () => {
    const { id, slug } = await events.open({ capacity: 1000 });
    const browser = events.stranger();
    const answers = [];
    for (let at = 0; at < 7; at++) answers.push(codesOf(await events.register(browser, id, { email: `made.up${at}@example.org`, size: 20 })).join());
    expect(answers).toEqual(['', '', '', '', '', 'TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS']);
    expect((await events.seats(slug)).freeSeats).toBe(900);
  });

  it('is in the list of its organisers, by pages and state, in a constant number of statements; nobody else has a list', async () => {
    const { id } = await events.open({ capacity: 2 });
    for (const at of [1, 2, 3]) await events.register(await events.person(`listed${at}@example.org`), id, {});
    type List = { registrations: { totalCount: number; edges: { node: { emailAddress: string; participants: { name: string }[] } }[]; pageInfo: { endCursor: string } } | null };
    const list = (args: string, browser = events.olga) =>
      browser.ask<List>(`query ($eventId: ID!) { registrations(eventId: $eventId, ${args}) { totalCount edges { node { emailAddress waitingPlace { position } participants { name } } } pageInfo { endCursor } } }`, { eventId: id });
    const { registrations: first } = await list('first: 2');
    expect([first?.totalCount, first?.edges.map(({ node }) => node.emailAddress)]).toEqual([3, ['listed1@example.org', 'listed2@example.org']]);
    expect((await list(`first: 2, after: "${first?.pageInfo.endCursor}"`)).registrations?.edges.map(({ node }) => node.emailAddress)).toEqual(['listed3@example.org']);
    expect((await list('first: 9, state: WAITING')).registrations?.totalCount).toBe(1);
    const [few, more] = [await events.graph.statementsOf(() => list('first: 1')), await events.graph.statementsOf(() => list('first: 3'))];
    expect(more.length - few.length).toBeLessThanOrEqual(1);
    for (const browser of [events.stranger(), await events.person('listed1@example.org')]) expect((await list('first: 2', browser)).registrations).toBeNull();
  });

  it('leaves as a table for its organisers only, with nothing that a spreadsheet would run', async () => {
    const { id } = await events.open({ capacity: 1 });
    const registration = { countryCode: 'BE', organisation: '=HYPERLINK("https://example.org")', participants: [{ name: '+32 Formula', role: 'MANAGER', diets: ['VEGAN'], accessNeeds: ['CAPTIONS'], photoConsent: true }] };
    await events.act(await events.person('rosa@example.org'), 'registerForEvent', { eventId: id, registration }, 'isMailSent');
    await events.register(await events.person('sam@example.org'), id, {});
    const open = (browser: TestBrowser, language = 'de') => browser.open(participantsTable, { params: { eventId: id }, query: new URLSearchParams({ language }) });
    const { body, headers } = await open(events.olga);
    expect(headers?.['content-disposition']).toBe('attachment; filename="teilnehmende.csv"');
    const [heading, first, second] = String(body).replace('\ufeff', '').split('\r\n');
    expect(heading).toContain('Name;Nimmt teil als;');
    expect(first).toContain(`'+32 Formula;Führungskräfte;"'=HYPERLINK(""https://example.org"")";BE;;rosa@example.org;Bestätigt;;Vegan;Gesprochenes zum Mitlesen;ja;`);
    expect(second).toContain(';sam@example.org;Wartet;1;');
    for (const browser of [events.stranger(), await events.person('sam@example.org')]) await expect(open(browser)).rejects.toThrow('NOT_FOUND');
    expect(await events.graph.em().getConnection().execute("select 1 from audit_entry where act = 'export participants'")).toHaveLength(1);
  });

  it('names nobody any more six months after the event, and goes on counting', async () => {
    const { id } = await events.open({ startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T15:00:00Z' });
    const later = await events.open({ startsAt: '2027-02-10T08:00:00Z', endsAt: '2027-02-10T15:00:00Z' });
    for (const eventId of [id, later.id]) await events.register(await events.person('quin@example.org'), eventId, { size: 2 });
    const left = (eventId: string) =>
      events.graph.em().getConnection().execute("select r.size, r.country_code, r.state, r.email_address, r.person_id is null as nobody, (select count(*)::int from participant p where p.registration_id = r.id) as people from registration r where event_id = ?", [eventId]);
    events.graph.clock.passMinutes((new Date('2027-06-11T00:00:00Z').getTime() - events.graph.clock.now().getTime()) / 60_000);
    await events.settle();
    expect(await left(id)).toEqual([{ size: 2, country_code: 'BE', state: 'CONFIRMED', email_address: null, nobody: true, people: 0 }]);
    expect(await left(later.id)).toMatchObject([{ email_address: 'quin@example.org', nobody: false, people: 2 }]);
  });
});
