declare global {
  /**
   * Who acts in a request, as policies see it. The platform knows nothing of people: the module that does adds its
   * fields by merging into this interface.
   */
  interface GraphActor {
    /** A stable text that tells this actor from others; keeps idempotency keys and limits apart. Null when nobody is known yet. */
    readonly key: string | null;
  }
}

/** Who acts in a request. */
export type Actor = GraphActor;

/** Decides, on a loaded subject, whether the actor may; pure, so that buttons and the server agree. */
export interface Policy<Subject> {
  (actor: Actor, subject: Subject): boolean;
  /** The name that the graph's build check reports. */
  readonly policyName: string;
  /** The problem code given to those who may not. A subject that may be secret answers as if it were absent. */
  readonly otherwise: string;
}

/** Names a decision; `otherwise` is the code of the refusal. */
export function policy<Subject>(policyName: string, otherwise: string, decide: (actor: Actor, subject: Subject) => boolean): Policy<Subject> {
  return Object.assign((actor: Actor, subject: Subject) => decide(actor, subject), { policyName, otherwise });
}

/** Open to everybody, on purpose: said aloud so that a missing policy cannot be mistaken for this one. */
export const anyone = policy<unknown>('anyone', 'NOT_ALLOWED', () => true);
