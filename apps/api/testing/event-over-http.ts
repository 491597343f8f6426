import { httpVisitor, type HttpVisitor } from './http-visitor';
import { servedProduct, type ServedProduct } from './served-product';

const DAY = 24 * 3600 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

const content = (capacity: number) => ({
  kind: 'WORKSHOP', form: 'ON_SITE', title: 'Sensors for all', summary: 'About sensors.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', venue: 'Example House',
  timeZone: 'Europe/Brussels', startsAt: STARTS, endsAt: ENDS, registrationOpensAt: OPENS, capacity,
});
const [STARTS, ENDS, OPENS] = [inDays(90), inDays(91), inDays(-1)];

/** A browser without an account, in a network of its own and at one of two servers; what it is told of refusals are their codes. */
export interface Guest {
  email: string;
  register(eventId: string, size?: number): Promise<string[]>;
  confirm(): Promise<string[]>;
  cancel(): Promise<string[]>;
}

/** What the database has of the seats of an event, at one moment. */
export interface SeatFigures {
  capacity: number;
  taken: number;
  seated: number;
  waiting: number;
}

/** The served product, with somebody who organises an event and with people who come, all of them by HTTP. */
export interface EventOverHttp {
  product: ServedProduct;
  open(capacity: number): Promise<string>;
  /** Changes how many seats there are, anew as often as somebody else was faster. */
  resize(eventId: string, capacity: number): Promise<string[]>;
  guests(count: number): Guest[];
  /** Sends the mails that wait, so that guests have the links of theirs. */
  deliver(): Promise<void>;
  figures(eventId: string): Promise<SeatFigures>;
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
}

type Answered = Record<string, { event?: { id: string } | null; problems: { code: string }[] }>;

/** Takes an act; the codes of its problems. */
async function codesOf(visitor: HttpVisitor, act: string, input: object): Promise<string[]> {
  const answer = await visitor.ask<Answered>(`mutation ($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { problems { code } } }`, { input });
  return answer[act]!.problems.map(({ code }) => code);
}

/** Serves the product and signs an organiser in. */
export async function eventOverHttp(): Promise<EventOverHttp> {
  const product = await servedProduct({ trustedProxies: 1 });
  const { deliverer, orm } = product.composition;
  const sql: EventOverHttp['sql'] = (text, values = []) => orm.em.getConnection().execute(text, values);
  const secretFor = async (email: string): Promise<string> =>
    /#(?:secret|token)=([\w-]+)/.exec((await sql<{ plain: string }>('select plain from captured_mail where recipient = ? order by captured_at desc limit 1', [email]))[0]?.plain ?? '')?.[1] ?? '';
  let networks = 0;
  const other = await product.another();
  const visitor = (at = 0): HttpVisitor => httpVisitor(at % 2 === 0 ? product : { ...product, url: other }, `203.0.113.${(networks += 1)}`);

  const olga = visitor();
  await codesOf(olga, 'requestSignIn', { email: 'olga.organises@example.org' });
  await deliverer.drain();
  await codesOf(olga, 'signInWithLink', { token: await secretFor('olga.organises@example.org') });
  await sql("insert into role_grant (id, person_id, role, granted_at) select gen_random_uuid(), id, 'ORGANISER', now() from person where email_address = 'olga.organises@example.org'");

  const guest = (at: number): Guest => {
    const [email, browser] = [`guest-${networks}-${at}@example.org`, visitor(at)];
    const own = async () => {
      const secret = await secretFor(email);
      const { registration } = await browser.ask<{ registration: { id: string } | null }>('query ($secret: String!) { registration(secret: $secret) { id } }', { secret });
      return { registrationId: registration?.id ?? '', secret };
    };
    return {
      email,
      register: (eventId, size = 1) => codesOf(browser, 'registerForEvent', { eventId, registration: { email, countryCode: 'BE', participants: Array.from({ length: size }, (_, place) => ({ name: `Person ${place + 1}`, role: 'MANAGER' })) } }),
      confirm: async () => codesOf(browser, 'confirmRegistration', await own()),
      cancel: async () => codesOf(browser, 'cancelRegistration', await own()),
    };
  };
  return {
    product,
    async open(capacity) {
      const { createEvent } = await olga.ask<Answered>('mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id } problems { code } } }', { input: { content: content(capacity) } });
      const eventId = createEvent!.event!.id;
      await codesOf(olga, 'publishEvent', { eventId });
      return eventId;
    },
    async resize(eventId, capacity) {
      for (;;) {
        const [row] = await sql<{ revision: number }>('select revision from event where id = ?', [eventId]);
        const codes = await codesOf(olga, 'changeEvent', { eventId, revision: row!.revision, content: content(capacity) });
        if (!codes.includes('CHANGED_MEANWHILE')) return codes;
      }
    },
    guests: (count) => Array.from({ length: count }, (_, at) => guest(at)),
    deliver: () => deliverer.drain(),
    async figures(eventId) {
      const [row] = await sql<SeatFigures>(
        `select b.capacity, b.taken, (select coalesce(sum(size), 0)::int from registration where event_id = b.event_id and state in ('HELD', 'CONFIRMED')) as seated,
           (select count(*)::int from registration where event_id = b.event_id and state = 'WAITING') as waiting from seat_book b where b.event_id = ?`,
        [eventId],
      );
      return row!;
    },
    sql,
  };
}
