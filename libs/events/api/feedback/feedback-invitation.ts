import { Context, ReadPolicy, Reads, type Row } from '@skills/platform/graph';
import { findPublished, GraphQuestionnaire } from '@skills/questionnaire/api';
import { inLanguage } from '@skills/questionnaire/rules';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { feedbackCloses, type FeedbackState } from '../../rules';
import { Event } from '../event/event.entity';
import { mayManageRegistration } from '../registration/registration.policy';
import { feedbacker } from './feedback-registration';

/** The questionnaire about events that the product ships. */
export const FEEDBACK_QUESTIONNAIRE = 'event-feedback';

/** How feedback stands, as a graph enum. */
export const GraphFeedbackState: { readonly [Value in FeedbackState]: Value } = { NOT_YET: 'NOT_YET', OPEN: 'OPEN', GIVEN: 'GIVEN', CLOSED: 'CLOSED' };
registerEnumType(GraphFeedbackState, {
  name: 'FeedbackState',
  description: 'How feedback on an event stands for somebody who came.',
  valuesConfig: {
    NOT_YET: { description: 'The event is not over, or not recorded as held.' },
    OPEN: { description: 'It can be given.' },
    GIVEN: { description: 'It was given.' },
    CLOSED: { description: 'It was not given in time.' },
  },
});

/** An invitation to say how an event was. */
@ReadPolicy(mayManageRegistration)
@ObjectType({ description: 'An invitation to say how an event was; for who took part.' })
export class FeedbackInvitation {
  @Field(() => Event, { description: 'The event.' })
  event: Event;

  @Field(() => GraphFeedbackState, { description: 'How it stands.' })
  state: FeedbackState;

  @Field(() => Date, { nullable: true, description: 'Until when it can be given.' })
  closesAt: Date | null;

  @Field(() => GraphQuestionnaire, { nullable: true, description: 'What is asked; null when it cannot be given now.' })
  questionnaire: GraphQuestionnaire | null;
}

/** Asking whoever took part how it was. */
@Resolver()
export class FeedbackInvitationQuery {
  @Reads(mayManageRegistration)
  @Query(() => FeedbackInvitation, { nullable: true, description: 'The invitation to say how an event was, by a link of a mail or for the account that registered; null for all who did not take part.' })
  async feedbackInvitation(
    @Ctx() context: Context,
    @Arg('secret', () => String, { nullable: true, description: 'The secret of the link in a mail.' }) secret?: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'The event’s part of its address, for the account that registered.' }) slug?: string | null,
  ): Promise<FeedbackInvitation | null> {
    const found = await feedbacker(context, { secret, slug });
    if (!found) return null;
    const { event, state } = found;
    const published = state === 'OPEN' ? await findPublished(context.em, FEEDBACK_QUESTIONNAIRE) : null;
    return { event, state, closesAt: feedbackCloses(event.endsAt), questionnaire: published && inLanguage(published.document, context.request.language) };
  }
}

/** The viewer's own feedback. */
@Resolver(() => Event)
export class EventOwnFeedback {
  @FieldResolver(() => GraphFeedbackState, { nullable: true, description: 'How feedback on it stands for the account that asks; null when that did not take part.' })
  async myFeedback(@Root() { slug }: Row<Event>, @Ctx() context: Context): Promise<FeedbackState | null> {
    return (await feedbacker(context, { slug }))?.state ?? null;
  }
}
