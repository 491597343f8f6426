/** What kind of session it is. BREAK: coffee, lunch, a walk; it has no speakers. */
export const SESSION_KINDS = ['KEYNOTE', 'TALK', 'PANEL', 'WORKSHOP', 'BREAK', 'OTHER'] as const;
/** One of SESSION_KINDS. */
export type SessionKind = (typeof SESSION_KINDS)[number];
