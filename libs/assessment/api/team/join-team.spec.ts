import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, joinTeam, mailedToken, modulesToAssess, teamActs, tokenOf, type AssessedTeam } from '../../testing';

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

  /** Invites by mail, and reads the mail. */
  const mailed = async (email: string): Promise<string> => {
    await inviteColleague(team.browser, team.runId, { email });
    return mailedToken(graph, email);
  };

  describe('a link', () => {
    it('offers to take part, then leads back to the part', async () => {
      const token = await mailed('ada@example.org');
      const browser = graph.browser();
      expect(await offer(browser, token)).toMatchObject({ state: 'OPEN', firmName: 'Muster Möbel', role: 'ADVANCED_USER', estimatedMinutes: 1 });
      const first = await joinTeam(browser, token);
      const again = await joinTeam(browser, token);
      expect([again.problems, again.part]).toEqual([[], first.part]);
      expect(await offer(browser, token)).toMatchObject({ state: 'YOURS', partId: first.part?.id });
      expect(await offer(graph.browser(), token)).toMatchObject({ state: 'USED', partId: null });
      expect(await offer(browser, 'never-given-out')).toBeNull();
    });

    it('lets one of many browsers in', async () => {
      const token = await mailed('ben@example.org');
      const answers = await Promise.all(Array.from({ length: 8 }, () => joinTeam(graph.browser(), token)));
      expect(answers.filter(({ part }) => part !== null)).toHaveLength(1);
      expect(new Set(answers.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(new Set(['TEAM_LINK_USED']));
      expect(await sql('select count(*)::int as n from respondent where run_id = ?', [team.runId])).toEqual([{ n: 2 }]);
    });

    it('lets one browser in once, also with two links at the same moment', async () => {
      const tokens = [await mailed('cleo@example.org'), await mailed('cleo.too@example.org')];
      const browser = graph.browser();
      browser.cookies.set('guest', 'the-same-browser');
      const answers = await Promise.all(tokens.map((token) => joinTeam(browser, token)));
      expect(answers.filter(({ part }) => part !== null)).toHaveLength(1);
      expect(answers.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['TEAM_BROWSER_TAKEN']);
      expect((await states()).toSorted()).toEqual(['BEGUN', 'INVITED']);
    });

    it('keeps colleagues apart who share a device', async () => {
      const [first, second] = [await mailed('ada@example.org'), await mailed('bert@example.org')];
      const shared = graph.browser();
      const { part } = await joinTeam(shared, first);
      const seen = async () => (await shared.ask<{ teamPart: { id: string } | null }>('query ($id: ID!) { teamPart(id: $id) { id } }', { id: part?.id })).teamPart;
      expect(await seen()).toEqual({ id: part?.id });
      expect(await offer(shared, second)).toMatchObject({ state: 'TAKEN_HERE', partId: null });
      expect((await joinTeam(shared, second)).problems).toMatchObject([{ code: 'TEAM_BROWSER_TAKEN' }]);

      await browserOf(graph, 'bert@example.org', shared);
      expect(await seen()).toBeNull();
      expect(await offer(shared, first)).toMatchObject({ state: 'SIGN_OUT', partId: null });
      expect(await offer(shared, second)).toMatchObject({ state: 'OPEN' });
      const other = await joinTeam(shared, second);
      expect(other.problems).toEqual([]);
      expect(other.part?.id).not.toBe(part?.id);
      expect(await offer(shared, second)).toMatchObject({ state: 'YOURS', partId: other.part?.id });
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

  describe('who leads a team', () => {
    it('is never told a link that is mailed', async () => {
      const { link } = await inviteColleague(team.browser, team.runId, { email: 'dora@example.org' });
      expect(link).toBeNull();
    });

    it('does not come in by a link of their own in a private window: it needs somebody signed in', async () => {
      const { link } = await inviteColleague(team.browser, team.runId);
      const window = graph.browser();
      expect(await offer(window, tokenOf(link))).toMatchObject({ state: 'SIGN_IN' });
      expect((await joinTeam(window, tokenOf(link))).problems).toMatchObject([{ code: 'TEAM_SIGN_IN_FIRST', message: expect.stringContaining('Sign in') }]);
      expect(await states()).toEqual(['INVITED']);
    });

    it('is not two people: neither by mail to their own mailbox, nor signed in with another spelling of it', async () => {
      const { email_address: own } = (await sql<{ email_address: string }>('select p.email_address from run r join person p on p.id = r.person_id where r.id = ?', [team.runId]))[0]!;
      const spelled = own.replace('@', '+again@');
      expect((await inviteColleague(team.browser, team.runId, { email: spelled })).problems).toMatchObject([{ code: 'TEAM_MAILBOX_OWN', path: ['email'] }]);
      const { link } = await inviteColleague(team.browser, team.runId);
      expect((await joinTeam(await browserOf(graph, spelled), tokenOf(link))).problems).toMatchObject([{ code: 'TEAM_LINK_OWN' }]);
    });

    it('knows one of three at most, as each mailbox comes in once', async () => {
      const first = await mailed('eva@example.org');
      const second = await mailed('eva+second@example.org');
      expect((await joinTeam(graph.browser(), first)).problems).toEqual([]);
      expect((await joinTeam(graph.browser(), second)).problems).toMatchObject([{ code: 'TEAM_MAILBOX_USED' }]);
      const { link } = await inviteColleague(team.browser, team.runId);
      expect((await joinTeam(await browserOf(graph, 'eva+third@example.org'), tokenOf(link))).problems).toMatchObject([{ code: 'TEAM_MAILBOX_USED' }]);
    });

    it('gets in a colleague without an address, who signs in with one of their own and is counted', async () => {
      const { link } = await inviteColleague(team.browser, team.runId);
      const browser = await browserOf(graph, 'finn@example.org');
      expect(await offer(browser, tokenOf(link))).toMatchObject({ state: 'OPEN' });
      expect((await joinTeam(browser, tokenOf(link))).problems).toEqual([]);
      expect(JSON.stringify(await sql('select * from respondent where run_id = ?', [team.runId]))).not.toContain('finn');
    });
  });
});
