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
import { SendNewLink } from './send-new-link';
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
import { teamNewsMail } from './team-news-mail';
import { teamReadyMail } from './team-ready-mail';
import { TeamNewsFields } from './news-fields';
import { WishTeamNews } from './wish-team-news';
import { WithdrawInvitation } from './withdraw-invitation';

/** What teams give to the module: several people of a firm answer one run, each unseen by the others. */
export const teamModule = {
  entities: [TeamInvitation, TeamLink, TeamRelease],
  resolvers: [RunTeam, TeamFields, TeamOutlookFields, TeamInvitationFields, TeamToldFields, TeamTopicFields, TeamOfferQuery, TeamPartReads, PartAnswers, TeamNewsFields, ViewerParts, InviteColleague, InviteAgain, WithdrawInvitation, RenewInvitation, RemindColleague, SendNewLink, WishTeamNews, JoinTeam, DeclineInvitation, SubmitTeamPart, CombineTeam],
  personalData: teamPersonalData,
  listeners: [invitationMail, teamNewsMail, teamReadyMail],
  jobs: [teamRetention, remindColleagues],
};
