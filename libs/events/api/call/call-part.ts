import type { ModulePart } from '@skills/platform/graph';
import { EventCall } from './call-reads';
import { AskForNameOff } from './ask-for-name-off';
import { CallForContributions } from './call.entity';
import { confirmDeadlines } from './confirm-deadlines';
import { ConfirmProposal } from './confirm-proposal';
import { DecideOnProposal } from './decide-on-proposal';
import { DecideOnProposals } from './decide-on-proposals';
import { DeclareReviewConflict } from './declare-review-conflict';
import { GiveReview } from './give-review';
import { nameOffMail } from './name-off-mail';
import { OpenCall } from './open-call';
import { organiserMail } from './organiser-mail';
import { PreviewProposalDecisions } from './preview-proposal-decisions';
import { proposalMail } from './proposal-mail';
import { ProposalSpeaker, SessionProposal } from './proposal.entity';
import { proposalsTable, proposalsWorkbook } from './proposals-export';
import { ProposalReview } from './review.entity';
import { reviewerMail } from './reviewer-mail';
import { ShareOutReviews } from './share-out-reviews';
import { SpeakerLink } from './speaker-link.entity';
import { speakerMail } from './speaker-mail';
import { SubmitProposal } from './submit-proposal';
import { IntroduceMyself } from './introduce-myself';
import { TakeNameOff } from './take-name-off';
import { WithdrawProposal } from './withdraw-proposal';

/** The call for contributions: proposals, their review without names, decisions, and the way into the agenda. */
export const callPart: ModulePart = {
  entities: [CallForContributions, SessionProposal, ProposalSpeaker, SpeakerLink, ProposalReview],
  resolvers: [EventCall, OpenCall, SubmitProposal, WithdrawProposal, ShareOutReviews, GiveReview, DeclareReviewConflict, DecideOnProposal, PreviewProposalDecisions, DecideOnProposals, ConfirmProposal, TakeNameOff, AskForNameOff, IntroduceMyself],
  listeners: (services) => [proposalMail(services), speakerMail(services), organiserMail(services), reviewerMail(services), nameOffMail(services)],
  jobs: [confirmDeadlines],
  routes: [proposalsTable, proposalsWorkbook],
};
