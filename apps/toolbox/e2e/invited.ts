import type { Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { completedRun, type LevelOf } from './completed-run';

/** A completed run that the person who is signed in keeps for a firm; gives its id. */
export async function keptRun(page: Page, organisationName: string, levelOf?: LevelOf): Promise<string> {
  const runId = await completedRun(page, levelOf);
  await ask(page, 'mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId, organisationName } });
  return runId;
}

/** Invites a colleague by mail into a run that is kept; gives the link that the colleague gets. */
export async function invitedInto(page: Page, runId: string, role: string, email: string): Promise<string> {
  await ask(page, 'mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { problems { code } } }', { input: { runId, role, email } });
  return mailedLink(page.context(), email);
}
