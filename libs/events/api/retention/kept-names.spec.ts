import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import { callUnderTest, eventsUnderTest, passDays, type CallUnderTest, type EventsUnderTest } from '../../testing';

interface Left {
  erasesAt: Date | null;
  isOverdue: boolean;
  tables: { table: string; rows: number }[];
  stays: { what: string; count: number }[];
}

describe('names that stay in a public agenda', () => {
  let events: EventsUnderTest;
  let call: CallUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    call = callUnderTest(events);
  });
  afterAll(() => events.graph.close());

  const ada = (emailAddress: string) => ({ name: 'Ada Ångström', affiliation: 'Example Bakers', emailAddress });
  const BEN = { name: 'Ben Berg', emailAddress: 'ben.speaks@example.org' };
  const CLEO = { name: 'Cleo Clay', emailAddress: 'cleo.speaks@example.org' };
  const DORA = { name: 'Dora Dahl' };
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  const save = (eventId: string, sessionId: string, speakers: object[], at: { startsAt?: string } = {}) => call.act(events.olga, 'saveAgendaSession', { eventId, sessionId, content: { kind: 'TALK', title: 'Sensors in a bakery', minutes: 30, speakers }, ...at });
  const publish = (eventId: string, number: number) => call.act(events.olga, 'publishAgenda', { eventId, number, knownConflicts: 0 });
  const left = async (slug: string) => (await events.olga.ask<{ event: { dataLeft: Left } }>('query ($slug: String!) { event(slug: $slug) { dataLeft { erasesAt isOverdue tables { table rows } stays { what count } } } }', { slug })).event.dataLeft;
  const rows = (eventId: string) =>
    Promise.all([
      sql('select k.name, k.email_address, k.person_id from session_speaker k join event_session s on s.id = k.session_id where s.event_id = ? order by k.name', [eventId]),
      sql('select v.number, k.name, k.email_address, k.person_id from published_speaker k join agenda_version v on v.id = k.version_id where v.event_id = ? order by v.number, k.name', [eventId]),
    ]);
  const ask = async (emailAddress: string) => codesOf(await events.act(events.stranger(), 'askForNameOff', { emailAddress }, '__typename'));
  const named = async (secret: string) => (await events.stranger().ask<{ namedSpeaker: { name: string | null; namedIn: { title: string }[] } | null }>('query ($secret: String!) { namedSpeaker(secret: $secret) { name namedIn { title } } }', { secret })).namedSpeaker;
  const takeOff = async (secret: string) => codesOf(await events.act(events.stranger(), 'takeNameOff', { secret }, 'speaker { name }'));
  const secretsTo = async (to: string) => {
    await events.graph.deliver();
    return events.graph.mails.flatMap((mail) => (mail.to.toLowerCase() === to.toLowerCase() ? [...mail.text.matchAll(/\/speaking#secret=([\w-]+)/g)].map(([, secret]) => secret!) : []));
  };

  /** An event that is over and erased: Ada and Dora are in the public agenda, Ben was in the version before, and Cleo in a session that never had a time. */
  const erased = async (emailAddress: string) => {
    const event = await events.open({ startsAt: call.inDays(30), endsAt: call.inDays(30.3), contactAddress: 'ask@example.org' });
    const [shown, waiting] = [randomUUID(), randomUUID()];
    expect(await save(event.id, shown, [ada(emailAddress), BEN, DORA], { startsAt: call.inDays(30.1) })).toEqual([]);
    expect(await save(event.id, waiting, [CLEO])).toEqual([]);
    expect(await publish(event.id, 1)).toEqual([]);
    expect(await save(event.id, shown, [ada(emailAddress), DORA], { startsAt: call.inDays(30.1) })).toEqual([]);
    expect(await publish(event.id, 2)).toEqual([]);
    const [secret] = await secretsTo(emailAddress);
    await passDays(events, 31);
    expect(codesOf(await events.act(events.olga, 'recordEventHeld', { eventId: event.id, actualDate: call.inDays(-1).slice(0, 10) }, 'event { id }'))).toEqual([]);
    await passDays(events, 190);
    await events.settle();
    return { ...event, secret: secret! };
  };
  const KEPT = [
    [{ name: 'Ada Ångström', email_address: null, person_id: null }, { name: 'Dora Dahl', email_address: null, person_id: null }],
    [1, 2].flatMap((number) => [{ number, name: 'Ada Ångström', email_address: null, person_id: null }, { number, name: 'Dora Dahl', email_address: null, person_id: null }]),
  ];
  const WITHOUT_ADA = [KEPT[0]!.slice(1), KEPT[1]!.filter(({ name }) => name === 'Dora Dahl')];

  it('are those of the last version, and are told as what stays; all others go with their rows', async () => {
    const { id, slug } = await erased('Ada.1@example.org');
    expect(await rows(id)).toEqual(KEPT);
    expect(await left(slug)).toMatchObject({ isOverdue: false, tables: [], stays: [{ what: 'SPEAKERS', count: 1 }, { what: 'SPEAKERS_BY_NAME', count: 1 }, { what: 'CONTACT', count: 1 }] });
    expect(await sql('select 1 from speaker_link where event_id = ? and named_by_id is not null', [id])).toEqual([]);
  });

  it('are taken off by the link of a mail from before the event', async () => {
    const { id, slug, secret } = await erased('Ada.2@example.org');
    expect(await named(secret)).toEqual({ name: 'Ada Ångström', namedIn: [{ title: 'Sensors in a bakery' }] });
    expect(await takeOff(secret)).toEqual([]);
    expect([await rows(id), await named(secret)]).toEqual([WITHOUT_ADA, { name: null, namedIn: [] }]);
    await events.settle();
    expect(await left(slug)).toMatchObject({ isOverdue: false, stays: [{ what: 'SPEAKERS_BY_NAME', count: 1 }, { what: 'CONTACT', count: 1 }] });
  });

  it('are taken off by whoever asks with the address, who gets one mail a day however often somebody asks, and nobody else does', async () => {
    const { id } = await erased('Ada.3@example.org');
    const before = events.graph.mails.length;
    expect([await ask('nobody.here@example.org'), await ask(BEN.emailAddress), await ask('ada.3@example.org'), await ask('nothing')]).toEqual([[], [], [], ['EMAIL_ADDRESS_MALFORMED']]);
    for (let at = 0; at < 6; at += 1) expect(await ask(at % 2 === 0 ? 'ada.3@example.org' : 'ADA.3@example.org')).toEqual([]);
    await events.graph.deliver();
    const mails = events.graph.mails.slice(before);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['ada.3@example.org', 'Take your name off an agenda']]);
    const secrets = [...mails[0]!.text.matchAll(/\/speaking#secret=([\w-]+)/g)].map(([, secret]) => secret!);
    for (const secret of secrets) expect(await takeOff(secret)).toEqual([]);
    expect(await rows(id)).toEqual(WITHOUT_ADA);
  });

  it('are asked for so often from one network in an hour, and no more until the time that is told', async () => {
    const eager = events.stranger();
    const asked = async (at: number) => (await events.act(eager, 'askForNameOff', { emailAddress: `eager.${at}@example.org` }, '__typename')).problems;
    for (let at = 0; at < 20; at += 1) expect(await asked(at)).toEqual([]);
    expect(await asked(20)).toMatchObject([{ code: 'NAME_OFF_ASKED_OFTEN', message: expect.stringMatching(/^This was asked 20 times from your network within an hour\. Please ask again in (59|60) minutes\.$/) as unknown }]);
    expect(await ask('eager.20@example.org')).toEqual([]);
  });

  it('are in the own data of whoever signs in with the address, and go with their account', async () => {
    const { id } = await erased('Ada.4@example.org');
    const browser = await events.person('ada.4@example.org');
    const [{ id: personId }] = (await sql<{ id: string }>("select id from person where email_address = 'ada.4@example.org'")) as [{ id: string }];
    const { eventsPersonalData } = await import('../personal-data');
    const exported = async (table: string) => {
      const rule = eventsPersonalData.find((each) => each.table === table)!;
      return typeof rule.export === 'function' ? (await rule.export(events.graph.em(), personId)).length : null;
    };
    expect([await exported('session_speaker'), await exported('published_speaker')]).toEqual([1, 2]);
    expect(codesOf(await events.act(browser, 'eraseMyData', { emailAddress: 'ada.4@example.org' }, 'erasedAt'))).toEqual([]);
    expect(await rows(id)).toEqual(WITHOUT_ADA);
  });

  it('of a draft without a day go months after somebody last went on with it, published or not', async () => {
    const { event } = await events.act<{ event: { id: string; slug: string } }>(events.olga, 'createEvent', { content: { kind: 'WORKSHOP', form: 'ON_SITE', title: 'Some day', summary: 'About sensors.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', timeZone: 'Europe/Brussels', capacity: 10 } }, 'event { id slug }');
    await passDays(events, 150);
    const sessionId = randomUUID();
    expect(await save(event.id, sessionId, [ada('ada.5@example.org')], { startsAt: call.inDays(30) })).toEqual([]);
    expect(await publish(event.id, 1)).toEqual([]);
    await passDays(events, 150);
    await events.settle();
    expect(await left(event.slug)).toMatchObject({ isOverdue: false, tables: [{ table: 'published_speaker', rows: 1 }, { table: 'session_speaker', rows: 1 }], stays: [] });
    await passDays(events, 40);
    expect(await left(event.slug)).toMatchObject({ isOverdue: true });
    await events.settle();
    expect([await rows(event.id), await left(event.slug)]).toMatchObject([[[], []], { isOverdue: false, tables: [] }]);
  });
});
