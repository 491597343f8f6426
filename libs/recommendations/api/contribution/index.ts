import type { AnnouncementListener, GraphModule, Services } from '@skills/platform/graph';
import { AskForChanges } from './ask-for-changes';
import { ConfirmCourse } from './confirm-course';
import { ContributionAuthorField } from './contribution-author';
import { ContributionEvent } from './contribution-event.entity';
import { contributionMail } from './contribution-mail';
import { ContributionFields, ContributionQueries } from './contribution-reads';
import { Contribution } from './contribution.entity';
import { DeskQueries } from './desk-reads';
import { DiscardContribution } from './discard-contribution';
import { contributionPersonalData, contributionRetention } from './personal-data';
import { PublishContribution } from './publish-contribution';
import { ReviseContribution } from './revise-contribution';
import { SaveContribution } from './save-contribution';
import { StartContribution } from './start-contribution';
import { SubmitContribution } from './submit-contribution';
import { WithdrawContribution } from './withdraw-contribution';
import { WithdrawCourse } from './withdraw-course';

/** What contributions and the editors' desk add to the module. */
export const contributions = {
  entities: [Contribution, ContributionEvent],
  resolvers: [
    ContributionQueries, ContributionFields, ContributionAuthorField, DeskQueries, StartContribution, SaveContribution, SubmitContribution, ReviseContribution, DiscardContribution,
    WithdrawContribution, PublishContribution, AskForChanges, ConfirmCourse, WithdrawCourse,
  ],
  personalData: contributionPersonalData,
  jobs: [contributionRetention],
  listeners: (services: Services): readonly AnnouncementListener[] => [contributionMail(services)],
} satisfies Partial<GraphModule>;
