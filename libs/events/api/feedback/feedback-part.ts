import type { ModulePart } from '@skills/platform/graph';
import { EventOwnFeedback, FeedbackInvitationQuery } from './feedback-invitation';
import { EventFeedbackFields } from './feedback-results';
import { feedbackRetention } from './feedback-retention';
import { EventFeedback, FeedbackGiven } from './feedback.entity';
import { GiveFeedback } from './give-feedback';
import { shippedFeedback } from './shipped-feedback';

/** What those who came say of an event, without a name. */
export const feedbackPart: ModulePart = {
  entities: [EventFeedback, FeedbackGiven],
  resolvers: [FeedbackInvitationQuery, GiveFeedback, EventOwnFeedback, EventFeedbackFields],
  jobs: [feedbackRetention],
  seeds: [shippedFeedback],
};
