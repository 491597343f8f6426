import type { Browser, Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { ask } from '@skills/platform/ask';
import { completedRun } from '../completed-run';
import { invitedInto, keptRun } from '../invited';
import { begun, inEveryState, waitingFor } from './contributed';
import type { Visitor } from './pages';

/** What pages need that does not exist before: by its name in the list of pages. */
export type Made = Readonly<Record<string, string>>;

const TOPICS = ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'];

const openRun = async (page: Page): Promise<string> => {
  const input = { questionnaireCode: 'skills-for-smes', countryCode: 'BE', sector: 'C', sizeClass: 'SIZE_10_49', languages: ['en'], role: 'MANAGER', ambitions: TOPICS.map((topic) => ({ topic, ambition: 'ADOPT' })) };
  return (await ask<{ startRun: { run: { id: string } } }>(page, 'mutation ($input: StartRunInput!) { startRun(input: $input) { run { id } } }', { input })).startRun.run.id;
};

/** What stands behind the # of a link for a colleague. */
const invitation = async (page: Page, runId: string, role: string): Promise<string> => (await invitedInto(page, runId, role, `colleague.${runId}@example.org`)).split('#')[1] ?? '';

const joined = async (page: Page, token: string): Promise<string> =>
  (await ask<{ joinTeam: { part: { id: string } } }>(page, 'mutation ($input: JoinTeamInput!) { joinTeam(input: $input) { part { id } } }', { input: { token } })).joinTeam.part.id;

const again = async (page: Page, runId: string): Promise<string> =>
  (await ask<{ assessAgain: { run: { id: string } } }>(page, 'mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } } }', { input: { runId } })).assessAgain.run.id;

/** Courses in the plan of a run, in English, German and French; the last is dropped again. */
const planned = async (page: Page, runId: string): Promise<void> => {
  const courseIds = ['edx-introduction-to-cybersecurity', 'openhpi-sicherheit-im-internet', 'anssi-secnumacademie'];
  const { planCourses } = await ask<{ planCourses: { plan: { actions: { id: string; revision: number }[] } } }>(page, 'mutation ($input: PlanCoursesInput!) { planCourses(input: $input) { plan { actions { id revision } } } }', { input: { runId, courseIds } });
  const { id: actionId, revision } = planCourses.plan.actions.at(-1)!;
  await ask(page, 'mutation ($input: DropActionInput!) { dropAction(input: $input) { problems { code } } }', { input: { actionId, revision } });
};

/** Makes what the pages of a visitor need, as that visitor, who is signed in where that is needed. */
export const MAKE: Readonly<Record<Visitor, (page: Page, browser: Browser) => Promise<Made>>> = {
  nobody: () => Promise.resolve({}),

  owner: async (page) => ({ open: await openRun(page), completed: await completedRun(page) }),

  async colleague(page, browser) {
    const other = await browser.newContext();
    const owner = await other.newPage();
    await signedIn(owner, 'tora.team@example.org');
    // One browser takes part once in a run: so there are three.
    const invite = async (role: string): Promise<string> => invitation(owner, await keptRun(owner, 'Toras Tischlerei'), role);
    const [free, started, ended] = [await invite('IT_PROFESSIONAL'), await invite('MANAGER'), await invite('ADVANCED_USER')];
    await other.close();
    const [part, handedIn] = [await joined(page, started), await joined(page, ended)];
    await ask(page, 'mutation ($input: SubmitTeamPartInput!) { submitTeamPart(input: $input) { problems { code } } }', { input: { partId: handedIn } });
    return { invitation: free, begun: started, part, handedIn };
  },

  async manager(page, browser) {
    await signedIn(page, 'flora.firm@example.org');
    const kept = await keptRun(page, 'Floras Fertigung');
    await invitation(page, kept, 'IT_PROFESSIONAL');
    await planned(page, kept);
    const later = await again(page, kept);
    await ask(page, 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId: later } });
    return { kept, later, again: await again(page, later), practice: (await begun(page, 'PRACTICE')).id, course: (await begun(page, 'COURSE')).id, ...(await inEveryState(page, browser)) };
  },

  async editor(page, browser) {
    await signedIn(page, 'elin.editor@example.org');
    return { waiting: await waitingFor(browser) };
  },

  async organiser(page) {
    await signedIn(page, 'odile.organiser@example.org');
    return {};
  },
};
