import type { AnnouncementListener, GraphModule, Services } from '@skills/platform/graph';
import { deskDigest } from './desk-digest-job';
import { deskDigestMail } from './desk-digest-mail';
import { DeskDigest } from './desk-digest.entity';
import { ContributionDoubtField } from './entry-doubt-field';
import { askAuthors } from './entry-question-job';
import { entryQuestionMail } from './entry-question-mail';
import { EntryQuestion } from './entry-question.entity';
import { waitingPersonalData } from './personal-data';
import { SwitchDeskDigest } from './switch-desk-digest';

/** What tells editors and authors that something waits for them. */
export const waiting = {
  entities: [DeskDigest, EntryQuestion],
  resolvers: [SwitchDeskDigest, ContributionDoubtField],
  personalData: waitingPersonalData,
  jobs: [deskDigest, askAuthors],
  listeners: (services: Services): readonly AnnouncementListener[] => [deskDigestMail(services), entryQuestionMail(services)],
} satisfies Partial<GraphModule>;
