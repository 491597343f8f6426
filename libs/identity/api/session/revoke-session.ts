import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayReadOwnData } from '../person/person.policy';
import { clearSessionCookie } from './session-cookies';
import { Session } from './session.entity';

@InputType({ description: 'Which browser is to be signed out.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: "The session's id." })
  sessionId: string;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The session that ended, or the problems.' })
export class RevokeSessionPayload extends Payload {
  @Field(() => Session, { nullable: true, description: 'The session that ended.' })
  session: Session | null;
}

@Resolver()
export class RevokeSession {
  @Mutates(mayReadOwnData)
  @Mutation(() => RevokeSessionPayload, { description: "Signs one of the viewer's browsers out. Another person's session is as if it did not exist." })
  async revokeSession(@Arg('input', () => RevokeSessionInput, { description: 'Which.' }) input: RevokeSessionInput, @Ctx() context: Context) {
    const session = (await findById(context.em, Session, input.sessionId)) ?? refuse('NOT_FOUND', ['sessionId']);
    context.ask(mayReadOwnData, { personId: session.person.id });
    await context.em.nativeDelete(Session, { id: session.id });
    if (session.id === context.actor.sessionId) clearSessionCookie(context);
    return { session };
  }
}
