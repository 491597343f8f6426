import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Announcement } from './announcement';
import type { Actor, Policy } from './policy';
import { Refusal } from './refusal';

/** The languages in which the server itself speaks: problems and mails. */
export const SERVER_LANGUAGES = ['en', 'fr', 'de'] as const;
export type ServerLanguage = (typeof SERVER_LANGUAGES)[number];

/** What the HTTP layer lets an act do to the answer: cookies only. */
export interface ReplyCookies {
  set(name: string, value: string, options: { maxAgeSeconds: number }): void;
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
  log: Logger;
  translate: (key: string, params?: Readonly<Record<string, string | number>>, language?: ServerLanguage) => string;
  /** Where the product is reached, without a trailing slash; links in mails start with it. */
  publicUrl: string;
}

/**
 * What a resolver is handed. `ask` refuses, `can` answers; both are noted, and an act that asked nothing does not commit.
 */
export class Context {
  readonly em: EntityManager;
  readonly announcements: Announcement[] = [];
  readonly loaders = new Map<unknown, unknown>();
  private readonly asked = new Set<string>();

  constructor(
    readonly request: RequestFacts,
    em: EntityManager = request.em,
  ) {
    this.em = em;
  }

  get actor(): Actor {
    return this.request.actor;
  }

  /** The present moment; tests set it. */
  clock = (): Date => this.request.clock();

  /** Refuses with the policy's own code unless the actor may; returns the actor. */
  ask = <Subject>(mayAct: Policy<Subject>, subject: Subject): Actor => {
    if (!this.can(mayAct, subject)) throw new Refusal([{ code: mayAct.otherwise, path: [], params: {} }]);
    return this.actor;
  };

  /** Whether the actor may. */
  can = <Subject>(mayAct: Policy<Subject>, subject: Subject): boolean => {
    this.asked.add(mayAct.policyName);
    return mayAct(this.actor, subject);
  };

  /** A fact to deliver after commit: written in the same transaction. */
  announce = (announcement: Announcement): void => {
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

  /** One object per request for what batches or remembers, made at first use. */
  once<Value>(key: unknown, make: () => Value): Value {
    if (!this.loaders.has(key)) this.loaders.set(key, make());
    return this.loaders.get(key) as Value;
  }
}
