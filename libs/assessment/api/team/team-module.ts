import { CombineTeam } from './combine-team';
import { DeclineInvitation } from './decline-invitation';
import { invitationMail } from './invitation-mail';
import { InviteAgain } from './invite-again';
import { InviteColleague } from './invite-colleague';
import { JoinTeam } from './join-team';
import { TeamOutlookFields } from './outlook-fields';
import { PartAnswers } from './part-answers';
import { RemindColleague } from './remind-colleague';
import { remindColleagues } from './reminder-job';
import { RenewInvitation } from './renew-invitation';
import { SubmitTeamPart } from './submit-team-part';
import { RunTeam, TeamFields, TeamInvitationFields } from './team-fields';
import { TeamInvitation } from './team-invitation.entity';
import { TeamLink } from './team-link.entity';
import { TeamOfferQuery } from './team-offer';
import { TeamPartReads } from './team-part-reads';
import { teamPersonalData } from './team-personal-data';
import { TeamRelease } from './team-release.entity';
import { teamRetention } from './team-retention';
import { TeamToldFields, TeamTopicFields } from './told-fields';
import { ViewerParts } from './viewer-parts';
import { WithdrawInvitation } from './withdraw-invitation';

/** What teams give to the module: several people of a firm answer one run, each unseen by the others. */
export const teamModule = {
  entities: [TeamInvitation, TeamLink, TeamRelease],
  resolvers: [RunTeam, TeamFields, TeamOutlookFields, TeamInvitationFields, TeamToldFields, TeamTopicFields, TeamOfferQuery, TeamPartReads, PartAnswers, ViewerParts, InviteColleague, InviteAgain, WithdrawInvitation, RenewInvitation, RemindColleague, JoinTeam, DeclineInvitation, SubmitTeamPart, CombineTeam],
  personalData: teamPersonalData,
  listeners: [invitationMail],
  jobs: [teamRetention, remindColleagues],
};
