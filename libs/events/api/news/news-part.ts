import type { ModulePart } from '@skills/platform/graph';
import { contributorMail } from './contributor-mail';

/** What became of an event, told to everybody who is concerned; those who are registered have it with the mails about their registration. */
export const newsPart: ModulePart = {
  listeners: (services) => [contributorMail(services)],
};
