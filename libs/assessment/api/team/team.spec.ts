import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { assessedFirm, assessedTeam, inviteColleague, joinTeam, modulesToAssess, smallQuestionnaire, submitTeamPart, tokenOf, type AssessedTeam, type Problems } from '../../testing';
import { teamRetention } from './team-retention';

const TEAM = `query ($id: ID!) { run(id: $id) { respondent { role } result { topics { topic maturity { level answeredItems } } }
  team { mayInvite waitingPeople missingPeople countedPeople releasedAt invitations { id state label role emailAddress mayRemind }
    topics { topic kind level closeItems apartItems farItems items { itemCode text level spread rolesAgree roles { role level spread } } } } } }`;

interface TeamData {
  run: {
    respondent: { role: string };
    result: { topics: { topic: string; maturity: { level: number | null; answeredItems: number } }[] };
    team: {
      mayInvite: boolean;
      waitingPeople: number;
      missingPeople: number;
      countedPeople: number;
      invitations: { id: string; state: string; label: string | null; role: string; emailAddress: string | null; mayRemind: boolean }[];
      topics: { topic: string; kind: string; level: string | null; farItems: number; items: { itemCode: string; text: string; level: string | null; spread: string; rolesAgree: boolean | null; roles: object[] }[] }[];
    };
  } | null;
}

const DAY = 24 * 60;
const ACTS = {
  combineTeam: 'CombineTeamInput',
  withdrawInvitation: 'WithdrawInvitationInput',
  remindColleague: 'RemindColleagueInput',
} as const;

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

  const read = async (browser: TestBrowser = team.browser): Promise<TeamData['run']> => (await browser.ask<TeamData>(TEAM, { id: team.runId })).run;
  const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(statement, params);
  const act = async (name: keyof typeof ACTS, input: object, browser = team.browser): Promise<string[]> => {
    const answer = await browser.ask<Record<string, Problems>>(`mutation ($input: ${ACTS[name]}!) { ${name}(input: $input) { problems { code path message } } }`, { input });
    return answer[name]!.problems.map(({ code }) => code);
  };
  const offer = async (browser: TestBrowser, token: string) =>
    (await browser.ask<{ teamOffer: { state: string; firmName: string; partId: string | null } | null }>('query ($token: String!) { teamOffer(token: $token) { state firmName role estimatedMinutes partId } }', { token })).teamOffer;
  const states = async (): Promise<string[]> => (await read())!.team.invitations.map(({ state }) => state);

  describe('inviting', () => {
    it('gives a link once, of which only a hash is kept', async () => {
      const { invitation, link, problems } = await inviteColleague(team.browser, team.runId, { role: 'IT_PROFESSIONAL', label: ' Production ' });
      expect([problems, invitation]).toMatchObject([[], { state: 'INVITED', label: 'Production', role: 'IT_PROFESSIONAL', emailAddress: null, mayRemind: false }]);
      expect(link).toMatch(/^https:\/\/skills\.example\.org\/toolbox\/join#[\w-]{43}$/);
      const stored = JSON.stringify([await sql('select * from team_link'), await sql('select * from team_invitation'), await sql('select * from idempotent_answer')]);
      expect(stored).not.toContain(tokenOf(link));
    });

    it('again with the same key is one invitation, and its link is not told again', async () => {
      const more = { idempotencyKey: 'a-key-of-enough-length' };
      const [first, second] = [await inviteColleague(team.browser, team.runId, more), await inviteColleague(team.browser, team.runId, more)];
      expect([second.invitation?.id, second.link, first.link === null]).toEqual([first.invitation?.id, null, false]);
      expect(await states()).toEqual(['INVITED']);
      expect(JSON.stringify(await sql('select answer from idempotent_answer'))).not.toContain(tokenOf(first.link));
    });

    it('mails the link in the language chosen, with what happens to the answers', async () => {
      const { link } = await inviteColleague(team.browser, team.runId, { email: 'Rosa.Werk@Example.org', locale: 'de' });
      await graph.deliver();
      const mail = graph.mails.at(-1);
      expect(mail).toMatchObject({ to: 'rosa.werk@example.org', language: 'de', subject: 'Muster Möbel bittet um Ihre Sicht' });
      expect(mail?.text).toContain(link);
      expect(mail?.html).toContain(link);
      expect(mail?.text).toContain('Niemand in Ihrem Betrieb sieht Ihre einzelnen Antworten');
      expect(mail?.text).not.toMatch(/assessment\.|\{\{/);
    });

    it.each([
      [{ email: 'nowhere' }, 'EMAIL_ADDRESS_MALFORMED'],
      [{ label: 'x'.repeat(61) }, 'NAME_TOO_LONG'],
      [{ label: 'a\u202eb' }, 'NAME_HAS_CONTROL_CHARACTERS'],
    ])('with %j is refused', async (wrong, code) => {
      expect((await inviteColleague(team.browser, team.runId, wrong)).problems).toMatchObject([{ code, message: expect.stringMatching(/\w+ \w+/) }]);
      expect(await states()).toEqual([]);
    });

    it('needs a run that somebody keeps', async () => {
      const loose = await assessedFirm(graph, smallQuestionnaire());
      expect((await inviteColleague(loose.browser, loose.runId)).problems).toMatchObject([{ code: 'RUN_NOT_KEPT' }]);
    });

    it('ends at fifty, also when many are invited at once', async () => {
      await sql(
        `insert into team_invitation (id, run_id, role, language, created_at, expires_at)
         select gen_random_uuid(), ?, 'MANAGER', 'en', now(), now() from generate_series(1, 48)`,
        [team.runId],
      );
      const answers = await Promise.all([1, 2, 3, 4].map(() => inviteColleague(team.browser, team.runId)));
      expect(answers.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['TEAM_FULL', 'TEAM_FULL']);
    });

    it('does not flood a mailbox', async () => {
      const codes: string[] = [];
      for (let mail = 0; mail < 6; mail += 1) codes.push(...(await inviteColleague(team.browser, team.runId, { email: 'busy@example.org' })).problems.map(({ code }) => code));
      expect(codes).toEqual(['TEAM_MAILBOX_FULL']);
    });
  });

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
      expect(before).toMatchObject({ respondent: { role: 'MANAGER' }, team: { waitingPeople: 0, topics: [], invitations: [{ label: 'Sales' }] } });
      expect((await colleague.submit()).problems).toEqual([]);
      const after = await read();
      expect(after?.team.invitations).toMatchObject([{ state: 'FINISHED', mayRemind: false }]);
      // The run's own result speaks of the manager's answers alone.
      expect(after?.result).toEqual(before?.result);
      expect(after?.result.topics.find(({ topic }) => topic === 'BIG_DATA')?.maturity).toEqual({ level: null, answeredItems: 0 });
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
      const [withdrawn, submitted] = await Promise.all([act('withdrawInvitation', { invitationId: colleague.invitationId }), colleague.submit()]);
      expect([withdrawn.length, submitted.problems.length].toSorted()).toEqual([0, 1]);
      expect(await states()).toEqual([withdrawn.length === 0 ? 'WITHDRAWN' : 'FINISHED']);
    });
  });

  describe('reminding', () => {
    it('mails again after three days, once, while the earlier link goes on working', async () => {
      const { invitation, link } = await inviteColleague(team.browser, team.runId, { email: 'slow@example.org', locale: 'fr' });
      const input = { invitationId: invitation?.id };
      expect(await act('remindColleague', input)).toEqual(['REMINDER_TOO_SOON']);
      graph.clock.passMinutes(3 * DAY);
      await browserOf(graph, 'another.manager@example.org');
      const mails = graph.mails.length;
      const codes = (await Promise.all([act('remindColleague', input), act('remindColleague', input)])).flat();
      expect(codes).toEqual(['REMINDER_TOO_SOON']);
      await graph.deliver();
      expect(graph.mails.slice(mails)).toMatchObject([{ to: 'slow@example.org', language: 'fr', subject: expect.stringContaining('Rappel') }]);
      const reminded = /#([\w-]{43})/.exec(graph.mails.at(-1)?.text ?? '')?.[1] ?? '';
      expect(reminded).not.toBe(tokenOf(link));
      expect(await offer(graph.browser(), tokenOf(link))).toMatchObject({ state: 'OPEN' });
      expect((await joinTeam(graph.browser(), reminded)).problems).toEqual([]);
    });

    it('is impossible without an address, and after finishing', async () => {
      const silent = await inviteColleague(team.browser, team.runId);
      const finished = await team.colleague({ email: 'done@example.org' });
      await finished.submit();
      expect((await read())?.team.invitations.map(({ emailAddress }) => emailAddress)).toEqual([null, null]);
      for (const invitationId of [silent.invitation?.id, finished.invitationId]) expect(await act('remindColleague', { invitationId })).toEqual(['REMINDER_IMPOSSIBLE']);
    });

    it('sends nothing to an address that was forgotten before the mail went', async () => {
      const { invitation } = await inviteColleague(team.browser, team.runId, { email: 'never@example.org' });
      await act('withdrawInvitation', { invitationId: invitation?.id });
      await graph.deliver();
      expect(graph.mails.some(({ to }) => to === 'never@example.org')).toBe(false);
    });
  });

  describe('combining', () => {
    it('says how many are missing below three', async () => {
      await team.answer({ 'data-practice': 2 });
      await team.complete();
      await (await team.colleague()).submit();
      await team.colleague();
      expect((await read())?.team).toMatchObject({ waitingPeople: 2, missingPeople: 1, countedPeople: 0, topics: [] });
      expect(await act('combineTeam', { runId: team.runId })).toEqual(['TEAM_TOO_FEW']);
    });

    it('shows level and spread of three, of which one differs, and no roles', async () => {
      await team.handedIn([1, 1, 5]);
      expect(await act('combineTeam', { runId: team.runId })).toEqual([]);
      expect((await read())?.team).toMatchObject({
        waitingPeople: 0,
        missingPeople: 3,
        countedPeople: 3,
        topics: [{ topic: 'BIG_DATA', kind: 'MATURITY', level: null, farItems: 1, items: [{ itemCode: 'data-practice', text: 'Is data kept in order?', level: null, spread: 'FAR', roles: [{ role: null }], rolesAgree: null }] }],
      });
    });

    it('never changes what was told, whatever is answered afterwards, and takes in only three more', async () => {
      const [colleague] = await team.handedIn([2, 2, 3]);
      await act('combineTeam', { runId: team.runId });
      const told = (await read())?.team.topics;
      expect(told).toMatchObject([{ level: 'LOWER', items: [{ level: 'LOWER', spread: 'CLOSE' }] }]);
      await team.answer({ 'data-practice': 5 }, 2);
      await team.complete();
      await sql('delete from answer_event where response_id = ?', [colleague!.responseId]);
      for (const late of [await team.colleague(), await team.colleague()]) {
        await late.answer({ 'data-practice': 5 });
        await late.submit();
      }
      expect(await act('combineTeam', { runId: team.runId })).toEqual(['TEAM_TOO_FEW']);
      expect((await read())?.team).toMatchObject({ waitingPeople: 2, missingPeople: 1, topics: told });
      const third = await team.colleague();
      await third.answer({ 'data-practice': 5 });
      await third.submit();
      expect(await act('combineTeam', { runId: team.runId })).toEqual([]);
      expect((await read())?.team).toMatchObject({ countedPeople: 6, topics: [{ level: null, items: [{ spread: 'FAR' }] }] });
    });

    it('says where roles differ once two of them have three people', async () => {
      await team.handedIn([4, 5, 4]);
      const more = [5, 1, 2, 1].map((level, at) => ({ level, role: at === 0 ? 'ADVANCED_USER' : 'IT_PROFESSIONAL' }));
      for (const { level, role } of more) {
        const colleague = await team.colleague({ role });
        await colleague.answer({ 'data-practice': level });
        await colleague.submit();
      }
      await act('combineTeam', { runId: team.runId });
      expect((await read())?.team.topics[0]?.items).toMatchObject([{ rolesAgree: false, level: null, spread: 'FAR', roles: [{ role: 'IT_PROFESSIONAL', level: 'LOWER', spread: 'CLOSE' }, { role: null, level: 'UPPER' }] }]);
    });

    it('counts everybody once when asked for twice at the same moment', async () => {
      await team.handedIn([1, 2, 3]);
      const codes = (await Promise.all([act('combineTeam', { runId: team.runId }), act('combineTeam', { runId: team.runId })])).flat();
      expect(codes).toEqual(['TEAM_TOO_FEW']);
      expect((await read())?.team.countedPeople).toBe(3);
    });
  });

  it('does not exist for a stranger or a colleague', async () => {
    const { invitation } = await inviteColleague(team.browser, team.runId);
    const colleague = await team.colleague();
    for (const browser of [graph.browser(), await browserOf(graph, `stranger.${graph.mails.length}@example.org`), colleague.browser]) {
      expect(await read(browser)).toBeNull();
      expect((await inviteColleague(browser, team.runId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await act('combineTeam', { runId: team.runId }, browser)).toEqual(['NOT_FOUND']);
      for (const name of ['withdrawInvitation', 'remindColleague'] as const) {
        expect(await act(name, { invitationId: invitation?.id }, browser)).toEqual(['NOT_FOUND']);
        expect(await act(name, { invitationId: 'no-id' }, browser)).toEqual(['NOT_FOUND']);
      }
    }
  });

  it('asks as many statements with many colleagues as with one', async () => {
    await team.colleague();
    const few = await graph.statementsOf(() => read());
    for (let more = 0; more < 4; more += 1) await team.colleague();
    expect(await graph.statementsOf(() => read())).toHaveLength(few.length);
  });

  describe('what is kept of people', () => {
    const pass = () => teamRetention.run(graph.em(), { clock: graph.clock.now } as Parameters<typeof teamRetention.run>[1]);

    it('loses an address when the link expires, and a part that was left a month later', async () => {
      await inviteColleague(team.browser, team.runId, { email: 'idle@example.org' });
      const left = await team.colleague();
      const finished = await team.colleague();
      await finished.submit();
      graph.clock.passMinutes(30 * DAY - 1);
      await pass();
      expect(await sql('select email_address from team_invitation where run_id = ? and email_address is not null', [team.runId])).toHaveLength(1);
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
      const told = (await read())?.team.topics;
      const { eraseMyData } = await colleague.browser.ask<{ eraseMyData: Problems }>('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code path message } } }', { input: { emailAddress: email } });
      expect(eraseMyData.problems).toEqual([]);
      expect(await sql('select 1 from response where id = ?', [colleague.responseId])).toEqual([]);
      expect((await read())?.team).toMatchObject({ topics: told, invitations: [{}, {}, { state: 'WITHDRAWN' }, { state: 'INVITED', emailAddress: null }] });
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
