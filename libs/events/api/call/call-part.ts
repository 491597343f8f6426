import type { ModulePart } from '@skills/platform/graph';
import { EventCall } from './call-reads';
import { CallForContributions } from './call.entity';
import { ConfirmProposal } from './confirm-proposal';
import { DecideOnProposal } from './decide-on-proposal';
import { DeclareReviewConflict } from './declare-review-conflict';
import { GiveReview } from './give-review';
import { OpenCall } from './open-call';
import { proposalMail } from './proposal-mail';
import { ProposalSpeaker, SessionProposal } from './proposal.entity';
import { ProposalReview } from './review.entity';
import { ShareOutReviews } from './share-out-reviews';
import { SubmitProposal } from './submit-proposal';
import { WithdrawProposal } from './withdraw-proposal';

/** The call for contributions: proposals, their review without names, decisions, and the way into the agenda. */
export const callPart: ModulePart = {
  entities: [CallForContributions, SessionProposal, ProposalSpeaker, ProposalReview],
  resolvers: [EventCall, OpenCall, SubmitProposal, WithdrawProposal, ShareOutReviews, GiveReview, DeclareReviewConflict, DecideOnProposal, ConfirmProposal],
  listeners: (services) => [proposalMail(services)],
};
