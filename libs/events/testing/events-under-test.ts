import { identityModule } from '@skills/identity/api';
import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import { platformModule } from '@skills/platform/graph';
import { questionnaireModule } from '@skills/questionnaire/api';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { eventsModule } from '../api/events-module';

/** A registration as its owner sees it. */
export interface SeenRegistration {
  id: string;
  state: string;
  size: number;
  heldUntil: string | null;
  waitingPlace: { position: number; waiting: number } | null;
}

/** What everybody sees of the seats of an event. */
export interface SeenSeats {
  phase: string;
  capacity: number;
  freeSeats: number;
  waitingCount: number;
}

const REGISTRATION = 'registration { id state size heldUntil waitingPlace { position waiting } }';
const PROBLEMS = 'problems { code path message }';

/** The content of an invented workshop, a hundred days after the clock of tests. */
export const workshopContent = {
  kind: 'WORKSHOP', form: 'ON_SITE', title: 'Sensors for all', summary: 'About sensors.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', venue: 'Example House',
  timeZone: 'Europe/Brussels', startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T15:00:00Z', registrationOpensAt: '2026-11-01T08:00:00Z', capacity: 10,
};

let networks = 0;

const peopleOf = (size: number, role: string) => Array.from({ length: size }, (_, at) => ({ name: `Person ${at + 1}`, role }));

/** Events on a database of their own, with somebody who organises them. */
export interface EventsUnderTest {
  graph: GraphUnderTest;
  /** Organises events everywhere. */
  olga: TestBrowser;
  /** A browser without an account, in a network of its own. */
  stranger(): TestBrowser;
  person(email: string): Promise<TestBrowser>;
  act<Data = object>(browser: TestBrowser, mutation: string, input: object, fields: string): Promise<Answer & Data>;
  /** Creates and publishes an event for which registration is open; its id and part of an address. */
  open(content?: object): Promise<{ id: string; slug: string }>;
  /** Keeps seats of an event. */
  keep(eventId: string, kind: string, value: string, seats: number, releaseAt: string): Promise<string>;
  register(browser: TestBrowser, eventId: string, given: { email?: string; size?: number; countryCode?: string; role?: string; code?: string }): Promise<Answer & { registration: SeenRegistration | null; isMailSent: boolean | null }>;
  confirm(browser: TestBrowser, own: { registrationId: string; secret?: string }): Promise<string[]>;
  cancel(browser: TestBrowser, own: { registrationId: string; secret?: string }): Promise<string[]>;
  /** Says how many come, called as those who registered, and from where. */
  change(browser: TestBrowser, own: { registrationId: string; secret?: string }, given: { size?: number; countryCode?: string; role?: string }): Promise<string[]>;
  /** The revision of a registration or of a participant's, for whoever has just looked at it. */
  revisionOf(id: string): Promise<number>;
  /** The latest mail to an address: its subject, and the secret of its link. */
  mailOf(email: string): Promise<{ subject: string; text: string; secret: string }>;
  /** The registration of the latest mail to an address, with its secret. */
  byMail(email: string): Promise<SeenRegistration & { secret: string }>;
  seats(slug: string): Promise<SeenSeats>;
  /** The acts of the log of seats, oldest first. */
  log(eventId: string): Promise<{ act: string; registrationId: string | null; seats: number; free: number | null; insteadId: string | null }[]>;
  /** Lets the server do what is due. */
  settle(): Promise<void>;
}

/** Opens events on the ground. */
export async function eventsUnderTest(): Promise<EventsUnderTest> {
  const graph = await graphUnderTest([platformModule, identityModule, questionnaireModule, eventsModule]);
  const olga = await browserOf(graph, 'olga.organises@example.org');
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(text, values);
  await sql("insert into role_grant (id, person_id, role, granted_at) select gen_random_uuid(), id, 'ORGANISER', now() from person where email_address = 'olga.organises@example.org'");

  const act: EventsUnderTest['act'] = async <Data>(browser: TestBrowser, mutation: string, input: object, fields: string) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return (await browser.ask<Record<string, Answer & Data>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} ${PROBLEMS} } }`, { input }))[mutation]!;
  };
  const own = async (browser: TestBrowser, mutation: string, input: object): Promise<string[]> => codesOf(await act(browser, mutation, input, 'registration { id }'));
  const revisionOf: EventsUnderTest['revisionOf'] = async (id) =>
    (await sql<{ revision: number }>('select r.revision from registration r where r.id::text = ? or exists (select from participant p where p.registration_id = r.id and p.id::text = ?)', [id, id]))[0]?.revision ?? 1;
  const mailOf: EventsUnderTest['mailOf'] = async (email) => {
    await graph.deliver();
    const mail = graph.mails.findLast(({ to }) => to === email);
    if (!mail) throw new Error(`no mail to ${email}`);
    return { subject: mail.subject, text: mail.text, secret: /#secret=([\w-]+)/.exec(mail.text)?.[1] ?? '' };
  };
  const stranger = (): TestBrowser => graph.browser({ clientAddress: `203.0.${Math.floor((networks += 1) / 200)}.${networks % 200}` });
  return {
    graph,
    olga,
    stranger,
    person: (email) => browserOf(graph, email),
    act,
    async open(content = {}) {
      const { event, problems } = await act<{ event: { id: string; slug: string } }>(olga, 'createEvent', { content: { ...workshopContent, ...content } }, 'event { id slug }');
      if (problems[0]) throw new Error(problems[0].message);
      const published = await act(olga, 'publishEvent', { eventId: event.id }, 'event { id }');
      if (published.problems[0]) throw new Error(published.problems[0].message);
      return event;
    },
    async keep(eventId, kind, value, seats, releaseAt) {
      const [row] = await sql<{ id: string }>('insert into seat_reserve (id, event_id, kind, value, seats, release_at) values (gen_random_uuid(), ?, ?, ?, ?, ?) returning id', [eventId, kind, value, seats, releaseAt]);
      return row!.id;
    },
    register: (browser, eventId, { email, size = 1, countryCode = 'BE', role = 'MANAGER', code }) =>
      act(browser, 'registerForEvent', { eventId, registration: { email, countryCode, invitationCode: code, participants: peopleOf(size, role) } }, `${REGISTRATION} isMailSent`),
    confirm: (browser, input) => own(browser, 'confirmRegistration', input),
    cancel: (browser, input) => own(browser, 'cancelRegistration', input),
    change: async (browser, input, { size = 1, countryCode = 'BE', role = 'MANAGER' }) => codesOf(await act(browser, 'changeRegistration', { ...input, revision: await revisionOf(input.registrationId), registration: { countryCode, participants: peopleOf(size, role) } }, 'registration { id }')),
    revisionOf,
    mailOf,
    async byMail(email) {
      const { secret } = await mailOf(email);
      const { registration } = await stranger().ask<{ registration: SeenRegistration }>(`query ($secret: String!) { ${REGISTRATION.replace('registration', 'registration(secret: $secret)')} }`, { secret });
      return { ...registration, secret };
    },
    seats: async (slug) => (await stranger().ask<{ event: SeenSeats }>('query ($slug: String!) { event(slug: $slug) { phase capacity freeSeats waitingCount } }', { slug })).event,
    async log(eventId) {
      type Line = { act: string; registrationId: string | null; seats: number; free: number | null; insteadId: string | null };
      const { seatLog } = await olga.ask<{ seatLog: { edges: { node: Line }[] } }>('query ($eventId: ID!) { seatLog(eventId: $eventId, first: 100) { edges { node { act registrationId seats free insteadId } } } }', { eventId });
      return seatLog.edges.map(({ node }) => node);
    },
    async settle() {
      for (const job of eventsModule.jobs ?? []) await job.run(graph.em(), graph.services);
    },
  };
}
