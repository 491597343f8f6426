import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { assessedTeam, inviteColleague, mailedToken, modulesToAssess, submitTeamPart, teamActs, TOLD, type AssessedTeam } from '../../testing';

describe('a part in a team', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    team = await assessedTeam(graph);
  });
  const { read, sql, act, offer, states } = teamActs(() => graph, () => team);

  describe('a part', () => {
    const PART = 'query ($id: ID!) { teamPart(id: $id) { id firmName role submittedAt isCounted questionnaire { title } response { id answers { itemCode } } } }';
    const part = async (browser: TestBrowser, id: string) => (await browser.ask<{ teamPart: { submittedAt: string | null; response: { answers: object[] } } | null }>(PART, { id })).teamPart;

    it('is seen and answered by its colleague only', async () => {
      const [one, other] = [await team.colleague(), await team.colleague({ role: 'IT_PROFESSIONAL' })];
      await one.answer({ 'data-practice': 4 });
      expect(await part(one.browser, one.partId)).toMatchObject({ firmName: 'Muster Möbel', questionnaire: { title: 'A small questionnaire' }, response: { answers: [{ itemCode: 'data-practice' }] } });
      for (const stranger of [other.browser, team.browser, graph.browser(), await browserOf(graph, 'somebody.else@example.org')]) {
        expect(await part(stranger, one.partId)).toBeNull();
        expect((await submitTeamPart(stranger, one.partId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
      expect(await read(one.browser)).toBeNull();
      expect((await submitTeamPart(one.browser, team.runId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    });

    it('shows the manager its state, and nothing else', async () => {
      const colleague = await team.colleague({ label: 'Sales' });
      expect(await states()).toEqual(['BEGUN']);
      await colleague.answer({ 'data-practice': 5 });
      const before = await read();
      expect(before).toMatchObject({ respondent: { role: 'MANAGER' }, team: { waitingPeople: 0, told: null, invitations: [{ label: 'Sales' }] } });
      expect((await colleague.submit()).problems).toEqual([]);
      const after = await read();
      expect(after?.team.invitations).toMatchObject([{ state: 'FINISHED', mayRemind: false }]);
      // The run's own result speaks of the manager's answers alone.
      expect(after?.result).toEqual(before?.result);
      expect(after?.result.topics.find(({ topic }) => topic === 'BIG_DATA')?.maturity).toMatchObject({ level: null, answeredItems: 0 });
    });

    it('is told what all say together once it is counted, and until then how many must still hand in', async () => {
      const TOLD_PART = `query ($id: ID!) { teamPart(id: $id) { isCounted isFurther missingPeople told { ...Told } } } ${TOLD}`;
      const toldTo = async (browser: TestBrowser, id: string) => (await browser.ask<{ teamPart: object | null }>(TOLD_PART, { id })).teamPart;
      const [one, other] = await team.handedIn([2, 2, 3]);
      expect(await toldTo(one!.browser, one!.partId)).toEqual({ isCounted: false, isFurther: false, missingPeople: 0, told: null });
      await act('combineTeam', { runId: team.runId });
      const told = (await read())?.team.told;
      expect(told).toMatchObject({ countedPeople: 3 });
      expect(await toldTo(one!.browser, one!.partId)).toMatchObject({ isCounted: true, told });
      for (const stranger of [other!.browser, team.browser, graph.browser()]) expect(await toldTo(stranger, one!.partId)).toBeNull();
      const late = await team.colleague();
      await late.submit();
      expect(await toldTo(late.browser, late.partId)).toEqual({ isCounted: false, isFurther: true, missingPeople: 2, told: null });
    });

    it('leads its link, once handed in, to what was handed in, in words and to its colleague only', async () => {
      const WORDS = 'query ($id: ID!) { teamPart(id: $id) { answers(language: "en") { itemCode question state answer language } } }';
      const words = async (browser: TestBrowser) => (await browser.ask<{ teamPart: { answers: { itemCode: string; state: string | null }[] } | null }>(WORDS, { id: one.partId })).teamPart?.answers;
      const one = await team.colleague({ email: 'reads.again@example.org' });
      const token = await mailedToken(graph, 'reads.again@example.org');
      expect(await offer(one.browser, token)).toMatchObject({ state: 'YOURS', isHandedIn: false });
      await one.answer({ 'data-practice': 4 });
      await one.submit();
      expect(await offer(one.browser, token)).toMatchObject({ state: 'YOURS', partId: one.partId, isHandedIn: true });
      expect(await words(one.browser)).toContainEqual({ itemCode: 'data-practice', question: expect.stringMatching(/\w+ \w+/), state: 'ANSWERED', answer: expect.stringMatching(/\w/), language: 'en' });
      expect((await words(one.browser))?.some(({ state }) => state === null)).toBe(true);
      for (const stranger of [team.browser, graph.browser()]) {
        expect(await words(stranger)).toBeUndefined();
        expect((await offer(stranger, token))?.isHandedIn).toBe(false);
      }
    });

    it('is only read once it is counted: neither changed nor handed in again, while the manager’s own answers go on', async () => {
      const [one] = await team.handedIn([2, 2, 3]);
      await act('combineTeam', { runId: team.runId });
      const stored = () => sql('select id from answer_event where response_id = ?', [one!.responseId]);
      const before = await stored();
      await expect(one!.answer({ 'data-skill': 5 })).rejects.toThrow('RESPONSE_CLOSED');
      expect(await stored()).toEqual(before);
      expect((await submitTeamPart(one!.browser, one!.partId)).problems).toMatchObject([{ code: 'TEAM_PART_COUNTED' }]);
      await team.answer({ 'data-skill': 5 });
    });

    it('takes no answer that was on its way while others were put together', async () => {
      const [one] = await team.handedIn([2, 2, 3]);
      let given: Promise<unknown> = Promise.resolve();
      await graph.em().transactional(async (em) => {
        const held = (statement: string) => em.getConnection().execute(statement, [one!.responseId], 'all', em.getTransactionContext());
        await held('select 1 from response where id = ? for update');
        given = one!.answer({ 'data-skill': 4 }).catch((error: Error) => error.message);
        for (let waits = false; !waits; ) waits = (await sql("select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")).length > 0;
        await held('update response set closed_at = now() where id = ? returning 1');
      });
      expect(await given).toBe('RESPONSE_CLOSED');
      expect(await sql("select 1 from answer_event where response_id = ? and item_code = 'data-skill'", [one!.responseId])).toEqual([]);
    });

    it('is listed for its browser or its account, and for nobody else', async () => {
      const OWN = 'query { viewer { teamParts { id firmName role openedAt submittedAt isCounted } } }';
      const own = async (browser: TestBrowser) => (await browser.ask<{ viewer: { teamParts: { id: string }[] } }>(OWN, {})).viewer.teamParts;
      const shared = await team.colleague();
      const signedIn = await team.colleague({}, await browserOf(graph, 'lists.parts@example.org'));
      expect(await own(shared.browser)).toMatchObject([{ id: shared.partId, firmName: 'Muster Möbel', role: 'ADVANCED_USER', submittedAt: null, isCounted: false }]);
      expect((await own(await browserOf(graph, 'lists.parts@example.org'))).map(({ id }) => id)).toEqual([signedIn.partId]);
      for (const stranger of [team.browser, graph.browser()]) expect(await own(stranger)).toEqual([]);
      // Whoever signs in on the colleague's device is somebody else.
      await browserOf(graph, 'sits.there.too@example.org', shared.browser);
      expect(await own(shared.browser)).toEqual([]);
    });

    it('is not handed in without a single answer, which would count in figures that stay', async () => {
      const colleague = await team.colleague();
      expect((await submitTeamPart(colleague.browser, colleague.partId)).problems).toMatchObject([{ code: 'TEAM_PART_EMPTY' }]);
      await colleague.answer({ 'data-practice': 2 });
      expect((await submitTeamPart(colleague.browser, colleague.partId)).problems).toEqual([]);
    });

    it('is handed in once, however often the same request comes', async () => {
      const colleague = await team.colleague();
      const first = await colleague.submit('key-of-one-hand-in');
      graph.clock.passMinutes(1);
      expect(await colleague.submit('key-of-one-hand-in')).toMatchObject({ problems: [], part: first.part });
      expect(await part(colleague.browser, colleague.partId)).toMatchObject({ submittedAt: first.part?.submittedAt });
      expect((await colleague.submit()).part?.submittedAt).not.toBe(first.part?.submittedAt);
    });

    it('is not handed in by the manager’s finishing, nor kept by the manager’s keeping', async () => {
      const colleague = await team.colleague();
      await team.complete();
      await team.browser.ask('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId: team.runId, organisationName: 'Muster Möbel' } });
      expect(await part(colleague.browser, colleague.partId)).toMatchObject({ submittedAt: null });
    });
  });

  describe('withdrawing', () => {
    it('deletes what was not handed in', async () => {
      const colleague = await team.colleague({ email: 'left.early@example.org' });
      await colleague.answer({ 'data-practice': 3 });
      expect(await act('withdrawInvitation', { invitationId: colleague.invitationId })).toEqual([]);
      expect(await act('withdrawInvitation', { invitationId: colleague.invitationId })).toEqual([]);
      expect((await read())?.team.invitations).toMatchObject([{ state: 'WITHDRAWN', emailAddress: null }]);
      expect(await sql('select 1 from response where id = ?', [colleague.responseId])).toEqual([]);
      expect((await submitTeamPart(colleague.browser, colleague.partId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    });

    it('is too late once answers are handed in', async () => {
      const colleague = await team.colleague();
      await colleague.submit();
      expect(await act('withdrawInvitation', { invitationId: colleague.invitationId })).toEqual(['INVITATION_FINISHED']);
      expect(await states()).toEqual(['FINISHED']);
    });

    it('and handing in at the same moment: one of them happens', async () => {
      const colleague = await team.colleague();
      await colleague.answer({ 'data-practice': 3 });
      const [withdrawn, submitted] = await Promise.all([act('withdrawInvitation', { invitationId: colleague.invitationId }), colleague.submit()]);
      expect([withdrawn.length, submitted.problems.length].toSorted()).toEqual([0, 1]);
      expect(await states()).toEqual([withdrawn.length === 0 ? 'WITHDRAWN' : 'FINISHED']);
    });
  });

  it('does not exist for a stranger or a colleague', async () => {
    const { invitation } = await inviteColleague(team.browser, team.runId);
    const colleague = await team.colleague();
    for (const browser of [graph.browser(), await browserOf(graph, `stranger.${graph.mails.length}@example.org`), colleague.browser]) {
      expect(await read(browser)).toBeNull();
      expect((await inviteColleague(browser, team.runId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await act('combineTeam', { runId: team.runId }, browser)).toEqual(['NOT_FOUND']);
      for (const name of ['withdrawInvitation', 'remindColleague', 'renewInvitation'] as const) {
        expect(await act(name, { invitationId: invitation?.id }, browser)).toEqual(['NOT_FOUND']);
        expect(await act(name, { invitationId: 'no-id' }, browser)).toEqual(['NOT_FOUND']);
      }
    }
  });
});
