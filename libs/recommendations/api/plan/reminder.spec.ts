import type { AssessedFirm } from '@skills/assessment/testing';
import { serverTexts, translateIn, type Services } from '@skills/platform/graph';
import type { GraphUnderTest } from '@skills/platform/testing';
import { pino } from 'pino';
import { recommendationsModule } from '../recommendations-module';
import { act, added, claimed, firmWithGaps, planGraph, planOf } from './planned-firm.fixture';
import { remind } from './reminder-job';

const HOUR = 60;
const DAY = 24 * HOUR;

describe('reminders of a plan', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  let person = 0;
  let email: string;
  beforeAll(async () => void (graph = await planGraph()));
  afterAll(() => graph.close());
  beforeEach(async () => {
    firm = await firmWithGaps(graph);
    email = `owner-${(person += 1)}@example.org`;
    await claimed(graph, firm, email);
  });

  const services = (): Services => ({
    mailer: { send: async () => undefined },
    translate: translateIn(serverTexts([recommendationsModule.texts!]), 'en'),
    publicUrl: 'https://skills.example.org',
    log: pino({ level: 'silent' }),
    smallestGroup: null,
    checksLinks: false,
    clock: graph.clock.now,
  });
  const dayAfter = (days: number): string => new Date(graph.clock.now().getTime() + days * DAY * 60_000).toISOString().slice(0, 10);
  const pass = async (): Promise<string[]> => {
    const before = graph.mails.length;
    await Promise.all([remind.run(graph.em(), services()), remind.run(graph.em(), services())]);
    await graph.deliver();
    return graph.mails.slice(before).filter(({ to }) => to === email).map(({ text }) => text);
  };
  const switched = async (reminders: boolean) => act(firm.browser, 'switchReminders', { planId: (await planOf(firm))?.id, reminders }, 'plan { reminders }');

  it('go to the owner seven days and one day before, each once, though two servers look at the same moment', async () => {
    await added(firm, { title: 'Check <b>the backups</b>', owner: 'Ana', dueOn: dayAfter(8) });
    await switched(true);
    expect(await pass()).toEqual([]);
    graph.clock.passMinutes(DAY);
    const [week, ...more] = await pass();
    expect(more).toEqual([]);
    expect(week).toContain('Check <b>the backups</b>');
    expect(week).toMatch(/Due on Tuesday,? 1 December 2026, in 7 days\. Who: Ana/);
    expect(week).toContain(`https://skills.example.org/toolbox/runs/${firm.runId}/plan`);
    expect(graph.mails.at(-1)).toMatchObject({ to: email, subject: 'One action of your plan is due soon', html: expect.stringContaining('Check &lt;b&gt;the backups') });
    expect(await pass()).toEqual([]);
    graph.clock.passMinutes(6 * DAY);
    expect(await pass()).toEqual([expect.stringContaining('tomorrow')]);
    graph.clock.passMinutes(DAY);
    expect(await pass()).toEqual([]);
    graph.clock.passMinutes(5 * DAY);
    expect(await pass()).toEqual([]);
  });

  it('speak once of all that is due, and again when a date is moved', async () => {
    const { id } = await added(firm, { title: 'First', dueOn: dayAfter(6) });
    await added(firm, { title: 'Second', dueOn: dayAfter(7) });
    await switched(true);
    const [both] = await pass();
    expect(both).toMatch(/First[^]*Second/);
    await act(firm.browser, 'changeAction', { actionId: id, revision: 1, dueOn: dayAfter(5) });
    expect(await pass()).toEqual([expect.not.stringContaining('Second')]);
  });

  it('do not go at night, nor of what is done, dropped or far off, nor unless asked for', async () => {
    const done = await added(firm, { title: 'Done', dueOn: dayAfter(3) });
    await act(firm.browser, 'changeAction', { actionId: done.id, revision: 1, status: 'DONE' });
    const dropped = await added(firm, { title: 'Dropped', dueOn: dayAfter(3) });
    await act(firm.browser, 'dropAction', { actionId: dropped.id, revision: 1 });
    await added(firm, { title: 'Far', dueOn: dayAfter(40) });
    await added(firm, { title: 'Soon', dueOn: dayAfter(3) });
    expect(await pass()).toEqual([]);
    await switched(true);
    const now = graph.clock.now();
    const midnight = new Date(now);
    midnight.setUTCHours(24 + 3, 0, 0, 0);
    graph.clock.passMinutes((midnight.getTime() - now.getTime()) / 60_000);
    expect(await pass()).toEqual([]);
    graph.clock.passMinutes(6 * HOUR);
    const mails = await pass();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Soon');
    expect(mails[0]).not.toMatch(/Done|Dropped|Far/);
  });

  it('end by the link of a mail, without signing in; a wrong link ends nothing', async () => {
    await added(firm, { dueOn: dayAfter(2) });
    await switched(true);
    const token = /stop-reminders#token=([\w-]{43})/.exec((await pass())[0] ?? '')?.[1];
    const stop = (given: string) => act<{ stopped: boolean | null }>(graph.browser(), 'stopReminders', { token: given }, 'stopped');
    expect((await stop('x'.repeat(43))).problems[0]?.code).toBe('NOT_FOUND');
    expect((await planOf(firm))?.reminders).toBe(true);
    expect(await stop(token!)).toEqual({ stopped: true, problems: [] });
    expect((await planOf(firm))?.reminders).toBe(false);
    expect((await stop(token!)).stopped).toBe(true);
    const kept = await graph.em().getConnection().execute<{ stop_hash: string }[]>('select stop_hash from plan_reminder');
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(await graph.em().getConnection().execute('select payload from announcement'))).not.toContain(token);
  });

  it('are not sent when they were ended before the mail went', async () => {
    await added(firm, { dueOn: dayAfter(2) });
    await switched(true);
    await remind.run(graph.em(), services());
    await switched(false);
    const before = graph.mails.length;
    await graph.deliver();
    expect(graph.mails).toHaveLength(before);
  });

  it.each([['fr', 'arrive à échéance', 'Échéance le'], ['de', 'bald fällig', 'Fällig am']] as const)('speak %s to whoever wishes it', async (locale, subject, due) => {
    await firm.browser.ask('mutation ($input: ChangeMyProfileInput!) { changeMyProfile(input: $input) { problems { code } } }', { input: { locale } });
    await added(firm, { dueOn: dayAfter(2) });
    await switched(true);
    const [text] = await pass();
    expect(graph.mails.at(-1)?.subject).toContain(subject);
    expect(text).toContain(due);
  });

  it('need an account', async () => {
    const guest = await firmWithGaps(graph);
    await added(guest);
    const { problems } = await act(guest.browser, 'switchReminders', { planId: (await planOf(guest))?.id, reminders: true }, 'plan { id }');
    expect(problems[0]?.code).toBe('REMINDERS_NEED_ACCOUNT');
    await added(firm);
    const planId = (await planOf(firm))?.id;
    expect((await act(guest.browser, 'switchReminders', { planId, reminders: true }, 'plan { id }')).problems[0]?.code).toBe('NOT_FOUND');
  });

  it('and the plan itself go with the person, who gets them first', async () => {
    await added(firm, { title: 'Call Ben', owner: 'Ana', dueOn: dayAfter(2) });
    await switched(true);
    await pass();
    const { exportMyData } = await firm.browser.ask<{ exportMyData: { export: { content: { parts: Record<string, { rows: object[] }> } } } }>('mutation { exportMyData(input: {}) { export { content } problems { code } } }');
    const { parts } = exportMyData.export.content;
    expect(parts).toMatchObject({ plan: { rows: [{ reminders: true }] }, plan_action: { rows: [{ title: 'Call Ben', owner: 'Ana', due_on: dayAfter(2) }] }, action_status_change: { rows: [{ status: 'TO_DO' }] }, plan_reminder: { rows: [{ days: 7 }] } });
    await firm.browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: email } });
    for (const table of ['plan', 'plan_action']) expect(await graph.em().getConnection().execute(`select 1 from ${table} where id in (select p.id from plan p where p.run_id = ?)`, [firm.runId])).toEqual([]);
    expect(await graph.em().getConnection().execute("select 1 from plan_action where title = 'Call Ben'")).toEqual([]);
  });
});
