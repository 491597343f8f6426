import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { anyone, ReadPolicy, type ServerLanguage } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';

/** That somebody asked for a sign-in mail. Holds neither the link's token nor the code, only what recognises them. */
@ReadPolicy(anyone)
@ObjectType({ description: 'A sign-in mail under way: the same for a known and an unknown address.' })
@Entity({ tableName: 'sign_in_request' })
export class SignInRequest {
  @Field(() => ID, { description: 'Goes with the code from the mail.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @Property({ type: 'text' })
  emailAddress: string;

  /** SHA-256 of the link's token, hexadecimal. */
  @Unique()
  @Property({ type: 'text' })
  tokenHash: string;

  /** HMAC-SHA-256 of the code under `codeSalt`, hexadecimal. */
  @Property({ type: 'text' })
  codeHash: string;

  /** Random for each request, so that equal codes do not look equal. */
  @Property({ type: 'text' })
  codeSalt: string;

  @Field(() => Date, { description: 'Until when link and code work.' })
  @Index()
  @Property({ type: 'timestamptz' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;

  /** Where to go after signing in: a path on the own origin. */
  @Property({ type: 'text', nullable: true })
  next: string | null;

  @Property({ type: 'text' })
  language: ServerLanguage;
}
