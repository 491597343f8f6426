import { refuseFaults, takeAll, type FormPlace } from '@skills/identity/api';
import { idOf, type Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, policy, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readIntroduction } from '../../rules';
import { introduce } from '../agenda/introduce';
import { HeldBook } from '../seats/held-book';
import { linkBehind, namedBy, NamedSpeaker } from './take-name-off';

/** Whoever has the link of a mail says who its speaker is. To others it does not exist. */
export const mayIntroduceMyself = policy<{ hasSecret: boolean }>('mayIntroduceMyself', 'NOT_FOUND', (_, { hasSecret }) => hasSecret);

/** What a speaker says of themselves in an hour: enough to get the words right. */
const INTRODUCED_HOUR: Limit = { name: 'event-agenda.introduced-hour', points: 30, perSeconds: 3600 };

@InputType({ description: 'Who a speaker is.' })
export class IntroduceMyselfInput {
  @Field(() => String, { description: 'The secret of the link in a mail.' })
  secret: string;

  @Field(() => String, { nullable: true, description: 'Who they are, as plain text of at most 600 characters.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'A page about them, over https.' })
  url?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Who was introduced, or the problems.' })
export class IntroduceMyselfPayload extends Payload {
  @Field(() => NamedSpeaker, { nullable: true, description: 'Who was introduced.' })
  speaker: NamedSpeaker | null;
}

const FORM: FormPlace = { path: [], nameKey: (field) => `events.agenda.field.${field}` };

/** Saying who one is, by the link in a mail to a speaker. */
@Resolver()
export class IntroduceMyself {
  @Mutates(mayIntroduceMyself)
  @Mutation(() => IntroduceMyselfPayload, { description: 'Says who a speaker is, in all sessions of the event that name their mailbox. It is public once organisers publish the agenda again; until then they see it.' })
  async introduceMyself(@Arg('input', () => IntroduceMyselfInput, { description: 'Who.' }) { secret, ...said }: IntroduceMyselfInput, @Ctx() context: Context) {
    const link = (await linkBehind(context, secret)) ?? refuse('NOT_FOUND');
    context.ask(mayIntroduceMyself, { hasSecret: true });
    await takeAll(context, [[INTRODUCED_HOUR, link.addressHash]]);
    const reading = readIntroduction(said);
    if ('faults' in reading) return refuseFaults(context, FORM, reading.faults);
    const { event } = await HeldBook.holdFor(context, idOf(link.event ?? link.proposal!.event));
    await context.em.refresh(link, { populate: ['proposal'] });
    if (link.takenOffAt !== null || (await introduce(context.em, event, link.addressHash, reading.content)) === 0) refuse('NOT_FOUND');
    await context.em.flush();
    return { speaker: await namedBy(context, link) };
  }
}
