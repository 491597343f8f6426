/** A session as a published agenda has it. */
export interface PublishedSession {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly speakers: readonly string[];
}

/** What became of a session from one published agenda to the next. */
export const AGENDA_CHANGE_KINDS = ['ADDED', 'REMOVED', 'MOVED', 'ROOM', 'RENAMED', 'SPEAKERS'] as const;
/** One of AGENDA_CHANGE_KINDS. */
export type AgendaChangeKind = (typeof AGENDA_CHANGE_KINDS)[number];

/** One change. `before` and `after` are null where the session is new or gone. */
export interface AgendaChange<Session extends PublishedSession = PublishedSession> {
  readonly kind: AgendaChangeKind;
  readonly before: Session | null;
  readonly after: Session | null;
}

/** What changed from one published agenda to the next: what came and went first, then session by session as the new agenda has them. */
export function agendaChanges<Session extends PublishedSession>(before: readonly Session[], after: readonly Session[]): AgendaChange<Session>[] {
  const [was, is] = [new Map(before.map((session) => [session.id, session])), new Map(after.map((session) => [session.id, session]))];
  const added = after.filter(({ id }) => !was.has(id)).map((session): AgendaChange<Session> => ({ kind: 'ADDED', before: null, after: session }));
  const removed = before.filter(({ id }) => !is.has(id)).map((session): AgendaChange<Session> => ({ kind: 'REMOVED', before: session, after: null }));
  const changed = after.flatMap((session): AgendaChange<Session>[] => {
    const earlier = was.get(session.id);
    if (!earlier) return [];
    const kinds: AgendaChangeKind[] = [
      ...(earlier.startsAt !== session.startsAt || earlier.endsAt !== session.endsAt ? ['MOVED' as const] : []),
      ...(earlier.room !== session.room ? ['ROOM' as const] : []),
      ...(earlier.title !== session.title ? ['RENAMED' as const] : []),
      ...([...earlier.speakers].sort().join('\n') !== [...session.speakers].sort().join('\n') ? ['SPEAKERS' as const] : []),
    ];
    return kinds.map((kind) => ({ kind, before: earlier, after: session }));
  });
  return [...added, ...removed, ...changed];
}
