import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import type { Problems } from './assessed-firm';
import type { AssessedTeam } from './team';

/** What is told of a team, as every test reads it. */
export const TOLD = `fragment Told on TeamTold { countedPeople releasedAt roles
  topics { topic kind level closeItems apartItems farItems items { itemCode text language level spread agreement roles { role level spread } } } }`;

const TEAM = `query ($id: ID!) { run(id: $id) { respondent { role } result { topics { topic maturity { level answeredItems contributions { text language } } } }
  team { mayInvite waitingPeople missingPeople missingForRoles outlookNow { ...Outlook } outlook { ...Outlook } invitations { id state label role emailAddress mayRemind }
    told { ...Told } } } }
  fragment Outlook on TeamOutlook { people practices skills withOneMore { role people practices skills } }
  ${TOLD}`;

/** What is told of a team, as the graph gives it. */
export interface ToldData {
  countedPeople: number;
  roles: string;
  topics: { topic: string; kind: string; level: string | null; farItems: number; items: { itemCode: string; text: string; level: string | null; spread: string; agreement: string; roles: object[] }[] }[];
}

/** What could be told of a team, as the graph gives it. */
export interface OutlookData {
  people: number;
  practices: number;
  skills: number;
  withOneMore: { role: string; people: number; practices: number; skills: number }[];
}

/** A run with its team, as the graph gives it. */
export interface TeamData {
  run: {
    respondent: { role: string };
    result: { topics: { topic: string; maturity: { level: number | null; answeredItems: number } }[] };
    team: {
      mayInvite: boolean;
      waitingPeople: number;
      missingPeople: number;
      missingForRoles: number;
      outlookNow: OutlookData;
      outlook: OutlookData;
      invitations: { id: string; state: string; label: string | null; role: string; emailAddress: string | null; mayRemind: boolean }[];
      told: ToldData | null;
    };
  } | null;
}

const ACTS = {
  combineTeam: 'CombineTeamInput',
  withdrawInvitation: 'WithdrawInvitationInput',
  remindColleague: 'RemindColleagueInput',
  renewInvitation: 'RenewInvitationInput',
  declineInvitation: 'DeclineInvitationInput',
  sendNewLink: 'SendNewLinkInput',
  wishTeamNews: 'WishTeamNewsInput',
} as const;

/** An act of a manager, by its name in the graph. */
export type TeamAct = keyof typeof ACTS;

/** What tests read of a team and do with it; the acts answer with the codes of their problems. */
export const teamActs = (graph: () => GraphUnderTest, team: () => AssessedTeam) => {
  const read = async (browser: TestBrowser = team().browser): Promise<TeamData['run']> => (await browser.ask<TeamData>(TEAM, { id: team().runId })).run;
  const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => graph().em().getConnection().execute<Row[]>(statement, params);
  const act = async (name: TeamAct, input: object, browser = team().browser): Promise<string[]> => {
    const answer = await browser.ask<Record<string, Problems>>(`mutation ($input: ${ACTS[name]}!) { ${name}(input: $input) { problems { code path message } } }`, { input });
    return answer[name]!.problems.map(({ code }) => code);
  };
  const offer = async (browser: TestBrowser, token: string) =>
    (await browser.ask<{ teamOffer: { state: string; firmName: string; partId: string | null; isHandedIn: boolean } | null }>('query ($token: String!) { teamOffer(token: $token) { state firmName role estimatedMinutes partId isHandedIn } }', { token })).teamOffer;
  const states = async (): Promise<string[]> => (await read())!.team.invitations.map(({ state }) => state);
  return { read, sql, act, offer, states };
};
