import type { TargetRole } from '@skills/identity/rules';
import type { Context, ServerLanguage } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { Run } from '../run/run.entity';
import { giveLink, linkEnds } from './give-link';
import { mayAskOneMore } from './may-ask-one-more';
import { TeamInvitation } from './team-invitation.entity';

/** Whom a manager asks, and in which language mails go. */
export interface Asked {
  role: TargetRole;
  label: string | null;
  emailAddress: string | null;
  language: ServerLanguage;
  /** The invitation of the run before with which the same colleague was asked. */
  previous: TeamInvitation | null;
}

/** Makes an invitation to a run that is held, with its link, and mails it where there is an address. */
export async function makeInvitation(context: Context, run: Run, { emailAddress, ...asked }: Asked): Promise<TeamInvitation> {
  const { em } = context;
  await mayAskOneMore(context, run, emailAddress);
  const now = context.clock();
  const invitation = em.create(TeamInvitation, {
    id: uuidv7(),
    run,
    ...asked,
    emailAddress,
    createdAt: now,
    expiresAt: linkEnds(now),
    withdrawnAt: null,
    declinedAt: null,
    writtenAt: emailAddress ? now : null,
    respondent: null,
    wishesNews: false,
    newsAddress: null,
  });
  em.persist(invitation);
  giveLink(context, invitation);
  await em.flush();
  return invitation;
}
