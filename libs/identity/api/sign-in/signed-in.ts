import { anyone, Payload, ReadPolicy, type Context } from '@skills/platform/graph';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity';
import { hashOf } from '../secret';
import { startSession } from '../session/start-session';
import { personBehind } from './person-behind';
import type { Redeemed } from './redeem';
import { MAILBOX_HOUR } from './sign-in-limits';

/** What both ways of signing in answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Who is signed in now and where to go, or the problems.' })
export abstract class SignedInPayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'Who is signed in now.' })
  person: Person | null;

  @Field(() => String, { nullable: true, description: 'The page wished for when the mail was asked for: a path on this site.' })
  next: string | null;
}

/** Begins a session for whoever redeemed a sign-in. */
export async function signedIn(context: Context, redeemed: Redeemed): Promise<Pick<SignedInPayload, 'person' | 'next'>> {
  const person = await personBehind(context.em, redeemed, context.clock());
  await startSession(context, person);
  await context.request.limits.forget(MAILBOX_HOUR, hashOf(redeemed.emailAddress));
  return { person, next: redeemed.next };
}
