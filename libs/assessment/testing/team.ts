import { randomUUID } from 'node:crypto';
import { browserOf } from '@skills/identity/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { smallQuestionnaire } from '@skills/questionnaire/testing';
import { assessedFirm, type AssessedFirm, type Problems } from './assessed-firm';

/** An invitation as its manager gets it. */
export interface Invited extends Problems {
  invitation: { id: string; state: string; emailAddress: string | null; label: string | null; role: string; mayRemind: boolean } | null;
  link: string | null;
}

/** A colleague's part as the colleague gets it. */
export interface Joined extends Problems {
  part: { id: string; firmName: string | null; role: string; response: { id: string } | null } | null;
}

/** What came of handing a part in. */
export interface HandedIn extends Problems {
  part: { id: string; submittedAt: string } | null;
}

const INVITE = `mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) {
  invitation { id state emailAddress label role mayRemind } link problems { code path message } } }`;
const JOIN = 'mutation ($input: JoinTeamInput!) { joinTeam(input: $input) { part { id firmName role response { id } } problems { code path message } } }';
const SUBMIT = 'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { rejected { code } problems { code path message } } }';
const HAND_IN = 'mutation ($input: SubmitTeamPartInput!) { submitTeamPart(input: $input) { part { id submittedAt } problems { code path message } } }';

/** Asks a colleague to take part; the payload as it came. */
export const inviteColleague = async (browser: TestBrowser, runId: string, more: object = {}): Promise<Invited> =>
  (await browser.ask<{ inviteColleague: Invited }>(INVITE, { input: { runId, role: 'ADVANCED_USER', ...more } })).inviteColleague;

/** What stands behind the # of a link. */
export const tokenOf = (link: string | null): string => link?.split('#')[1] ?? '';

/** What stands behind the # of the newest link that was mailed to an address. */
export const mailedToken = async (graph: GraphUnderTest, email: string): Promise<string> => {
  await graph.deliver();
  return /\/join#([\w-]{43})/.exec(graph.mails.findLast(({ to, text }) => to === email && text.includes('/join#'))?.text ?? '')?.[1] ?? '';
};

/** Follows a link; the payload as it came. */
export const joinTeam = async (browser: TestBrowser, token: string): Promise<Joined> => (await browser.ask<{ joinTeam: Joined }>(JOIN, { input: { token } })).joinTeam;

/** Hands a part in; the payload as it came. */
export const submitTeamPart = async (browser: TestBrowser, partId: string, idempotencyKey?: string): Promise<HandedIn> =>
  (await browser.ask<{ submitTeamPart: HandedIn }>(HAND_IN, { input: { partId, idempotencyKey } })).submitTeamPart;

/** A colleague with what their browser needs. */
export interface Colleague {
  browser: TestBrowser;
  partId: string;
  responseId: string;
  invitationId: string;
  answer(levels: Record<string, number>): Promise<void>;
  /** Hands in; with an answer of level 3 to `data-practice` where nothing was answered yet. */
  submit(idempotencyKey?: string): Promise<HandedIn>;
}

/** A run that somebody keeps, and the way to get colleagues into it. */
export interface AssessedTeam extends AssessedFirm {
  /** Invites a colleague by mail, who begins in a browser of their own. */
  colleague(more?: object, browser?: TestBrowser): Promise<Colleague>;
  /** Three people who have handed in: the manager and two colleagues, each with these levels for `data-practice`. */
  handedIn(levels: readonly [number, number, number]): Promise<Colleague[]>;
}

let teams = 0;
let colleagues = 0;

/** Starts a run of the small questionnaire in a browser of its own and keeps it for somebody who signs in. */
export async function assessedTeam(graph: GraphUnderTest, email = `manager.${(teams += 1)}@example.org`): Promise<AssessedTeam> {
  const firm = await assessedFirm(graph, smallQuestionnaire());
  await browserOf(graph, email, firm.browser);
  const { claimRun } = await firm.browser.ask<{ claimRun: Problems }>('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code path message } } }', {
    input: { runId: firm.runId, organisationName: 'Muster Möbel' },
  });
  if (claimRun.problems[0]) throw new Error(claimRun.problems[0].message);
  const team: AssessedTeam = {
    ...firm,
    async colleague(more = {}, browser = graph.browser()) {
      const to = { email: `colleague.${(colleagues += 1)}@example.org`, ...more };
      const { invitation } = await inviteColleague(firm.browser, firm.runId, to);
      const { part, problems } = await joinTeam(browser, await mailedToken(graph, to.email));
      if (!part?.response || !invitation) throw new Error(problems[0]?.message);
      const responseId = part.response.id;
      let hasAnswered = false;
      const colleague: Colleague = {
        browser,
        partId: part.id,
        responseId,
        invitationId: invitation.id,
        async submit(idempotencyKey) {
          if (!hasAnswered) await colleague.answer({ 'data-practice': 3 });
          return submitTeamPart(browser, part.id, idempotencyKey);
        },
        async answer(levels) {
          hasAnswered = true;
          const answers = Object.entries(levels).map(([itemCode, level]) => ({ id: randomUUID(), itemCode, revision: 1, state: 'ANSWERED', value: { level }, answeredAt: graph.clock.now().toISOString() }));
          const { submitAnswers } = await browser.ask<{ submitAnswers: Problems & { rejected: { code: string }[] } }>(SUBMIT, { input: { responseId, answers } });
          const fault = submitAnswers.problems[0] ?? submitAnswers.rejected[0];
          if (fault) throw new Error(fault.code);
        },
      };
      return colleague;
    },
    async handedIn([own, ...others]) {
      await firm.answer({ 'data-practice': own });
      await firm.complete();
      return Promise.all(
        others.map(async (level) => {
          const colleague = await team.colleague();
          await colleague.answer({ 'data-practice': level });
          await colleague.submit();
          return colleague;
        }),
      );
    },
  };
  return team;
}
