import { browserOf, mailTo, withCode } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, joinTeam, mailedToken, modulesToAssess, submitTeamPart, teamActs, tokenOf, type AssessedTeam, type Colleague } from '../../testing';
import { mailboxIn } from './mailboxes';

describe('a part that was begun without an account', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  let device: TestBrowser;
  let part: Colleague;
  let token: string;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  let people = 0;
  let ada: string;
  beforeEach(async () => {
    team = await assessedTeam(graph);
    device = graph.browser();
    ada = `ada.${(people += 1)}@example.org`;
    part = await team.colleague({ email: ada }, device);
    token = await mailedToken(graph, ada);
    await part.answer({ 'data-practice': 4 });
  });
  const { sql, act, offer } = teamActs(() => graph, () => team);

  const seenBy = async (browser: TestBrowser) => {
    const { teamPart } = await browser.ask<{ teamPart: { response: { answers: { value: object }[] } } | null }>('query ($id: ID!) { teamPart(id: $id) { response { answers { value } } } }', { id: part.partId });
    return teamPart && teamPart.response.answers.map(({ value }) => value);
  };
  const whose = async () => {
    const [row] = await sql<{ respondent: string | null; response: string | null; guest: boolean }>(
      `select pp.email_address as respondent, sp.email_address as response, s.guest_hash is not null as guest
       from respondent p join response s on s.id = p.response_id left join person pp on pp.id = p.person_id left join person sp on sp.id = s.person_id where p.id = ?`,
      [part.partId],
    );
    return row;
  };
  const NOBODYS = { respondent: null, response: null, guest: true };
  const ANSWERS = [{ level: 4 }];
  const managerOf = async (): Promise<string> => (await sql<{ email_address: string }>('select p.email_address from run r join person p on p.id = r.person_id where r.id = ?', [team.runId]))[0]!.email_address;

  it('becomes theirs when they sign in there with the mailbox of the invitation, and goes with them', async () => {
    await browserOf(graph, ada, device);
    expect(await whose()).toEqual({ respondent: ada, response: ada, guest: false });
    expect(await offer(device, token)).toMatchObject({ state: 'YOURS', partId: part.partId });
    expect((await joinTeam(device, token)).part?.id).toBe(part.partId);
    expect(await seenBy(device)).toEqual(ANSWERS);
    const elsewhere = await browserOf(graph, ada);
    expect(await seenBy(elsewhere)).toEqual(ANSWERS);
    expect((await submitTeamPart(elsewhere, part.partId)).problems).toEqual([]);

    await device.ask('mutation { signOut(input: {}) { problems { code } } }');
    expect(await seenBy(device)).toBeNull();
    expect(await offer(device, token)).toMatchObject({ state: 'USED', partId: null });
  });

  it('becomes theirs also by a code, by another name of the same mailbox, and after it was handed in', async () => {
    await part.submit();
    const { requestId, code } = await mailTo(graph, device, ada.replace('@', '+work@'));
    await withCode(device, requestId, code);
    expect(await seenBy(device)).toEqual(ANSWERS);
    expect(await sql('select count(*)::int as n from respondent where run_id = ? and colleague', [team.runId])).toEqual([{ n: 1 }]);
  });

  it('is deleted with the account from then on', async () => {
    await browserOf(graph, ada, device);
    const { eraseMyData } = await device.ask<{ eraseMyData: { problems: object[] } }>('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: ada } });
    expect(eraseMyData.problems).toEqual([]);
    expect(await whose()).toBeUndefined();
  });

  it('stays unseen by somebody else who signs in there, and theirs once they are gone', async () => {
    await browserOf(graph, 'stranger@example.org', device);
    expect([await seenBy(device), await whose()]).toEqual([null, NOBODYS]);
    expect(await offer(device, token)).toMatchObject({ state: 'SIGN_OUT', partId: null });
    await device.ask('mutation { signOut(input: {}) { problems { code } } }');
    expect(await seenBy(device)).toEqual(ANSWERS);
  });

  it('takes the browser in which it was begun: the mailbox alone does not bring it', async () => {
    const elsewhere = graph.browser();
    elsewhere.cookies.set('guest', 'another-browser');
    await browserOf(graph, ada, elsewhere);
    expect([await seenBy(elsewhere), await whose()]).toEqual([null, NOBODYS]);
    expect(await offer(elsewhere, token)).toMatchObject({ state: 'USED', partId: null });
  });

  it('is never that of whoever leads the team and signs in there, also where they had invited themselves', async () => {
    const manager = await managerOf();
    await browserOf(graph, manager, device);
    expect([await seenBy(device), await whose()]).toEqual([null, NOBODYS]);
    // Not even with a mailbox that should never have come in.
    await sql('update respondent set mailbox = ? where id = ?', [mailboxIn(team.runId, manager), part.partId]);
    // That the run is theirs is enough, whatever else speaks against it.
    await sql('delete from membership where person_id = (select person_id from run where id = ?)', [team.runId]);
    await sql('update respondent set person_id = null where run_id = ? and not colleague', [team.runId]);
    await browserOf(graph, manager, device);
    expect([await seenBy(device), await whose()]).toEqual([null, NOBODYS]);
    expect(await offer(device, token)).toMatchObject({ state: 'OWN', partId: null });
  });

  it('is not that of somebody who manages the firm, nor of somebody who takes part already', async () => {
    const known = await browserOf(graph, ada);
    await sql(`insert into membership (id, organisation_id, person_id, role, joined_at) select gen_random_uuid(), r.organisation_id, p.id, 'MANAGER', now() from run r, person p where r.id = ? and p.email_address = ?`, [team.runId, ada]);
    await browserOf(graph, ada, device);
    expect(await whose()).toEqual(NOBODYS);
    await sql('delete from membership where person_id = (select id from person where email_address = ?)', [ada]);

    // As if the address of somebody who takes part had become that of the invitation.
    const { link } = await inviteColleague(team.browser, team.runId);
    await sql(`update respondent set mailbox = 'elsewhere' where id = ?`, [part.partId]);
    expect((await joinTeam(known, tokenOf(link))).problems).toEqual([]);
    await sql('update respondent set mailbox = ? where id = ?', [mailboxIn(team.runId, ada), part.partId]);
    await browserOf(graph, ada, device);
    expect(await whose()).toEqual(NOBODYS);
  });

  it('that was withdrawn does not come back', async () => {
    await act('withdrawInvitation', { invitationId: part.invitationId });
    await browserOf(graph, ada, device);
    expect(await offer(device, token)).toMatchObject({ state: 'WITHDRAWN', partId: null });
  });
});
