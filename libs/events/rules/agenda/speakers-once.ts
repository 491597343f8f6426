/** Somebody as one session announces them. */
export interface InSession {
  readonly sessionId: string;
  readonly name: string;
  readonly affiliation: string | null;
  readonly about?: string | null;
  readonly url?: string | null;
  /** By which two sessions name the same one; null where only the name says it. */
  readonly mailbox: string | null;
}

/** Somebody who speaks, with all their sessions. */
export interface OnceAnnounced {
  readonly name: string;
  readonly affiliation: string | null;
  readonly about: string | null;
  readonly url: string | null;
  readonly sessionIds: readonly string[];
}

const whoIs = ({ mailbox, name, affiliation }: InSession): string => JSON.stringify(mailbox === null ? [name, affiliation] : [mailbox]);

/** Everybody who speaks, each once, in the order of the sessions: the same mailbox is the same one, and without one the same name and firm. What is said of them in any session counts. */
export function speakersOnce(sessions: readonly { readonly id: string }[], speakers: readonly InSession[]): OnceAnnounced[] {
  const inOrder = sessions.flatMap(({ id }) => speakers.filter(({ sessionId }) => sessionId === id));
  return [...Map.groupBy(inOrder, whoIs).values()].map((each) => ({
    name: each[0]!.name,
    affiliation: each.find(({ affiliation }) => affiliation)?.affiliation ?? null,
    about: each.find(({ about }) => about)?.about ?? null,
    url: each.find(({ url }) => url)?.url ?? null,
    sessionIds: [...new Set(each.map(({ sessionId }) => sessionId))],
  }));
}
