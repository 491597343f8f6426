import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, joinTeam, mailedToken, modulesToAssess, submitTeamPart, teamActs, tokenOf, type AssessedTeam, type Colleague } from '../../testing';

const DAY = 24 * 60;

describe('a colleague who changes browser', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  let part: Colleague;
  let people = 0;
  let ada: string;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    team = await assessedTeam(graph);
    ada = `moving.${(people += 1)}@example.org`;
    part = await team.colleague({ email: ada });
    await part.answer({ 'data-practice': 4 });
  });
  const { sql, act, offer, states, read } = teamActs(() => graph, () => team);

  const seenBy = async (browser: TestBrowser) => {
    const { teamPart } = await browser.ask<{ teamPart: { response: { answers: { value: object }[] } } | null }>('query ($id: ID!) { teamPart(id: $id) { response { answers { value } } } }', { id: part.partId });
    return teamPart && teamPart.response.answers.map(({ value }) => value);
  };
  const send = () => act('sendNewLink', { invitationId: part.invitationId });
  const sentToken = async (): Promise<string> => {
    expect(await send()).toEqual([]);
    return mailedToken(graph, ada);
  };
  const ANSWERS = [{ level: 4 }];

  it('goes on in another with a new link that was mailed, and the earlier one loses the answers', async () => {
    const token = await sentToken();
    expect(graph.mails.at(-1)).toMatchObject({ to: ada, subject: 'Go on with your answers in another browser' });
    expect(graph.mails.at(-1)?.text).not.toMatch(/assessment\.|\{\{/);
    const other = graph.browser();
    expect(await offer(other, token)).toMatchObject({ state: 'MOVE', partId: null });
    expect((await joinTeam(other, token)).part?.id).toBe(part.partId);
    expect([await seenBy(other), await seenBy(part.browser)]).toEqual([ANSWERS, null]);
    await expect(part.answer({ 'data-skill': 1 })).rejects.toThrow('NOT_FOUND');
    expect((await submitTeamPart(other, part.partId)).problems).toEqual([]);
    expect(await states()).toEqual(['FINISHED']);
  });

  it('may take it into an account, which then holds it everywhere', async () => {
    const signedIn = await browserOf(graph, `account.of.${ada}`);
    expect((await joinTeam(signedIn, await sentToken())).problems).toEqual([]);
    expect([await seenBy(await browserOf(graph, `account.of.${ada}`)), await seenBy(part.browser)]).toEqual([ANSWERS, null]);
  });

  it('moves by the newest link only, once, and stays where it is in its own browser', async () => {
    const first = await sentToken();
    const second = await sentToken();
    expect(await offer(graph.browser(), first)).toMatchObject({ state: 'USED' });
    expect(await offer(part.browser, second)).toMatchObject({ state: 'YOURS', partId: part.partId });
    const other = graph.browser();
    expect((await joinTeam(other, second)).problems).toEqual([]);
    expect((await joinTeam(graph.browser(), second)).problems).toMatchObject([{ code: 'TEAM_LINK_USED' }]);
    expect(await seenBy(other)).toEqual(ANSWERS);
  });

  it('lets one of many browsers have it', async () => {
    const token = await sentToken();
    const answers = await Promise.all([1, 2, 3, 4].map(() => joinTeam(graph.browser(), token)));
    expect(answers.filter(({ part: moved }) => moved !== null)).toHaveLength(1);
  });

  it('does not move it into the browser of another colleague, nor after handing in, nor once the link has ended', async () => {
    const token = await sentToken();
    const other = await team.colleague();
    expect(await offer(other.browser, token)).toMatchObject({ state: 'TAKEN_HERE' });
    expect((await joinTeam(other.browser, token)).problems).toMatchObject([{ code: 'TEAM_BROWSER_TAKEN' }]);
    await part.submit();
    expect((await joinTeam(graph.browser(), token)).problems).toMatchObject([{ code: 'TEAM_LINK_USED' }]);
    expect(await send()).toEqual(['NEW_LINK_IMPOSSIBLE']);
  });

  describe('is safe from whoever leads the team, who', () => {
    it('is told no link, not even by what is kept of the request', async () => {
      const answer = await team.browser.ask<object>('mutation ($input: SendNewLinkInput!) { sendNewLink(input: $input) { invitation { id maySendNewLink } problems { code } } }', { input: { invitationId: part.invitationId, idempotencyKey: 'a-key-of-a-new-link' } });
      const token = await mailedToken(graph, ada);
      expect(JSON.stringify([answer, await sql('select * from idempotent_answer'), await sql('select * from team_link'), await sql('select payload from announcement')])).not.toContain(token);
    });

    it('cannot say where it goes: neither here nor by renewing what was begun', async () => {
      const mails = graph.mails.length;
      await expect(team.browser.ask('mutation ($input: SendNewLinkInput!) { sendNewLink(input: $input) { problems { code } } }', { input: { invitationId: part.invitationId, email: 'manager.elsewhere@example.org' } })).rejects.toThrow();
      expect(await act('renewInvitation', { invitationId: part.invitationId, email: 'manager.elsewhere@example.org' })).toEqual(['INVITATION_NOT_EXPIRED']);
      // Not even where the address of the invitation had become another than that by which it was begun.
      await sql(`update team_invitation set email_address = 'manager.elsewhere@example.org' where id = ?`, [part.invitationId]);
      expect(await send()).toEqual(['NEW_LINK_IMPOSSIBLE']);
      await graph.deliver();
      expect(graph.mails.slice(mails).map(({ to }) => to)).toEqual([]);
    });

    it('does not come by it with the link itself, signed in as who leads the team or manages the firm', async () => {
      const token = await sentToken();
      expect(await offer(team.browser, token)).toMatchObject({ state: 'OWN', partId: null });
      expect((await joinTeam(team.browser, token)).problems).toMatchObject([{ code: 'TEAM_LINK_OWN' }]);
      const partner = await browserOf(graph, `partner.of.${ada}`);
      await sql(`insert into membership (id, organisation_id, person_id, role, joined_at) select gen_random_uuid(), r.organisation_id, p.id, 'MANAGER', now() from run r, person p where r.id = ? and p.email_address = ?`, [team.runId, `partner.of.${ada}`]);
      expect((await joinTeam(partner, token)).problems).toMatchObject([{ code: 'TEAM_LINK_OWN' }]);
      expect([await seenBy(team.browser), await seenBy(partner), await seenBy(part.browser)]).toEqual([null, null, ANSWERS]);
    });

    it('passed a link on by hand, for which there is no mailbox, nor with a reminder, which moves nothing', async () => {
      const { invitation, link } = await inviteColleague(team.browser, team.runId);
      await joinTeam(await browserOf(graph, `by.hand.${ada}`), tokenOf(link));
      expect(await act('sendNewLink', { invitationId: invitation?.id })).toEqual(['NEW_LINK_IMPOSSIBLE']);
      graph.clock.passMinutes(3 * DAY);
      const manager = (await sql<{ email_address: string }>('select p.email_address from run r join person p on p.id = r.person_id where r.id = ?', [team.runId]))[0]!.email_address;
      await browserOf(graph, manager, team.browser);
      expect(await act('remindColleague', { invitationId: part.invitationId })).toEqual([]);
      expect(await offer(graph.browser(), await mailedToken(graph, ada))).toMatchObject({ state: 'USED' });
    });

    it('is not asked by somebody else, and cannot flood the mailbox', async () => {
      expect(await act('sendNewLink', { invitationId: part.invitationId }, (await assessedTeam(graph)).browser)).toEqual(['NOT_FOUND']);
      const codes: string[] = [];
      for (let mail = 0; mail < 5; mail += 1) codes.push(...(await send()));
      expect(codes).toEqual(['TEAM_MAILBOX_FULL']);
      expect((await read())?.team.invitations).toMatchObject([{ state: 'BEGUN', emailAddress: ada }]);
    });

    it('leaves a part of an account where its person signs in', async () => {
      const device = await browserOf(graph, `own.account.${ada}`);
      const held = await team.colleague({ email: `other.${ada}` }, device);
      expect(await act('sendNewLink', { invitationId: held.invitationId })).toEqual([]);
      const token = await mailedToken(graph, `other.${ada}`);
      expect(await offer(graph.browser(), token)).toMatchObject({ state: 'USED' });
      expect((await joinTeam(graph.browser(), token)).problems).toMatchObject([{ code: 'TEAM_LINK_USED' }]);
    });
  });
});
