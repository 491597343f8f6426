import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import type { Problems } from './assessed-firm';
import type { AssessedTeam } from './team';

const TEAM = `query ($id: ID!) { run(id: $id) { respondent { role } result { topics { topic maturity { level answeredItems contributions { text language } } } }
  team { mayInvite waitingPeople missingPeople countedPeople releasedAt invitations { id state label role emailAddress mayRemind }
    topics { topic kind level closeItems apartItems farItems items { itemCode text language level spread rolesAgree roles { role level spread } } } } } }`;

/** A run with its team, as the graph gives it. */
export interface TeamData {
  run: {
    respondent: { role: string };
    result: { topics: { topic: string; maturity: { level: number | null; answeredItems: number } }[] };
    team: {
      mayInvite: boolean;
      waitingPeople: number;
      missingPeople: number;
      countedPeople: number;
      invitations: { id: string; state: string; label: string | null; role: string; emailAddress: string | null; mayRemind: boolean }[];
      topics: { topic: string; kind: string; level: string | null; farItems: number; items: { itemCode: string; text: string; level: string | null; spread: string; rolesAgree: boolean | null; roles: object[] }[] }[];
    };
  } | null;
}

const ACTS = {
  combineTeam: 'CombineTeamInput',
  withdrawInvitation: 'WithdrawInvitationInput',
  remindColleague: 'RemindColleagueInput',
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
    (await browser.ask<{ teamOffer: { state: string; firmName: string; partId: string | null } | null }>('query ($token: String!) { teamOffer(token: $token) { state firmName role estimatedMinutes partId } }', { token })).teamOffer;
  const states = async (): Promise<string[]> => (await read())!.team.invitations.map(({ state }) => state);
  return { read, sql, act, offer, states };
};
