import { networkKey, takeAll } from '@skills/identity/api';
import type { Limit } from '@skills/platform/database';
import { anyone, Context, JsonValue, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { findPublished, takeAtOnce } from '@skills/questionnaire/api';
import { isDealtWith, itemsOf, parseAnswer, type Item } from '@skills/questionnaire/rules';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { feedbackGroup, type FeedbackState } from '../../rules';
import { mayManageRegistration } from '../registration/registration.policy';
import { HeldBook } from '../seats/held-book';
import { FEEDBACK_QUESTIONNAIRE, GraphFeedbackState } from './feedback-invitation';
import { EventFeedback, FeedbackGiven } from './feedback.entity';
import { feedbacker } from './feedback-registration';

/** From one network: a workshop may answer from the hall. */
const FEEDBACK_NETWORK_HOUR: Limit = { name: 'event-feedback.network-hour', points: 300, perSeconds: 3600 };
const MOST_ANSWERS = 50;

const isSaid = (item: Item, value: unknown): boolean => isDealtWith(item, parseAnswer(item, { state: 'ANSWERED', value }).answer ?? undefined);

@InputType({ description: 'An answer to one question.' })
export class FeedbackAnswerInput {
  @Field(() => String, { description: 'The item.' })
  itemCode: string;

  @Field(() => JsonValue, { description: 'option or text, by the kind of the item.' })
  value: unknown;
}

@InputType({ description: 'How an event was.' })
export class GiveFeedbackInput {
  @Field(() => String, { nullable: true, description: 'The secret of the link in a mail; not needed by the account that registered.' })
  secret?: string | null;

  @Field(() => String, { nullable: true, description: 'The event’s part of its address, for the account that registered.' })
  slug?: string | null;

  @Field(() => String, { description: 'The version of the questionnaire that was answered.' })
  version: string;

  @Field(() => [FeedbackAnswerInput], { description: 'The answers; an item left out is not answered.' })
  answers: FeedbackAnswerInput[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'How it stands now, or the problems.' })
export class GiveFeedbackPayload extends Payload {
  @Field(() => GraphFeedbackState, { nullable: true, description: 'How feedback stands for who gave it.' })
  state: FeedbackState | null;
}

/** Says how an event was, without saying who says it. */
@Resolver()
export class GiveFeedback {
  @Mutates(mayManageRegistration)
  @Mutation(() => GiveFeedbackPayload, { description: 'Says how an event was, once for a registration. What is kept of the answers leads to nobody; a second time changes nothing.' })
  async giveFeedback(@Arg('input', () => GiveFeedbackInput, { description: 'The answers.' }) { secret, slug, version, answers }: GiveFeedbackInput, @Ctx() context: Context) {
    const { em } = context;
    await takeAll(context, [[FEEDBACK_NETWORK_HOUR, networkKey(context)]]);
    const seen = (await feedbacker(context, { secret, slug })) ?? refuse('NOT_FOUND');
    await HeldBook.holdFor(context, seen.event.id);
    const { registration, event, state } = (await feedbacker(context, { secret, slug })) ?? refuse('NOT_FOUND');
    if (state === 'GIVEN') return { state };
    if (state !== 'OPEN') refuse(state === 'CLOSED' ? 'FEEDBACK_CLOSED' : 'FEEDBACK_NOT_YET');
    const published = (await findPublished(em, FEEDBACK_QUESTIONNAIRE, version)) ?? refuse('QUESTIONNAIRE_UNKNOWN', ['version']);
    // The end of the event stands for every time: when somebody answered would tell who it was.
    const given = answers.slice(0, MOST_ANSWERS);
    const taken = await takeAtOnce(em, published, given, event.endsAt!);
    if ('rejected' in taken) return refuse(taken.rejected.code, ['answers', taken.rejected.itemCode]);
    const items = new Map(itemsOf(published.document).map((item) => [item.code, item]));
    if (!given.some(({ itemCode, value }) => isSaid(items.get(itemCode)!, value))) refuse('FEEDBACK_EMPTY', ['answers']);
    const groupNumber = feedbackGroup(await em.count(EventFeedback, { event: event.id }));
    em.persist([em.create(EventFeedback, { response: taken.response, event, groupNumber }), em.create(FeedbackGiven, { registration })]);
    return { state: 'GIVEN' };
  }
}
