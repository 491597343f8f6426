import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, joinTeam, modulesToAssess, teamActs, tokenOf, type AssessedTeam } from '../../testing';

const DAY = 24 * 60;

describe('the link of an invitation', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    team = await assessedTeam(graph);
  });
  const { sql, act, offer, states } = teamActs(() => graph, () => team);

  describe('a link', () => {
    it('offers to take part, then leads back to the part', async () => {
      const { link } = await inviteColleague(team.browser, team.runId);
      const browser = graph.browser();
      expect(await offer(browser, tokenOf(link))).toMatchObject({ state: 'OPEN', firmName: 'Muster Möbel', role: 'ADVANCED_USER', estimatedMinutes: 1 });
      const first = await joinTeam(browser, tokenOf(link));
      const again = await joinTeam(browser, tokenOf(link));
      expect([again.problems, again.part]).toEqual([[], first.part]);
      expect(await offer(browser, tokenOf(link))).toMatchObject({ state: 'YOURS', partId: first.part?.id });
      expect(await offer(graph.browser(), tokenOf(link))).toMatchObject({ state: 'USED', partId: null });
      expect(await offer(browser, 'never-given-out')).toBeNull();
    });

    it('lets one of many browsers in', async () => {
      const { link } = await inviteColleague(team.browser, team.runId);
      const answers = await Promise.all(Array.from({ length: 8 }, () => joinTeam(graph.browser(), tokenOf(link))));
      expect(answers.filter(({ part }) => part !== null)).toHaveLength(1);
      expect(new Set(answers.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(new Set(['TEAM_LINK_USED']));
      expect(await sql('select count(*)::int as n from respondent where run_id = ?', [team.runId])).toEqual([{ n: 2 }]);
    });

    it('lets one browser in once, also with two links at the same moment', async () => {
      const links = [await inviteColleague(team.browser, team.runId), await inviteColleague(team.browser, team.runId)];
      const browser = graph.browser();
      browser.cookies.set('guest', 'the-same-browser');
      const answers = await Promise.all(links.map(({ link }) => joinTeam(browser, tokenOf(link))));
      expect(answers[0]?.part?.id).toBe(answers[1]?.part?.id);
      expect((await states()).toSorted()).toEqual(['BEGUN', 'INVITED']);
    });

    it('is not for the manager', async () => {
      const { link } = await inviteColleague(team.browser, team.runId);
      expect(await offer(team.browser, tokenOf(link))).toMatchObject({ state: 'OWN' });
      expect((await joinTeam(team.browser, tokenOf(link))).problems).toMatchObject([{ code: 'TEAM_LINK_OWN' }]);
    });

    it('says kindly that it is too old, withdrawn or unknown', async () => {
      const [old, withdrawn] = [await inviteColleague(team.browser, team.runId), await inviteColleague(team.browser, team.runId)];
      await act('withdrawInvitation', { invitationId: withdrawn.invitation?.id });
      const browser = graph.browser();
      expect((await joinTeam(browser, tokenOf(withdrawn.link))).problems).toMatchObject([{ code: 'TEAM_LINK_WITHDRAWN', message: expect.stringContaining('ask whoever sent it') }]);
      expect(await offer(browser, tokenOf(withdrawn.link))).toMatchObject({ state: 'WITHDRAWN' });
      expect((await joinTeam(browser, 'nonsense')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      graph.clock.passMinutes(30 * DAY);
      expect((await joinTeam(browser, tokenOf(old.link))).problems).toMatchObject([{ code: 'TEAM_LINK_EXPIRED' }]);
      expect(await offer(browser, tokenOf(old.link))).toMatchObject({ state: 'EXPIRED' });
    });
  });
});
