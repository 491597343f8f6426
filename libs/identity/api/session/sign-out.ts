import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { clearSessionCookie } from './session-cookies';
import { Session } from './session.entity';

@InputType({ description: 'Asks to sign this browser out.' })
export class SignOutInput {
  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The session that ended, or the problems.' })
export class SignOutPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the session that ended; null when nobody was signed in.' })
  sessionId: string | null;
}

@Resolver()
export class SignOut {
  @Mutates(anyone)
  @Mutation(() => SignOutPayload, { description: 'Signs this browser out. A browser that is not signed in stays so.' })
  async signOut(@Arg('input', () => SignOutInput, { description: 'The wish.' }) _input: SignOutInput, @Ctx() context: Context) {
    const { sessionId } = context.ask(anyone, null);
    if (sessionId) await context.em.nativeDelete(Session, { id: sessionId });
    clearSessionCookie(context);
    return { sessionId };
  }
}
