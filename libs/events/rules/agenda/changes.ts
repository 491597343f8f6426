import type { SessionKind } from './session';

/** A session as a published agenda has it. */
export interface PublishedSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly description: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly track: string | null;
  /** How many can take part; null when that is not known. */
  readonly seats: number | null;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly speakers: readonly { readonly name: string; readonly affiliation: string | null; readonly about?: string | null; readonly url?: string | null }[];
}

/** What became of a session from one published agenda to the next. */
export const AGENDA_CHANGE_KINDS = ['ADDED', 'REMOVED', 'MOVED', 'ROOM', 'RENAMED', 'SPEAKERS', 'KIND', 'TRACK', 'LANGUAGE', 'SEATS', 'DESCRIPTION', 'INTRODUCTION'] as const;
/** One of AGENDA_CHANGE_KINDS. */
export type AgendaChangeKind = (typeof AGENDA_CHANGE_KINDS)[number];

/** One change. `before` and `after` are null where the session is new or gone. */
export interface AgendaChange<Session extends PublishedSession = PublishedSession> {
  readonly kind: AgendaChangeKind;
  readonly before: Session | null;
  readonly after: Session | null;
}

const speaking = ({ speakers }: PublishedSession): string => JSON.stringify(speakers.map(({ name, affiliation }) => [name, affiliation]).sort());

const introducing = ({ speakers }: PublishedSession): string => JSON.stringify(speakers.map(({ name, about, url }) => [name, about ?? null, url ?? null]).sort());

/** What tells a session from what it was, by the kind of change: all that is read of it, so that none goes untold. */
const TOLD: Readonly<Partial<Record<AgendaChangeKind, (session: PublishedSession) => unknown>>> = {
  MOVED: ({ startsAt, endsAt }) => `${startsAt} ${endsAt}`,
  ROOM: ({ room }) => room,
  RENAMED: ({ title }) => title,
  SPEAKERS: speaking,
  KIND: ({ kind }) => kind,
  TRACK: ({ track }) => track,
  LANGUAGE: ({ language }) => language,
  SEATS: ({ seats }) => seats,
  DESCRIPTION: ({ description }) => description,
  INTRODUCTION: introducing,
};

/** What changed from one published agenda to the next: what came and went first, then session by session as the new agenda has them. */
export function agendaChanges<Session extends PublishedSession>(before: readonly Session[], after: readonly Session[]): AgendaChange<Session>[] {
  const [was, is] = [new Map(before.map((session) => [session.id, session])), new Map(after.map((session) => [session.id, session]))];
  const added = after.filter(({ id }) => !was.has(id)).map((session): AgendaChange<Session> => ({ kind: 'ADDED', before: null, after: session }));
  const removed = before.filter(({ id }) => !is.has(id)).map((session): AgendaChange<Session> => ({ kind: 'REMOVED', before: session, after: null }));
  const changed = after.flatMap((session): AgendaChange<Session>[] => {
    const earlier = was.get(session.id);
    if (!earlier) return [];
    return AGENDA_CHANGE_KINDS.flatMap((kind) => {
      const told = TOLD[kind];
      // Who is new is told as that.
      if (kind === 'INTRODUCTION' && speaking(earlier) !== speaking(session)) return [];
      return told && told(earlier) !== told(session) ? [{ kind, before: earlier, after: session }] : [];
    });
  });
  return [...added, ...removed, ...changed];
}
