import { anyone, Context, languageFor, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readEmailAddress } from '../../rules';
import { hashOf } from '../secret';
import { newSignIn } from './new-sign-in';
import { ownPath } from './own-path';
import { MAILBOX_DAY, MAILBOX_HOUR, networkKey, NETWORK_HOUR, takeAll } from './sign-in-limits';
import { SIGN_IN_REQUESTED } from './sign-in-mail';
import { SignInRequest } from './sign-in-request.entity';

@InputType({ description: 'To whom a sign-in mail is to go.' })
export class RequestSignInInput {
  @Field(() => String, { description: 'The mail address, as typed.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'Where to go after signing in: a path on this site; anything else is ignored.' })
  next?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the mail, as a BCP-47 tag; else that of the request.' })
  locale?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The sign-in that was begun, or the problems.' })
export class RequestSignInPayload extends Payload {
  @Field(() => SignInRequest, { nullable: true, description: 'The sign-in under way; its id goes with the code.' })
  request: SignInRequest | null;
}

@Resolver()
export class RequestSignIn {
  @Mutates(anyone)
  @Mutation(() => RequestSignInPayload, {
    description: 'Sends a mail with a link and a code. The answer is the same whether the address is known or not.',
  })
  async requestSignIn(@Arg('input', () => RequestSignInInput, { description: 'Who wants to sign in.' }) input: RequestSignInInput, @Ctx() context: Context) {
    context.ask(anyone, null);
    const reading = readEmailAddress(input.email);
    if ('problem' in reading) refuse(reading.problem, ['email']);
    const { emailAddress } = reading;
    const mailbox = hashOf(emailAddress);
    await takeAll(context, [
      [NETWORK_HOUR, networkKey(context)],
      [MAILBOX_HOUR, mailbox],
      [MAILBOX_DAY, mailbox],
    ]);
    const language = input.locale ? languageFor(input.locale) : context.request.language;
    const next = ownPath(input.next);
    const { request, token, code } = newSignIn(context.em, { emailAddress, next, language }, context.clock());
    context.announce({ topic: SIGN_IN_REQUESTED, payload: { emailAddress, token, code, next, language }, expiresAt: request.expiresAt });
    return { request };
  }
}
