import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Limits } from '../database/limits';
import type { Installation } from './installation';
import type { Announcement } from './announcement';
import type { ServerLanguage, Translate } from './server-texts';
import type { Actor, Policy } from './policy';
import { Refusal } from './refusal';

/** What the HTTP layer lets an act do to the answer: cookies only. All of them are HttpOnly, SameSite=Lax, Path=/. */
export interface ReplyCookies {
  set(name: string, value: string, maxAgeSeconds: number): void;
  clear(name: string): void;
}

/** What every request brings, before any act: made by the HTTP layer. */
export interface RequestFacts {
  em: EntityManager;
  actor: Actor;
  clock: () => Date;
  language: ServerLanguage;
  requestId: string;
  /** The client's address behind the configured number of trusted proxies; used for limits, never stored in clear. */
  clientAddress: string;
  userAgent: string;
  cookies: ReplyCookies;
  limits: Limits;
  log: Logger;
  translate: Translate;
  /** Where the product is reached, without a trailing slash; links in mails start with it. */
  publicUrl: string;
  /** How many parties stand behind a published figure at least; null publishes none. */
  smallestGroup: number | null;
  /** Whether this is a demonstration with invented people. */
  isDemo: boolean;
  /** What the modules were set up with. */
  installation: Installation;
}

/**
 * What a resolver is handed. `ask` refuses, `can` answers; both are noted, and an act that asked nothing does not commit.
 */
export class Context {
  readonly announcements: Announcement[] = [];
  private readonly made = new Map<unknown, unknown>();
  private readonly asked = new Set<string>();

  constructor(
    readonly request: RequestFacts,
    readonly em: EntityManager = request.em,
  ) {}

  /** Who acts. */
  get actor(): Actor {
    return this.request.actor;
  }

  /** The present moment; tests set it. */
  readonly clock = (): Date => this.request.clock();

  /** Refuses with the policy's own code unless the actor may; returns the actor. */
  readonly ask = <Subject>(mayAct: Policy<Subject>, subject: Subject): Actor => {
    if (!this.can(mayAct, subject)) throw new Refusal([{ code: mayAct.otherwise, path: [], params: {} }]);
    return this.actor;
  };

  /** Whether the actor may. */
  readonly can = <Subject>(mayAct: Policy<Subject>, subject: Subject): boolean => {
    this.asked.add(mayAct.policyName);
    return mayAct(this.actor, subject);
  };

  /** A fact to deliver after commit: written in the same transaction. */
  readonly announce = (announcement: Announcement): void => {
    this.announcements.push(announcement);
  };

  /** Whether any of these policies was asked. */
  hasAsked(names: readonly string[]): boolean {
    return names.some((name) => this.asked.has(name));
  }

  /** The same request inside a transaction of its own. */
  within(em: EntityManager): Context {
    return new Context(this.request, em);
  }

  /** One object per request for what batches or remembers (a dataloader), made at first use. */
  once<Value>(key: unknown, make: () => Value): Value {
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key) as Value;
  }
}
