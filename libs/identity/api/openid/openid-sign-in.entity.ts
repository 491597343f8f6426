import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { ServerLanguage } from '@skills/platform/graph';
import { Person } from '../person/person.entity';

/** That somebody was sent to a provider and has not come back: a row goes when they do, and counts for ten minutes. */
@Entity({ tableName: 'openid_sign_in' })
export class OpenIdSignIn {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** SHA-256 of the `state` that the provider has to bring back, hexadecimal. */
  @Unique()
  @Property({ type: 'text' })
  stateHash: string;

  /** SHA-256 of the cookie of the browser that was sent, hexadecimal: it is the only one that may come back. */
  @Property({ type: 'text' })
  browserHash: string;

  /** The provider's id. */
  @Property({ type: 'text' })
  provider: string;

  /** In clear, as it is compared with the token; the provider knows it anyway. */
  @Property({ type: 'text' })
  nonce: string;

  /** The PKCE verifier, in clear, as the provider wants it so; worth nothing without code, cookie and client secret. */
  @Property({ type: 'text' })
  codeVerifier: string;

  /** Who wants the identity connected with their account; null for a sign-in. */
  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'cascade' })
  person: Rel<Person> | null;

  /** Where to go afterwards: a path on the own origin. */
  @Property({ type: 'text', nullable: true })
  next: string | null;

  /** The language of an account that begins here. */
  @Property({ type: 'text' })
  language: ServerLanguage;

  @Index()
  @Property({ type: 'timestamptz' })
  expiresAt: Date;
}
