import { graphql } from '@skills/schema';
import type { MessageEventQuery } from '@skills/schema/documents';
import { wallTime } from '../../rules';

/** What an event has by which its people can be chosen: sessions, and days. */
export const MESSAGE_EVENT = graphql(`
  query MessageEvent($slug: String!) {
    event(slug: $slug) {
      id
      timeZone
      peopleByDay {
        day
        people
      }
      draftAgenda {
        sessions {
          id
          kind
          title
          startsAt
        }
      }
    }
  }
`);

/** An event as its messages see it. */
export type MessageEvent = NonNullable<MessageEventQuery['event']>;
/** A session that people choose or speak in. */
export type MessageSession = NonNullable<MessageEvent['draftAgenda']>['sessions'][number];

/** The sessions of an event that people choose or speak in, by time. */
export const sessionsOf = ({ draftAgenda }: MessageEvent): MessageSession[] => (draftAgenda?.sessions ?? []).filter(({ kind }) => kind !== 'BREAK').sort((one, other) => (one.startsAt ?? '9').localeCompare(other.startsAt ?? '9'));

/** The days with sessions on the event's clock (ISO 8601), each with the ids of its sessions; none where all are of one day. */
export function sessionDays({ timeZone }: MessageEvent, sessions: readonly MessageSession[]): [day: string, sessionIds: string[]][] {
  const days = new Map<string, string[]>();
  for (const { id, startsAt } of sessions) {
    if (!startsAt) continue;
    const day = wallTime(new Date(startsAt), timeZone).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), id]);
  }
  return days.size > 1 ? [...days] : [];
}
