import { personalDataRules } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readEmailAddress } from '../../rules';
import { isSignedIn } from '../person/person.policy';
import { clearGuestCookie, clearSessionCookie } from '../session/session-cookies';
import { holdPerson } from './hold-person';

@InputType({ description: 'The confirmation that everything is to be erased.' })
export class EraseMyDataInput {
  @Field(() => String, { description: 'The own mail address, typed again.' })
  emailAddress: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'When everything was erased, or the problems.' })
export class EraseMyDataPayload extends Payload {
  @Field(() => Date, { nullable: true, description: 'When everything was erased.' })
  erasedAt: Date | null;
}

@Resolver()
export class EraseMyData {
  @Mutates(isSignedIn)
  @Mutation(() => EraseMyDataPayload, {
    description: 'Erases the viewer and what is theirs, at once and for good. No mail confirms it: that would need the address.',
  })
  async eraseMyData(@Arg('input', () => EraseMyDataInput, { description: 'The confirmation.' }) input: EraseMyDataInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const erasedAt = context.clock();
    const person = await holdPerson(context.em, personId!, erasedAt);
    const reading = readEmailAddress(input.emailAddress);
    if (!('emailAddress' in reading) || reading.emailAddress !== person.emailAddress) refuse('ADDRESS_DIFFERS', ['emailAddress']);
    context.em.clear();
    for (const { erase } of personalDataRules()) if (typeof erase === 'function') await erase(context.em, personId!, erasedAt);
    clearSessionCookie(context);
    clearGuestCookie(context);
    return { erasedAt };
  }
}
