import type { EventsUnderTest } from './events-under-test';

/** People who are alike, and how many of them had a seat and came. */
export interface Crowd {
  countryCode: string;
  role?: string;
  sizeClass?: string | null;
  seats: number;
  came: number;
}

let crowds = 0;

/** An event that is over and recorded as held, with these people; days count from the clock of the test. */
export async function heldEvent(events: EventsUnderTest, people: readonly Crowd[], content: object = {}): Promise<{ id: string; slug: string; guests: string[] }> {
  const { clock } = events.graph;
  const startsAt = new Date(clock.now().getTime() + 24 * 3600 * 1000);
  const event = await events.open({ startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 6 * 3600 * 1000).toISOString(), capacity: 500, ...content });
  const sql = (text: string, values: unknown[]): Promise<unknown> => events.graph.em().getConnection().execute(text, values);
  const guests: string[] = [];
  for (const { countryCode, role = 'MANAGER', sizeClass = null, seats, came } of people)
    for (let at = 0; at < seats; at++) {
      const email = `guest-${(crowds += 1)}@example.org`;
      guests.push(email);
      const { registration } = await events.register(events.stranger(), event.id, { email, countryCode, role });
      // A mail that asks to confirm goes only while there is something to confirm.
      await events.graph.deliver();
      await sql("update registration set state = 'CONFIRMED', held_until = null, hold_reason = null, address_confirmed_at = registered_at, size_class = ? where id = ?", [sizeClass, registration?.id ?? (await idOf(events, email))]);
      if (at < came) await sql('update participant set checked_in_at = ? where registration_id = ?', [startsAt, await idOf(events, email)]);
    }
  clock.passMinutes(2 * 24 * 60);
  const { problems } = await events.act(events.olga, 'recordEventHeld', { eventId: event.id, actualDate: startsAt.toISOString().slice(0, 10) }, 'event { id }');
  if (problems[0]) throw new Error(problems[0].message);
  return { ...event, guests };
}

const idOf = async (events: EventsUnderTest, email: string): Promise<string> => (await events.graph.em().getConnection().execute<{ id: string }[]>('select id from registration where email_address = ?', [email]))[0]!.id;

/** Lets days pass, and whoever is signed in stay so. */
export async function passDays({ graph }: EventsUnderTest, days: number): Promise<void> {
  graph.clock.passMinutes(days * 24 * 60);
  const now = graph.clock.now();
  await graph.em().getConnection().execute("update session set last_seen_at = ?::timestamptz, expires_at = ?::timestamptz + interval '180 days'", [now, now]);
}
