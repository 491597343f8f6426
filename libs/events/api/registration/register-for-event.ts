import { hashOf, networkKey, Person, takeAll } from '@skills/identity/api';
import { Context, MutatesTogether, Payload, ReadPolicy, anyone, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayReadEvent } from '../event/event.policy';
import { registeringTogether, type RegistrationWish } from './register-together';
import { registrationForm, RegistrationInput } from './registration-input';
import { CODE_NETWORK_HOUR, REGISTER_MAILBOX_DAY, REGISTER_NETWORK_HOUR, SEATS_NETWORK_HOUR } from './registration-limits';
import { Registration } from './registration.entity';

@InputType({ description: 'For which event, who registers.' })
export class RegisterForEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => RegistrationInput, { description: 'Who registers, and for whom.' })
  registration: RegistrationInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What became of a registration, or the problems.' })
export class RegisterForEventPayload extends Payload {
  @Field(() => Registration, { nullable: true, description: 'The registration of who is signed in with its address; null for others, who learn everything by mail.' })
  registration: Registration | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a mail is on its way, with a link to confirm or to look.' })
  isMailSent: boolean | null;
}

/** Registers one or several people for an event. */
@Resolver()
export class RegisterForEvent {
  @MutatesTogether(registeringTogether, mayReadEvent)
  @Mutation(() => RegisterForEventPayload, {
    description:
      'Registers people for an event: all of them get a seat, or all wait. Who is signed in with the address has it at once; others confirm by the link in a mail, and their seats are held for an hour. The answer to them is the same whether the address is registered already or not. One network is held only so many seats of an event until addresses are confirmed; more have theirs by confirming, if there are enough by then.',
  })
  async registerForEvent(@Arg('input', () => RegisterForEventInput, { description: 'For what, and who.' }) input: RegisterForEventInput, @Ctx() context: Context): Promise<RegistrationWish> {
    const { em, actor } = context;
    const account = actor.personId === null ? null : await em.findOne(Person, { id: actor.personId });
    const { answers, questionsVersion, ...fields } = input.registration;
    const form = registrationForm(context, fields, account?.emailAddress ?? null);
    const personId = account?.emailAddress === form.email ? account.id : null;
    await takeAll(context, [
      [REGISTER_NETWORK_HOUR, networkKey(context)],
      [REGISTER_MAILBOX_DAY, hashOf(form.email)],
      ...(form.invitationCode === null ? [] : [[CODE_NETWORK_HOUR, networkKey(context)] as const]),
    ]);
    if (personId === null && !(await context.request.limits.take(SEATS_NETWORK_HOUR, networkKey(context), form.participants.length))) refuse('TOO_MANY_REQUESTS');
    return { eventId: input.eventId.toLowerCase(), form, given: { answers, questionsVersion }, personId, networkHash: networkKey(context) };
  }
}
