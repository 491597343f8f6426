import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isSignedIn } from '../person/person.policy';
import { clearSessionCookie } from './session-cookies';

@InputType({ description: 'Asks to sign every browser of the viewer out.' })
export class SignOutEverywhereInput {
  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'How many browsers were signed out, or the problems.' })
export class SignOutEverywherePayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many sessions ended, this one included.' })
  endedSessions: number | null;
}

@Resolver()
export class SignOutEverywhere {
  @Mutates(isSignedIn)
  @Mutation(() => SignOutEverywherePayload, { description: 'Signs every browser of the viewer out, this one too, and makes sign-in mails under way useless.' })
  async signOutEverywhere(@Arg('input', () => SignOutEverywhereInput, { description: 'The wish.' }) _input: SignOutEverywhereInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const run = <Row>(sql: string): Promise<Row[]> => context.em.getConnection().execute(sql, [personId], 'all', context.em.getTransactionContext());
    await run('delete from sign_in_request where used_at is null and email_address = (select email_address from person where id = ?)');
    const ended = await run<{ id: string }>('delete from session where person_id = ? returning id');
    clearSessionCookie(context);
    return { endedSessions: ended.length };
  }
}
