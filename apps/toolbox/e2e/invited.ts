import type { Page } from '@playwright/test';
import { ask } from './ask';
import { completedRun } from './completed-run';

/** A completed run that the person who is signed in keeps for a firm; gives its id. */
export async function keptRun(page: Page, organisationName: string): Promise<string> {
  const runId = await completedRun(page);
  await ask(page, 'mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId, organisationName } });
  return runId;
}

/** Invites a colleague into a run that is kept; gives the link to pass on. */
export async function invitedInto(page: Page, runId: string, role: string): Promise<string> {
  const { inviteColleague } = await ask<{ inviteColleague: { link: string } }>(page, 'mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { link } }', { input: { runId, role } });
  return inviteColleague.link;
}
