import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, modulesToAssess, teamActs, type AssessedTeam, type Problems } from '../../testing';
import { teamRetention } from './team-retention';

const DAY = 24 * 60;

describe('what is kept of a team', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    team = await assessedTeam(graph);
  });
  const { read, sql, act } = teamActs(() => graph, () => team);

  describe('what is kept of people', () => {
    const pass = () => teamRetention.run(graph.em(), { clock: graph.clock.now } as Parameters<typeof teamRetention.run>[1]);

    it('loses an address when the link expires, and a part that was left a month later', async () => {
      await inviteColleague(team.browser, team.runId, { email: 'idle@example.org' });
      const left = await team.colleague();
      const finished = await team.colleague();
      await finished.submit();
      graph.clock.passMinutes(30 * DAY - 1);
      await pass();
      expect(await sql('select email_address from team_invitation where run_id = ? and email_address is not null', [team.runId])).toHaveLength(2);
      graph.clock.passMinutes(1);
      await pass();
      expect(await sql('select 1 from team_invitation where run_id = ? and email_address is not null', [team.runId])).toEqual([]);
      const alive = async () => (await sql<{ id: string }>('select id from response where id in (?, ?)', [left.responseId, finished.responseId])).map(({ id }) => id);
      expect(await alive()).toHaveLength(2);
      graph.clock.passMinutes(30 * DAY + 1);
      await pass();
      expect(await alive()).toEqual([finished.responseId]);
      expect(await sql('select respondent_id is null as free from team_invitation where run_id = ? order by id', [team.runId])).toEqual([{ free: true }, { free: true }, { free: false }]);
    });

    it('goes with a colleague who erases their data; what was told of all stays', async () => {
      const email = `colleague.${graph.mails.length}@example.org`;
      await team.handedIn([2, 2, 2]);
      const colleague = await team.colleague({}, await browserOf(graph, email));
      await colleague.answer({ 'data-practice': 2 });
      await colleague.submit();
      await act('combineTeam', { runId: team.runId });
      await inviteColleague(team.browser, team.runId, { email });
      const told = (await read())?.team.told;
      const { eraseMyData } = await colleague.browser.ask<{ eraseMyData: Problems }>('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code path message } } }', { input: { emailAddress: email } });
      expect(eraseMyData.problems).toEqual([]);
      expect(await sql('select 1 from response where id = ?', [colleague.responseId])).toEqual([]);
      expect((await read())?.team).toMatchObject({ told, invitations: [{}, {}, { state: 'WITHDRAWN' }, { state: 'INVITED', emailAddress: null }] });
    });

    it('goes with the manager who erases theirs, colleagues’ answers included', async () => {
      const email = `leaving.${graph.mails.length}@example.org`;
      team = await assessedTeam(graph, email);
      const [colleague] = await team.handedIn([1, 2, 3]);
      await act('combineTeam', { runId: team.runId });
      await team.browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: email } });
      for (const table of ['team_invitation', 'team_release', 'respondent']) expect(await sql(`select 1 from ${table} where run_id = ?`, [team.runId])).toEqual([]);
      expect(await sql('select 1 from response where id = ?', [colleague!.responseId])).toEqual([]);
    });
  });
});
