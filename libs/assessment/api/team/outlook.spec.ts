import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, mailedToken, modulesToAssess, teamActs, type AssessedTeam } from '../../testing';

describe('what could be told of a team', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    team = await assessedTeam(graph);
  });
  const { read, act, sql } = teamActs(() => graph, () => team);
  const outlooks = async () => {
    const { outlook, outlookNow } = (await read())!.team;
    return { all: outlook, now: outlookNow };
  };
  const invite = async (role: string, email: string): Promise<string> => (await inviteColleague(team.browser, team.runId, { role, email })).invitation!.id;

  it('counts the manager and who is invited, and says of each role what one more would add', async () => {
    expect((await outlooks()).all).toMatchObject({ people: 1, practices: 0, skills: 0 });
    await invite('IT_PROFESSIONAL', 'ines.outlook@example.org');
    await invite('IT_PROFESSIONAL', 'ivo.outlook@example.org');
    expect(await outlooks()).toEqual({
      now: expect.objectContaining({ people: 0, practices: 0, skills: 0 }),
      all: {
        people: 3,
        practices: 1,
        skills: 1,
        withOneMore: [
          { role: 'MANAGER', people: 4, practices: 1, skills: 1 },
          { role: 'IT_PROFESSIONAL', people: 4, practices: 1, skills: 2 },
          { role: 'ADVANCED_USER', people: 4, practices: 1, skills: 1 },
        ],
      },
    });
  });

  it('counts nobody who was withdrawn, has declined or let the link end, and once who has begun', async () => {
    const gone = await invite('MANAGER', 'withdrawn.outlook@example.org');
    await act('withdrawInvitation', { invitationId: gone });
    await team.colleague();
    expect((await outlooks()).all.people).toBe(2);
    const late = await invite('MANAGER', 'late.outlook@example.org');
    await invite('MANAGER', 'declined.outlook@example.org');
    expect((await outlooks()).all.people).toBe(4);
    await act('declineInvitation', { token: await mailedToken(graph, 'declined.outlook@example.org') }, graph.browser());
    expect((await outlooks()).all.people).toBe(3);
    await sql('update team_invitation set expires_at = ? where id = ?', [graph.clock.now(), late]);
    expect((await outlooks()).all.people).toBe(2);
  });

  it('counts nobody twice: who is in a figure is in no outlook', async () => {
    await team.handedIn([1, 2, 3]);
    expect(await outlooks()).toMatchObject({ now: { people: 3, practices: 1, skills: 1 }, all: { people: 3 } });
    await act('combineTeam', { runId: team.runId });
    expect(await outlooks()).toMatchObject({ now: { people: 0, practices: 0 }, all: { people: 0, practices: 0 } });
  });

  it('is the same whatever is answered, and if nothing is', async () => {
    const colleague = await team.colleague({ role: 'IT_PROFESSIONAL' });
    await team.colleague({ role: 'IT_PROFESSIONAL' });
    const before = await outlooks();
    await colleague.answer({ 'data-practice': 5, 'data-it': 1 });
    expect(await outlooks()).toEqual(before);
    await colleague.submit();
    expect((await outlooks()).all).toEqual(before.all);
  });
});
