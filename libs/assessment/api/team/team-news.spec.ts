import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedTeam, modulesToAssess, teamActs, type AssessedTeam, type Problems } from '../../testing';
import { teamRetention } from './team-retention';

const DAY = 24 * 60;

describe('who is told what became of a team', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  let teams = 0;
  let manager: string;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    manager = `told.manager.${(teams += 1)}@example.org`;
    team = await assessedTeam(graph, manager);
  });
  const { sql, act } = teamActs(() => graph, () => team);

  const mailsTo = async (to: string, subject: RegExp) => {
    await graph.deliver();
    return graph.mails.filter((mail) => mail.to === to && subject.test(mail.subject));
  };
  const READY = /Enough of your team/;
  const NEWS = /picture of your team is ready/;
  const kept = () => sql('select wishes_news, news_address from team_invitation where run_id = ? order by id', [team.runId]);

  describe('whoever leads it', () => {
    it('hears once that three have handed in, without who, and again only after these were put together', async () => {
      await team.answer({ 'data-practice': 3 });
      await team.complete();
      const two = [await team.colleague({ label: 'Sales' }), await team.colleague({ label: 'Production' })];
      await two[0]!.submit();
      expect(await mailsTo(manager, READY)).toEqual([]);
      await two[1]!.submit();
      const [mail] = await mailsTo(manager, READY);
      expect(mail?.text).toContain(`/toolbox/runs/${team.runId}/team`);
      expect(mail?.text).toContain('Muster Möbel');
      expect(mail?.text).not.toMatch(/Sales|Production|colleague\.|assessment\.|\{\{/);
      await two[1]!.submit();
      await (await team.colleague()).submit();
      expect(await mailsTo(manager, READY)).toHaveLength(1);
      await act('combineTeam', { runId: team.runId });
      for (const more of [1, 2, 3]) await (await team.colleague({ label: `More ${more}` })).submit();
      expect(await mailsTo(manager, READY)).toHaveLength(2);
    });

    it('hears once also where the last ones hand in at the same moment', async () => {
      const three = await Promise.all([1, 2, 3].map(() => team.colleague()));
      for (const colleague of three) await colleague.answer({ 'data-practice': 3 });
      await Promise.all(three.map((colleague) => colleague.submit()));
      expect(await mailsTo(manager, READY)).toHaveLength(1);
    });
  });

  describe('a colleague', () => {
    it('hears that it is ready only where they wished it, and the address goes with that mail', async () => {
      const [told, silent] = [`told.${teams}@example.org`, `silent.${teams}@example.org`];
      await team.answer({ 'data-practice': 3 });
      await team.complete();
      const wishing = await team.colleague({ email: told });
      const other = await team.colleague({ email: silent });
      expect(await act('wishTeamNews', { partId: wishing.partId, isWished: true }, wishing.browser)).toEqual([]);
      await wishing.submit();
      await other.submit();
      expect(await kept()).toEqual([{ wishes_news: true, news_address: told }, { wishes_news: false, news_address: null }]);
      expect(JSON.stringify((await team.browser.ask<object>('query ($id: ID!) { run(id: $id) { team { invitations { emailAddress } } } }', { id: team.runId })))).not.toContain(told);
      await act('combineTeam', { runId: team.runId });
      const [mail, ...more] = await mailsTo(told, NEWS);
      expect([mail?.text.includes(`/toolbox/parts/${wishing.partId}`), more]).toEqual([true, []]);
      expect(mail?.text).toContain('Muster Möbel');
      expect(mail?.text).not.toMatch(/assessment\.|\{\{/);
      expect(await mailsTo(silent, NEWS)).toEqual([]);
      expect(await kept()).toEqual([{ wishes_news: false, news_address: null }, { wishes_news: false, news_address: null }]);
    });

    it('may take the wish back, has it to themselves, and cannot have it where nothing can be mailed any more', async () => {
      const one = await team.colleague();
      const wish = (isWished: boolean, browser = one.browser) => act('wishTeamNews', { partId: one.partId, isWished }, browser);
      for (const stranger of [team.browser, graph.browser()]) expect(await wish(true, stranger)).toEqual(['NOT_FOUND']);
      expect(await wish(true)).toEqual([]);
      await one.submit();
      expect(await wish(false)).toEqual([]);
      expect(await kept()).toEqual([{ wishes_news: false, news_address: null }]);
      expect(await wish(true)).toEqual(['TEAM_NEWS_IMPOSSIBLE']);
    });

    it('with an account is told there, and nothing of it is kept twice', async () => {
      const email = `account.${teams}@example.org`;
      await team.handedIn([2, 3, 3]);
      const one = await team.colleague({}, await browserOf(graph, email));
      await act('wishTeamNews', { partId: one.partId, isWished: true }, one.browser);
      await one.submit();
      expect(await sql('select 1 from team_invitation where run_id = ? and news_address is not null', [team.runId])).toEqual([]);
      await act('combineTeam', { runId: team.runId });
      expect(await mailsTo(email, NEWS)).toHaveLength(1);
    });

    it('is forgotten when the link ends, and by erasing their data', async () => {
      const email = `forgotten.${teams}@example.org`;
      const one = await team.colleague({ email });
      await act('wishTeamNews', { partId: one.partId, isWished: true }, one.browser);
      await one.submit();
      const person = await browserOf(graph, email);
      const { eraseMyData } = await person.ask<{ eraseMyData: Problems }>('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code path message } } }', { input: { emailAddress: email } });
      expect(eraseMyData.problems).toEqual([]);
      expect(await kept()).toEqual([{ wishes_news: false, news_address: null }]);

      const two = await team.colleague();
      await act('wishTeamNews', { partId: two.partId, isWished: true }, two.browser);
      await two.submit();
      graph.clock.passMinutes(30 * DAY);
      await teamRetention.run(graph.em(), { clock: graph.clock.now } as Parameters<typeof teamRetention.run>[1]);
      expect(await sql('select 1 from team_invitation where run_id = ? and (wishes_news or news_address is not null)', [team.runId])).toEqual([]);
    });
  });
});
