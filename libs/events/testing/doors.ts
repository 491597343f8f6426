import { randomUUID } from 'node:crypto';
import type { TestBrowser } from '@skills/platform/testing';
import type { EventsUnderTest } from './events-under-test';

/** What a door is told. */
export interface Seen {
  isOpen: boolean;
  cursor: string;
  isWhole: boolean;
  listed: number;
  goneIds: string[];
  entries: { participantId: string; name: string; code: string | null; hasSeat: boolean; admissions: { id: string; at: Date }[] }[];
  conflicts: { kind: string; name: string | null; code: string | null; records: { id: string; door: string }[]; settlement: { reason: string; by: string | null } | null }[];
  expected: number;
  came: number;
  walkIns: number;
  doors: { door: string; people: number }[];
}

/** What became of a record. */
export interface Outcome {
  scanId: string;
  outcome: string;
  message: string | null;
}

/** The fields of `Seen`, as they are asked for. */
export const DOOR = `isOpen cursor isWhole listed goneIds entries { participantId name code hasSeat admissions { id at } } conflicts { kind name code records { id door } settlement { reason by } } expected came walkIns doors { door people }`;
/** Two devices. */
export const [EAST, WEST] = [randomUUID(), randomUUID()];

/** How a spec works at the doors of its events. */
export function doorsOf(current: () => EventsUnderTest) {
  const now = (): string => current().graph.clock.now().toISOString();
  const hours = (count: number): string => new Date(current().graph.clock.now().getTime() + count * 3_600_000).toISOString();
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => current().graph.em().getConnection().execute<Row[]>(text, values);
  const scan = (over: object = {}) => ({ id: randomUUID(), kind: 'ADMIT', deviceId: EAST, door: 'East', at: now(), ...over });
  const record = async (browser: TestBrowser, eventId: string, scans: object[], sentAt = now()) =>
    current().act<{ outcomes: Outcome[] | null }>(browser, 'recordDoorScans', { eventId, sentAt, scans }, 'outcomes { scanId outcome message }');
  const outcomes = async (browser: TestBrowser, eventId: string, scans: object[]) => (await record(browser, eventId, scans)).outcomes?.map(({ outcome }) => outcome);
  const seen = async (slug: string, browser = current().olga, since: string | null = null) =>
    (await browser.ask<{ event: { door: Seen | null } }>(`query ($slug: String!, $since: String) { event(slug: $slug) { door(since: $since) { ${DOOR} } } }`, { slug, since })).event.door;
  const news = async (slug: string, since: string) => (await seen(slug, current().olga, since))!;
  /** A cursor after which nothing is new. A transaction under way anywhere in the cluster, also of another spec, lets a door hear some things again. */
  const calm = async (slug: string, since?: string): Promise<string> => {
    const { entries, cursor } = await news(slug, since ?? (await seen(slug))!.cursor);
    return entries.length === 0 ? cursor : calm(slug, cursor);
  };
  const seats = async (eventId: string) => (await sql<{ capacity: number; taken: number }>('select capacity, taken from seat_book where event_id = ?', [eventId]))[0]!;

  /** An event that begins in two hours and is over so many hours later, with people who have seats; their tickets by name. */
  async function tonight(people: number, capacity = people, lasts = 6): Promise<{ id: string; slug: string; tickets: { id: string; code: string }[] }> {
    const event = await current().open({ startsAt: hours(2), endsAt: hours(2 + lasts), capacity });
    for (let at = 0; at < people; at += 1) {
      const email = `${randomUUID()}@example.org`;
      await current().register(current().stranger(), event.id, { email });
      const { id, secret } = { ...(await current().byMail(email)) };
      const problems = await current().confirm(current().stranger(), { registrationId: id, secret });
      if (problems.length > 0) throw new Error(problems.join());
    }
    const tickets = await sql<{ id: string; code: string }>('select p.id, p.ticket_code as code from participant p join registration r on r.id = p.registration_id where r.event_id = ? order by p.id', [event.id]);
    return { ...event, tickets };
  }

  return { now, hours, sql, scan, record, outcomes, seen, news, calm, seats, tonight };
}
