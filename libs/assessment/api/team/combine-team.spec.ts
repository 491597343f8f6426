import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedTeam, modulesToAssess, teamActs, type AssessedTeam } from '../../testing';

describe('a team', () => {
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

  describe('combining', () => {
    it('says how many are missing below three', async () => {
      await team.answer({ 'data-practice': 2 });
      await team.complete();
      await (await team.colleague()).submit();
      await team.colleague();
      expect((await read())?.team).toMatchObject({ waitingPeople: 2, missingPeople: 1, missingForRoles: 4, told: null });
      expect(await act('combineTeam', { runId: team.runId })).toEqual(['TEAM_TOO_FEW']);
    });

    it('counts nobody who came in before mailboxes were told apart', async () => {
      const [colleague] = await team.handedIn([1, 2, 3]);
      await sql('update respondent set mailbox = null where response_id = ?', [colleague!.responseId]);
      expect((await read())?.team).toMatchObject({ waitingPeople: 2, missingPeople: 1 });
      expect(await act('combineTeam', { runId: team.runId })).toEqual(['TEAM_TOO_FEW']);
    });

    it('shows level and spread of three, of which one differs, and no roles', async () => {
      await team.handedIn([1, 1, 5]);
      expect(await act('combineTeam', { runId: team.runId })).toEqual([]);
      expect((await read())?.team).toMatchObject({
        waitingPeople: 0,
        missingPeople: 3,
        missingForRoles: 3,
        told: { countedPeople: 3, roles: 'TOGETHER', topics: [{ topic: 'BIG_DATA', kind: 'MATURITY', level: null, farItems: 1, items: [{ itemCode: 'data-practice', text: 'Is data kept in order?', level: null, spread: 'FAR', roles: [{ role: null }], agreement: 'PEOPLE_DIFFER' }] }] },
      });
    });

    it('never changes what was told, whatever is answered afterwards, and takes in only three more', async () => {
      const [colleague] = await team.handedIn([2, 2, 3]);
      await act('combineTeam', { runId: team.runId });
      const told = (await read())?.team.told;
      expect(told?.topics).toMatchObject([{ level: 'LOWER', items: [{ level: 'LOWER', spread: 'CLOSE', agreement: 'ROLES_AGREE' }] }]);
      await team.answer({ 'data-practice': 5 }, 2);
      await team.complete();
      await sql('delete from answer_event where response_id = ?', [colleague!.responseId]);
      for (const late of [await team.colleague(), await team.colleague()]) {
        await late.answer({ 'data-practice': 5 });
        await late.submit();
      }
      expect(await act('combineTeam', { runId: team.runId })).toEqual(['TEAM_TOO_FEW']);
      expect((await read())?.team).toMatchObject({ waitingPeople: 2, missingPeople: 1, told });
      const third = await team.colleague();
      await third.answer({ 'data-practice': 5 });
      await third.submit();
      expect(await act('combineTeam', { runId: team.runId })).toEqual([]);
      expect((await read())?.team).toMatchObject({ told: { countedPeople: 6, topics: [{ level: null, items: [{ spread: 'FAR' }] }] } });
    });

    it.each([
      [5, 'ROLES_DIFFER'],
      [3, 'ROLES_AGREE'],
    ])('of three of three roles says whether roles agree, one of them at %i: %s', async (level, agreement) => {
      await team.answer({ 'data-practice': 1 });
      await team.complete();
      for (const [role, answer] of [['IT_PROFESSIONAL', 2], ['ADVANCED_USER', level]] as const) {
        const colleague = await team.colleague({ role });
        await colleague.answer({ 'data-practice': answer });
        await colleague.submit();
      }
      await act('combineTeam', { runId: team.runId });
      expect((await read())?.team).toMatchObject({ missingForRoles: 3, told: { roles: 'EACH', topics: [{ items: [{ agreement, roles: [{ role: null }] }] }] } });
    });

    it('says where roles differ once two of them have three people', async () => {
      await team.handedIn([4, 5, 4]);
      const more = [5, 1, 2, 1].map((level, at) => ({ level, role: at === 0 ? 'ADVANCED_USER' : 'IT_PROFESSIONAL' }));
      for (const { level, role } of more) {
        const colleague = await team.colleague({ role });
        await colleague.answer({ 'data-practice': level });
        await colleague.submit();
      }
      expect((await read())?.team).toMatchObject({ waitingPeople: 7, missingForRoles: 0 });
      await act('combineTeam', { runId: team.runId });
      expect((await read())?.team).toMatchObject({ missingForRoles: 0, told: { roles: 'NAMED' } });
      expect((await read())?.team.told?.topics[0]?.items).toMatchObject([{ agreement: 'ROLES_DIFFER', level: null, spread: 'FAR', roles: [{ role: 'IT_PROFESSIONAL', level: 'LOWER', spread: 'CLOSE' }, { role: null, level: 'UPPER' }] }]);
    });

    it('counts everybody once when asked for twice at the same moment', async () => {
      await team.handedIn([1, 2, 3]);
      const codes = (await Promise.all([act('combineTeam', { runId: team.runId }), act('combineTeam', { runId: team.runId })])).flat();
      expect(codes).toEqual(['TEAM_TOO_FEW']);
      expect((await read())?.team.told?.countedPeople).toBe(3);
    });
  });

  it('asks as many statements with many colleagues as with one', async () => {
    await team.colleague();
    const few = await graph.statementsOf(() => read());
    for (let more = 0; more < 4; more += 1) await team.colleague();
    expect(await graph.statementsOf(() => read())).toHaveLength(few.length);
  });
});
