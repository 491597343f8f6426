import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { assessedFirm, assessedTeam, inviteColleague, joinTeam, mailedToken, modulesToAssess, smallQuestionnaire, teamActs, tokenOf, type AssessedTeam } from '../../testing';

const DAY = 24 * 60;
const UNNAMED: Readonly<Record<string, readonly string[]>> = {
  en: ['Somebody in your firm asks for your view', 'A reminder: somebody in your firm asks for your view'],
  fr: ['Une personne de votre entreprise souhaite connaître votre avis', 'Rappel\u202f: une personne de votre entreprise souhaite connaître votre avis'],
  de: ['Jemand aus Ihrem Betrieb bittet um Ihre Sicht', 'Zur Erinnerung: Jemand aus Ihrem Betrieb bittet um Ihre Sicht'],
};

describe('the invitations of a team', () => {
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

    it('names who asks, in mail and page, where they have given a name', async () => {
      await sql(`update person set display_name = 'Mara Muster' where id = (select person_id from run where id = ?)`, [team.runId]);
      await inviteColleague(team.browser, team.runId, { email: 'named@example.org' });
      const token = await mailedToken(graph, 'named@example.org');
      expect(graph.mails.at(-1)?.text).toContain('The invitation comes from Mara Muster.');
      const { teamOffer } = await graph.browser().ask<{ teamOffer: object }>('query ($token: String!) { teamOffer(token: $token) { firmName personName } }', { token });
      expect(teamOffer).toEqual({ firmName: 'Muster Möbel', personName: 'Mara Muster' });
    });

    it('mails the link in the language chosen, with what happens to the answers', async () => {
      await inviteColleague(team.browser, team.runId, { email: 'Rosa.Werk@Example.org', locale: 'de' });
      const token = await mailedToken(graph, 'rosa.werk@example.org');
      const mail = graph.mails.at(-1);
      expect(mail).toMatchObject({ to: 'rosa.werk@example.org', language: 'de', subject: 'Muster Möbel bittet um Ihre Sicht' });
      expect(mail?.text).toContain(token);
      expect(mail?.html).toContain(token);
      expect(mail?.text).toContain('Ihre einzelnen Antworten werden niemandem gezeigt');
      expect(mail?.text).not.toMatch(/assessment\.|\{\{/);
    });

    it.each(['en', 'fr', 'de'])('mails whole sentences in %s for a firm that has no name yet', async (locale) => {
      const firm = await assessedFirm(graph, smallQuestionnaire(), {}, await browserOf(graph, `unnamed.${locale}@example.org`));
      const { invitation } = await inviteColleague(firm.browser, firm.runId, { email: `asked.${locale}@example.org`, locale });
      graph.clock.passMinutes(3 * DAY);
      const manager = await browserOf(graph, `unnamed.${locale}@example.org`, firm.browser);
      expect(await act('remindColleague', { invitationId: invitation?.id }, manager)).toEqual([]);
      await graph.deliver();
      const mails = graph.mails.filter(({ to }) => to === `asked.${locale}@example.org`);
      expect(mails).toHaveLength(2);
      for (const { subject, text } of mails) {
        expect(subject).toMatch(/^\p{Lu}.*\p{L}$/u);
        expect(`${subject}\n${text}`).not.toMatch(/ {2}|^ |, [,.]| [,.]|assessment\.|\{\{/m);
      }
      expect(mails.map(({ subject }) => subject)).toEqual(UNNAMED[locale]);
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
      expect((await inviteColleague(loose.browser, loose.runId)).problems).toMatchObject([{ code: 'TEAM_RUN_NOT_KEPT' }]);
    });

    it('ends at fifty that have not expired, also when many are invited at once', async () => {
      await sql(
        `insert into team_invitation (id, run_id, role, language, created_at, expires_at)
         select gen_random_uuid(), ?, 'MANAGER', 'en', now(), ?::timestamptz + case when n <= 48 then interval '1 hour' else interval '0' end from generate_series(1, 60) n`,
        [team.runId, graph.clock.now()],
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

  describe('reminding', () => {
    it('mails again after three days, once, while the earlier link goes on working', async () => {
      const { invitation } = await inviteColleague(team.browser, team.runId, { email: 'slow@example.org', locale: 'fr' });
      const first = await mailedToken(graph, 'slow@example.org');
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
      expect(reminded).not.toBe(first);
      expect(await offer(graph.browser(), first)).toMatchObject({ state: 'OPEN' });
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
});
