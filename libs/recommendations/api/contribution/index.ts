import type { AnnouncementListener, GraphModule, Services } from '@skills/platform/graph';
import { AffirmContribution } from './affirm-contribution';
import { AskForChanges } from './ask-for-changes';
import { ContributionAuthorField } from './contribution-author';
import { ContributionEvent } from './contribution-event.entity';
import { contributionMail } from './contribution-mail';
import { ContributionFields, ContributionQueries } from './contribution-reads';
import { Contribution } from './contribution.entity';
import { DiscardContribution } from './discard-contribution';
import { contributionPersonalData, contributionRetention } from './personal-data';
import { PublishContribution } from './publish-contribution';
import { RestoreContribution } from './restore-contribution';
import { ReviseContribution } from './revise-contribution';
import { SaveContribution } from './save-contribution';
import { StartContribution } from './start-contribution';
import { SubmitContribution } from './submit-contribution';
import { WithdrawContribution } from './withdraw-contribution';

/** What contributions add to the module. */
export const contributions = {
  entities: [Contribution, ContributionEvent],
  resolvers: [
    ContributionQueries, ContributionFields, ContributionAuthorField, StartContribution, SaveContribution, SubmitContribution, AffirmContribution, ReviseContribution, DiscardContribution,
    WithdrawContribution, PublishContribution, AskForChanges, RestoreContribution,
  ],
  personalData: contributionPersonalData,
  jobs: [contributionRetention],
  listeners: (services: Services): readonly AnnouncementListener[] => [contributionMail(services)],
} satisfies Partial<GraphModule>;
