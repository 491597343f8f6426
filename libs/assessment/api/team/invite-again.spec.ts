import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { uuidv7 } from 'uuidv7';
import { assessedTeam, inviteColleague, joinTeam, mailedToken, modulesToAssess, tokenOf, type AssessedTeam, type Invited } from '../../testing';

const AGAIN = `mutation ($input: InviteAgainInput!) { inviteAgain(input: $input) {
  invitation { id state emailAddress label role mayRemind } link problems { code path message } } }`;
interface TeamSeen {
  earlierColleagues: { id: string; label: string | null; role: string }[];
  invitations: { id: string; label: string | null; state: string }[];
}

describe('asking colleagues of the run before again', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  beforeAll(async () => void (graph = await graphUnderTest(modulesToAssess)));
  afterAll(() => graph.close());
  beforeEach(async () => void (team = await assessedTeam(graph)));

  const inviteAgain = async (runId: string, invitationId: string, browser: TestBrowser = team.browser, more: object = {}): Promise<Invited> =>
    (await browser.ask<{ inviteAgain: Invited }>(AGAIN, { input: { runId, invitationId, ...more } })).inviteAgain;
  const seen = async (runId: string): Promise<TeamSeen> =>
    (await team.browser.ask<{ run: { team: TeamSeen } }>('query ($id: ID!) { run(id: $id) { team { earlierColleagues { id label role } invitations { id label state } } } }', { id: runId })).run.team;
  const begun = async (): Promise<string> => {
    await team.answer({ 'data-practice': 2 });
    await team.complete();
    return (await team.browser.ask<{ assessAgain: { run: { id: string } } }>('mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } } }', { input: { runId: team.runId } })).assessAgain.run.id;
  };

  it('gives one chosen colleague a new link with the same role and label, who begins without any answer', async () => {
    const browser = await browserOf(graph, 'ben@example.org');
    const ben = await team.colleague({ role: 'IT_PROFESSIONAL', label: 'Ben' }, browser);
    await ben.answer({ 'data-practice': 5 });
    await ben.submit();
    await team.colleague({ label: 'Cleo' });
    const runId = await begun();
    expect((await seen(runId)).earlierColleagues.map(({ label }) => label)).toEqual(['Ben', 'Cleo']);
    const { invitation, link, problems } = await inviteAgain(runId, ben.invitationId);
    expect(problems).toEqual([]);
    expect(invitation).toMatchObject({ state: 'INVITED', role: 'IT_PROFESSIONAL', label: 'Ben', emailAddress: null });
    expect(await seen(runId)).toMatchObject({ earlierColleagues: [{ label: 'Cleo' }], invitations: [{ id: invitation!.id, label: 'Ben' }] });

    const { part } = await joinTeam(ben.browser, tokenOf(link));
    expect(part).toMatchObject({ role: 'IT_PROFESSIONAL' });
    expect(part?.id).not.toBe(ben.partId);
    const events = await graph.em().getConnection().execute('select 1 from answer_event where response_id = ?', [part?.response?.id]);
    expect(events).toEqual([]);
    // What was answered then stays with the part of then, and with its colleague.
    expect((await team.browser.ask<{ teamPart: object | null }>('query ($id: ID!) { teamPart(id: $id) { id } }', { id: ben.partId })).teamPart).toBeNull();
  });

  it('writes where the address is still kept, and only there', async () => {
    const { invitation } = await inviteColleague(team.browser, team.runId, { email: 'dora@example.org', label: 'Dora' });
    const runId = await begun();
    await graph.deliver();
    const before = graph.mails.length;
    expect((await inviteAgain(runId, invitation!.id)).invitation).toMatchObject({ emailAddress: 'dora@example.org' });
    await graph.deliver();
    expect(graph.mails.slice(before).map(({ to }) => to)).toEqual(['dora@example.org']);
  });

  it('mails it where an address is given, in the language chosen, so that no account is needed', async () => {
    const ben = await team.colleague({ role: 'IT_PROFESSIONAL', label: 'Ben' });
    await ben.submit();
    const runId = await begun();
    expect((await inviteAgain(runId, ben.invitationId, team.browser, { email: 'nowhere' })).problems).toMatchObject([{ code: 'EMAIL_ADDRESS_MALFORMED', path: ['email'] }]);
    const { invitation, link } = await inviteAgain(runId, ben.invitationId, team.browser, { email: 'ben.again@example.org', locale: 'de' });
    expect([link, invitation]).toMatchObject([null, { role: 'IT_PROFESSIONAL', label: 'Ben', emailAddress: 'ben.again@example.org' }]);
    const token = await mailedToken(graph, 'ben.again@example.org');
    expect(graph.mails.at(-1)).toMatchObject({ language: 'de', subject: 'Muster Möbel bittet um Ihre Sicht' });
    expect((await joinTeam(graph.browser(), token)).problems).toEqual([]);
  });

  it('changes nothing a second time, also when asked eight times at once; a withdrawn one can be asked anew', async () => {
    const ben = await team.colleague({ label: 'Ben' });
    await ben.submit();
    const runId = await begun();
    const answers = await Promise.all(Array.from({ length: 8 }, () => inviteAgain(runId, ben.invitationId)));
    expect(new Set(answers.map(({ invitation }) => invitation?.id)).size).toBe(1);
    expect(answers.filter(({ link }) => link !== null)).toHaveLength(1);
    expect((await seen(runId)).invitations).toHaveLength(1);
    await team.browser.ask('mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { problems { code } } }', { input: { invitationId: answers[0]!.invitation!.id } });
    expect((await seen(runId)).earlierColleagues).toMatchObject([{ label: 'Ben' }]);
    expect((await inviteAgain(runId, ben.invitationId)).link).not.toBeNull();
  });

  it('reaches nobody who was withdrawn, of another run, or of a stranger', async () => {
    const ben = await team.colleague({ label: 'Ben' });
    const cleo = await inviteColleague(team.browser, team.runId, { label: 'Cleo' });
    await team.browser.ask('mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { problems { code } } }', { input: { invitationId: cleo.invitation!.id } });
    const runId = await begun();
    const stranger = await assessedTeam(graph);
    const theirs = await stranger.colleague({ label: 'Eve' });
    const absent = [{ code: 'NOT_FOUND' }];
    expect((await inviteAgain(runId, cleo.invitation!.id)).problems).toMatchObject(absent);
    expect((await inviteAgain(runId, theirs.invitationId)).problems).toMatchObject(absent);
    expect((await inviteAgain(runId, uuidv7())).problems).toMatchObject(absent);
    expect((await inviteAgain(team.runId, ben.invitationId)).problems).toMatchObject(absent);
    expect((await inviteAgain(runId, ben.invitationId, stranger.browser)).problems).toMatchObject(absent);
    expect((await inviteAgain(stranger.runId, ben.invitationId, stranger.browser)).problems).toMatchObject(absent);
    expect((await seen(runId)).earlierColleagues.map(({ label }) => label)).toEqual(['Ben']);
  });
});
