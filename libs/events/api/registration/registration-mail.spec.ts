import { writeAnnouncements } from '@skills/platform/database';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { EVENT_NEWS } from '../news/told-change';
import { registrationMailed, REGISTRATION_MAILS, type RegistrationMailKind } from './registration-mailed';
import { Registration } from './registration.entity';

/** What a mail can say besides its own sentence, and how one sees that it does. */
const PARTS = {
  when: '– When\n  Wednesday 3 March 2027, 09:00–16:00 (Central European Standard Time)',
  later: '– When\n  not known yet',
  where: '– Where\n  Example House, Ghent',
  online: '– Online\n  https://meet.example.org/x',
  notice: 'The hall is flooded.',
  until: 'by Tuesday 2 March 2027 at 09:00 (Central European Standard Time)',
  ticket: 'Show this at the door',
  registration: '/registration#secret=',
  fewer: 'Choose which mails you get',
  feedback: '/feedback#secret=',
  conclusions: '/conclusions',
  notYou: 'If it was not you',
  ask: 'please answer this mail',
  data: 'only for this event and 6 months beyond it',
  giveUp: 'give the place up: then',
  said: '– Who comes\n  Person 1',
  calendar: 'event.ics puts the event into your calendar',
  calendarOut: 'event.ics marks it as cancelled',
  thanks: 'Thank you for telling us',
} as const;
type Part = keyof typeof PARTS;

const ABOUT: Record<RegistrationMailKind, readonly Part[]> = {
  CONFIRM_ADDRESS: ['when', 'where', 'until', 'registration', 'notYou'],
  TOO_LATE: ['when', 'where'],
  AGAIN: ['when', 'where', 'registration'],
  CONFIRMED: ['when', 'where', 'online', 'ticket', 'registration', 'calendar'],
  WAITING: ['when', 'where', 'registration'],
  REQUESTED: ['when', 'where', 'registration'],
  OFFER: ['when', 'where', 'until', 'registration'],
  OFFER_OVER: ['when', 'where', 'registration'],
  CHANGED: ['said', 'when', 'where', 'ticket', 'registration', 'notYou', 'calendar'],
  ENTERED: ['said', 'when', 'where', 'online', 'ticket', 'registration', 'data', 'giveUp', 'calendar'],
  ENTERED_WAITING: ['said', 'when', 'where', 'registration', 'data', 'giveUp'],
  CORRECTED: ['said', 'when', 'where', 'ticket', 'registration', 'ask', 'calendar'],
  ADDRESS_ENTERED: ['said', 'when', 'where', 'online', 'ticket', 'registration', 'data', 'giveUp', 'calendar'],
  ADDRESS_LEFT: ['ask'],
  CANCELLED: ['thanks'],
  TAKEN_OFF: ['ask'],
  DECLINED: [],
  EVENT_CANCELLED: ['notice', 'calendarOut'],
  EVENT_POSTPONED: ['later', 'where', 'notice', 'registration', 'calendar'],
  EVENT_RESCHEDULED: ['when', 'where', 'notice', 'registration', 'calendar'],
  EVENT_CHANGED: ['when', 'where', 'notice', 'registration', 'calendar'],
  AGENDA_CHANGED: ['where', 'registration'],
  REMINDER_WEEK: ['when', 'where', 'online', 'ticket', 'registration', 'fewer'],
  REMINDER_DAY: ['when', 'where', 'online', 'ticket', 'registration', 'fewer'],
  THANKS: ['feedback', 'fewer'],
  CONCLUSIONS: ['conclusions', 'fewer'],
};

describe('a mail about a registration', () => {
  let events: EventsUnderTest;
  let eventId = '';
  beforeAll(async () => {
    events = await eventsUnderTest();
    eventId = (await events.open({ contactAddress: 'team@example.org', form: 'BOTH', onlineUrl: 'https://meet.example.org/x' })).id;
    await events.register(await events.person('ada@example.org'), eventId, {});
    await events.graph.em().getConnection().execute("update registration set held_until = '2027-03-02T08:00:00Z' where event_id = ?", [eventId]);
  });
  afterAll(() => events.graph.close());

  const mailed = async (kind: RegistrationMailKind): Promise<string> => {
    await events.graph.em().transactional(async (inner) => {
      const em = inner as ReturnType<typeof events.graph.em>;
      const announcement = registrationMailed({ em, now: events.graph.clock.now() }, await em.findOneOrFail(Registration, { emailAddress: 'ada@example.org' }), kind, EVENT_NEWS.some((news) => news === kind) ? { notice: 'The hall is flooded.' } : undefined);
      await em.flush();
      await writeAnnouncements(em, [announcement], events.graph.clock.now());
    });
    return (await events.mailOf('ada@example.org')).text;
  };

  it.each(REGISTRATION_MAILS)('%s says what it is for, and nothing else', async (kind) => {
    await events.graph.em().getConnection().execute('update registration set address_confirmed_at = case when ? then null else registered_at end where event_id = ?', [kind === 'CONFIRM_ADDRESS', eventId]);
    const text = await mailed(kind);
    expect((Object.keys(PARTS) as Part[]).filter((part) => text.includes(PARTS[part])).sort()).toEqual([...ABOUT[kind]].sort());
  });

  it('asks to confirm as long as there is something to confirm, tells whoever it reaches too late, and bothers nobody else', async () => {
    const { id, slug } = await events.open();
    const subjects = async (email: string) => {
      await events.graph.deliver();
      return events.graph.mails.filter(({ to }) => to === email).map(({ subject }) => subject.split(':')[0]);
    };
    const sql = (text: string, values: unknown[]) => events.graph.em().getConnection().execute(text, values);
    // Mails lie for longer than the seats are held.
    for (const who of ['late', 'open', 'gone']) await events.register(events.stranger(), id, { email: `${who}@example.org` });
    await sql("update registration set held_until = null, hold_reason = null where email_address = 'open@example.org'", []);
    await sql("update registration set state = 'CANCELLED', general_seats = 0, held_until = null, hold_reason = null where email_address = 'gone@example.org'", []);
    events.graph.clock.passMinutes(61);
    await events.settle();
    expect([await subjects('late@example.org'), await subjects('open@example.org'), await subjects('gone@example.org')]).toEqual([['Please register again'], ['Please confirm'], []]);
    expect((await events.mailOf('late@example.org')).text).toContain(`/events/${slug}`);
    await events.register(events.stranger(), id, { email: 'over@example.org' });
    await sql("update event set starts_at = '2026-11-01T08:00:00Z' where id = ?", [id]);
    events.graph.clock.passMinutes(61);
    await events.settle();
    expect(await subjects('over@example.org')).toEqual([]);
  });

  it.each([['en', 'Person 1: '], ['fr', 'Person 1\u202f: '], ['de', 'Person 1: ']])('writes whose ticket it is as %s does', async (language, words) => {
    await events.graph.em().getConnection().execute('update registration set mail_language = ? where event_id = ?', [language, eventId]);
    expect(await mailed('CONFIRMED')).toContain(words);
    await events.graph.em().getConnection().execute("update registration set mail_language = 'en' where event_id = ?", [eventId]);
  });

  const asOf = async (values: { state?: string; size?: number; seated?: boolean; language?: string }) => {
    const { state = 'CONFIRMED', size = 1, seated = false, language = 'en' } = values;
    await events.graph.em().getConnection().execute(
      "update registration set state = ?, size = ?, general_seats = case when ? in ('HELD', 'CONFIRMED') then ?::int else 0 end, is_seated_by_confirming = ?, mail_language = ?, address_confirmed_at = null where event_id = ?", [state, size, state, size, seated, language, eventId]);
  };
  afterEach(() => asOf({}));

  it.each([
    [{ state: 'HELD' }, 'Until then your seat is kept.', 'Bis dahin halten wir Ihren Platz frei.', 'Jusque-là, votre place vous est gardée.'],
    [{ state: 'HELD', size: 5 }, 'Until then your 5 seats are kept.', 'Bis dahin halten wir Ihre 5 Plätze frei.', 'Jusque-là, vos 5 places vous sont gardées.'],
    [{ state: 'WAITING', seated: true }, 'Your seat is given to you when you confirm', 'Ihren Platz bekommen Sie, wenn Sie bestätigen', 'Votre place vous sera attribuée'],
    [{ state: 'WAITING', size: 12, seated: true }, 'Your 12 seats are given to you when you confirm', 'Ihre 12 Plätze bekommen Sie, wenn Sie bestätigen', 'Vos 12 places vous seront attribuées'],
    [{ state: 'WAITING' }, 'No seat is kept for you until then. When you confirm, you get a place on the waitlist', 'halten wir keinen Platz für Sie frei', 'aucune place ne vous est gardée'],
    [{ state: 'WAITING', size: 12 }, 'No seats are kept for you until then.', 'halten wir keine Plätze für Sie frei', 'ou vous aurez vos 12 places'],
    [{ state: 'REQUESTED', size: 5 }, 'Then the organisers decide on your registration. Until they do, nothing is kept', 'Danach entscheidet der Veranstalter', 'Ensuite, les organisateurs décideront'],
  ])('promises until an address is confirmed what is true of %j, and no more', async (standing, en, de, fr) => {
    for (const [language, words, kept] of [['en', en, /(seat is|seats are) kept\./], ['de', de, /halten wir Ihre/], ['fr', fr, /vous (est|sont) gardée/]] as const) {
      await asOf({ ...standing, language });
      const text = (await mailed('CONFIRM_ADDRESS')).replaceAll(/\s+/g, ' ');
      expect(text).toContain(words);
      expect(kept.test(text.replace('aucune place ne vous est gardée', ''))).toBe(standing.state === 'HELD');
    }
  });

  it.each(['EVENT_RESCHEDULED', 'EVENT_CHANGED'] as const)('%s asks only who has seats to give them up, and says how many people those are for', async (kind) => {
    const texts = [];
    for (const standing of [{}, { size: 6 }, { state: 'WAITING' }, { state: 'REQUESTED', size: 6 }]) {
      await asOf(standing);
      texts.push((await mailed(kind)).replaceAll(/\s+/g, ' '));
    }
    expect(texts).toEqual([expect.stringContaining('please give up your seat, so'), expect.stringContaining('please give up the seats that you do not need'), ...Array(2).fill(expect.stringContaining('please give up your registration.'))]);
    for (const text of texts.slice(2)) expect(text).not.toMatch(/seat/);
  });

  it.each([['en', 'A seat for you:', '6 seats for you:'], ['fr', 'Une place pour vous\u202f:', '6 places pour vous\u202f:'], ['de', 'Ein Platz für Sie:', '6 Plätze für Sie:']])('offers as many seats as a party is for, in %s', async (language, one, six) => {
    for (const [size, words] of [[1, one], [6, six]] as const) {
      await asOf({ state: 'HELD', size, language });
      await mailed('OFFER');
      expect((await events.mailOf('ada@example.org')).subject).toContain(words);
    }
  });

  it('names no time that nobody knows any more, whatever it is about', async () => {
    await events.graph.em().getConnection().execute("update event set standing = 'POSTPONED' where id = ?", [eventId]);
    for (const kind of ['CHANGED', 'AGAIN'] as const) {
      const text = await mailed(kind);
      expect(text).toContain(PARTS.later);
      expect(text).not.toContain('3 March');
    }
  });
});
