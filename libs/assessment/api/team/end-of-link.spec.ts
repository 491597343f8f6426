import { browserOf } from '@skills/identity/testing';
import { serverTexts, translateIn, type Services } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { pino } from 'pino';
import { assessedTeam, inviteColleague, joinTeam, mailedToken, modulesToAssess, teamActs, tokenOf, type AssessedTeam, type Invited } from '../../testing';
import { assessmentModule } from '../assessment-module';
import { remindColleagues } from './reminder-job';
import { teamRetention } from './team-retention';

const DAY = 24 * 60;
const RENEW = `mutation ($input: RenewInvitationInput!) { renewInvitation(input: $input) {
  invitation { id state emailAddress label role mayRemind } link problems { code path message } } }`;

describe('the end of a link', () => {
  let graph: GraphUnderTest;
  let team: AssessedTeam;
  let manager: string;
  let addresses = 0;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    manager = `leading.${(addresses += 1)}@example.org`;
    team = await assessedTeam(graph, manager);
  });
  const { sql, act, offer, states, read } = teamActs(() => graph, () => team);
  const email = (): string => `ending.${(addresses += 1)}@example.org`;
  const services = (): Services => ({
    mailer: { send: async () => undefined },
    translate: translateIn(serverTexts([assessmentModule.texts!]), 'en'),
    publicUrl: 'https://skills.example.org',
    log: pino({ level: 'silent' }),
    smallestGroup: null,
    checksLinks: false,
    clock: graph.clock.now,
  });
  /** Two servers look at the same moment; the mails that went to these addresses. */
  const pass = async (...to: string[]) => {
    await graph.deliver();
    const before = graph.mails.length;
    await Promise.all([remindColleagues.run(graph.em(), services()), remindColleagues.run(graph.em(), services())]);
    await graph.deliver();
    return graph.mails.slice(before).filter((mail) => to.includes(mail.to));
  };

  describe('is reminded of', () => {
    it.each([
      ['en', /^A reminder: /, /decline there/],
      ['fr', /^Rappel\u202f: /, /décliner l’invitation/],
      ['de', /^Zur Erinnerung: /, /dort auch ablehnen/],
    ])('in %s once, five days before, by a mail whose link leads in', async (locale, subject, decline) => {
      const to = email();
      await inviteColleague(team.browser, team.runId, { email: to, locale });
      graph.clock.passMinutes(25 * DAY - 1);
      expect(await pass(to)).toEqual([]);
      graph.clock.passMinutes(1);
      const [mail, ...more] = await pass(to);
      expect(more).toEqual([]);
      expect(mail).toMatchObject({ to, language: locale, subject: expect.stringMatching(subject) });
      expect(mail?.text).toMatch(decline);
      expect(mail?.text).not.toMatch(/assessment\.|\{\{/);
      for (const days of [1, 3]) {
        graph.clock.passMinutes(days * DAY);
        expect(await pass(to)).toEqual([]);
      }
      expect((await joinTeam(graph.browser(), await mailedToken(graph, to))).problems).toEqual([]);
    });

    it('where it was begun and not handed in, and neither after finishing, declining or withdrawing nor without an address', async () => {
      const [begun, finished, withdrawn, declined] = [email(), email(), email(), email()];
      await team.colleague({ email: begun });
      await (await team.colleague({ email: finished })).submit();
      await act('withdrawInvitation', { invitationId: (await inviteColleague(team.browser, team.runId, { email: withdrawn })).invitation?.id });
      await inviteColleague(team.browser, team.runId, { email: declined });
      expect(await act('declineInvitation', { token: await mailedToken(graph, declined) }, graph.browser())).toEqual([]);
      await inviteColleague(team.browser, team.runId);
      graph.clock.passMinutes(26 * DAY);
      expect((await pass(begun, finished, withdrawn, declined)).map(({ to }) => to)).toEqual([begun]);
    });

    it('not beside a reminder that the manager sends', async () => {
      const to = email();
      const { invitation } = await inviteColleague(team.browser, team.runId, { email: to });
      graph.clock.passMinutes(25 * DAY + 1);
      expect(await act('remindColleague', { invitationId: invitation?.id })).toEqual([]);
      expect(await pass(to)).toEqual([]);
    });
  });

  describe('is followed by a new link', () => {
    const renew = async (input: object): Promise<Invited> => (await team.browser.ask<{ renewInvitation: Invited }>(RENEW, { input })).renewInvitation;
    const ended = async (more: object): Promise<{ id: string; link: string | null }> => {
      const { invitation, link } = await inviteColleague(team.browser, team.runId, { label: 'Sales', role: 'IT_PROFESSIONAL', ...more });
      await graph.deliver();
      graph.clock.passMinutes(30 * DAY);
      // The session of the manager has ended meanwhile.
      await browserOf(graph, manager, team.browser);
      await teamRetention.run(graph.em(), services());
      return { id: invitation!.id, link };
    };

    it('by mail, of the same role and label, while the old one leads nowhere', async () => {
      const [before, after] = [email(), email()];
      const { id } = await ended({ email: before });
      const old = await mailedToken(graph, before);
      expect([await states(), (await read())?.team.invitations[0]?.emailAddress]).toEqual([['EXPIRED'], null]);
      expect(await renew({ invitationId: id, email: after })).toMatchObject({ problems: [], link: null, invitation: { id, state: 'INVITED', emailAddress: after, label: 'Sales', role: 'IT_PROFESSIONAL', mayRemind: false } });
      expect(await offer(graph.browser(), old)).toMatchObject({ state: 'EXPIRED' });
      expect((await joinTeam(graph.browser(), old)).problems).toMatchObject([{ code: 'TEAM_LINK_EXPIRED' }]);
      expect((await joinTeam(graph.browser(), await mailedToken(graph, after))).problems).toEqual([]);
      expect(await states()).toEqual(['BEGUN']);
    });

    it('to be passed on without an address, told once, and reminded of nobody', async () => {
      const { id, link } = await ended({});
      const input = { invitationId: id, idempotencyKey: 'a-key-of-a-renewal' };
      const made = await renew(input);
      expect(made.link).toMatch(/\/toolbox\/join#[\w-]{43}$/);
      expect(made.link).not.toBe(link);
      expect(await renew(input)).toMatchObject({ problems: [], link: null, invitation: { id } });
      expect(await offer(graph.browser(), tokenOf(made.link))).toMatchObject({ state: 'SIGN_IN' });
      expect(await sql('select replaced from team_link where invitation_id = ? order by replaced', [id])).toEqual([{ replaced: false }, { replaced: true }]);
    });

    it('only once it has expired, and not beyond fifty', async () => {
      const { id } = await ended({});
      const open = await inviteColleague(team.browser, team.runId);
      const colleague = await team.colleague();
      for (const invitationId of [open.invitation?.id, colleague.invitationId]) expect((await renew({ invitationId })).problems).toMatchObject([{ code: 'INVITATION_NOT_EXPIRED' }]);
      expect((await renew({ invitationId: id, email: 'nowhere' })).problems).toMatchObject([{ code: 'EMAIL_ADDRESS_MALFORMED', path: ['email'] }]);
      await sql(`insert into team_invitation (id, run_id, role, language, created_at, expires_at) select gen_random_uuid(), ?, 'MANAGER', 'en', now(), ?::timestamptz + interval '1 hour' from generate_series(1, 48)`, [team.runId, graph.clock.now()]);
      expect((await renew({ invitationId: id })).problems).toMatchObject([{ code: 'TEAM_FULL' }]);
    });

    it('once, though it is asked for twice at the same moment', async () => {
      const { id } = await ended({});
      const codes = (await Promise.all([renew({ invitationId: id }), renew({ invitationId: id })])).flatMap(({ problems }) => problems.map(({ code }) => code));
      expect(codes).toEqual(['INVITATION_NOT_EXPIRED']);
    });
  });

  describe('comes at once by declining', () => {
    it('forgets the address, shows the manager that it was declined, and closes every link', async () => {
      const to = email();
      await inviteColleague(team.browser, team.runId, { email: to });
      const token = await mailedToken(graph, to);
      expect(await act('declineInvitation', { token }, graph.browser())).toEqual([]);
      expect((await read())?.team.invitations).toMatchObject([{ state: 'DECLINED', emailAddress: null, mayRemind: false }]);
      expect(await offer(graph.browser(), token)).toMatchObject({ state: 'DECLINED' });
      expect((await joinTeam(graph.browser(), token)).problems).toMatchObject([{ code: 'TEAM_LINK_DECLINED' }]);
      expect(await act('declineInvitation', { token }, graph.browser())).toEqual(['TEAM_LINK_DECLINED']);
    });

    it('is not the manager’s to do, nor anybody’s after it was begun', async () => {
      const { link } = await inviteColleague(team.browser, team.runId);
      expect(await act('declineInvitation', { token: tokenOf(link) })).toEqual(['TEAM_LINK_OWN']);
      const to = email();
      await team.colleague({ email: to });
      expect(await act('declineInvitation', { token: await mailedToken(graph, to) }, graph.browser())).toEqual(['TEAM_LINK_USED']);
      expect(await act('declineInvitation', { token: 'never-given-out' }, graph.browser())).toEqual(['NOT_FOUND']);
      expect(await states()).toEqual(['INVITED', 'BEGUN']);
    });
  });
});
