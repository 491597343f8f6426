import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { act, contributing, held, on, type Contribution, type Contributing } from '../testing/contributing';
import { askAuthors } from './entry-question-job';

const DAY = 24 * 60;

describe('the question to authors whether it is still right', () => {
  let desk: Contributing;
  beforeAll(async () => void (desk = await contributing()));
  afterAll(() => desk.graph.close());

  const pass = async (): Promise<Contributing['graph']['mails'][number][]> => {
    const { graph } = desk;
    // What was decided before is told of first.
    await graph.deliver();
    graph.clock.passMinutes(DAY);
    const before = graph.mails.length;
    const services = { clock: graph.clock.now } as Parameters<typeof askAuthors.run>[1];
    await Promise.all([askAuthors.run(graph.em(), services), askAuthors.run(graph.em(), services)]);
    await graph.deliver();
    return graph.mails.slice(before);
  };
  const read = async (browser: TestBrowser, id: string) =>
    (await browser.ask<{ contribution: (Contribution & { doubt: { doubt: string; since: string } | null }) | null }>('query ($id: ID!) { contribution(id: $id) { id revision state entryId doubt { doubt since } } }', { id })).contribution!;
  const grownOld = (entryId: string | null, day = '2001-02-03') => desk.rows(`update course set retrieved_on = '${day}' where id = '${entryId}'`);
  const dead = async (entryId: string | null, since: string) => {
    await desk.rows(`insert into offer_link (kind, entry_id, url, asked_at, checked_at, verdict, failing_days, failing_since, failed_on, is_dead)
      select 'COURSE', id, url, now(), now(), 'GONE', 3, '${since}', '${since}', true from course where id = '${entryId}' on conflict (kind, entry_id) do update set failing_since = excluded.failing_since, is_dead = true`);
  };
  const affirm = async (browser: TestBrowser, contribution: Contribution) => act(browser, 'affirmContribution', on(contribution));

  it('goes once for what nobody confirmed for twelve months, though two servers look, and ends in an act', async () => {
    const told = await desk.published('COURSE', { title: 'Sensors <b>for</b> beginners' });
    expect(await pass()).toEqual([]);
    await grownOld(told.entryId);
    const [mail, ...more] = await pass();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'mia@example.org', subject: 'Is “Sensors <b>for</b> beginners” still right?', html: expect.stringContaining('Sensors &lt;b&gt;for') });
    expect(mail!.text).toContain('It was last said to be right on 3 February 2001.');
    expect(mail!.text).toContain(`/toolbox/contributions/${told.id}\n`);
    expect(await pass()).toEqual([]);
    const asked = await read(desk.mia, told.id);
    expect(asked.doubt).toEqual({ doubt: 'OLD', since: '2001-02-03' });

    expect(codesOf(await affirm(desk.tom, asked))).toEqual(['NOT_FOUND']);
    expect(codesOf(await affirm(desk.elin, asked))).toEqual(['NOT_FOUND']);
    const affirmed = held(await affirm(desk.mia, asked));
    expect(affirmed).toMatchObject({ state: 'PUBLISHED', revision: asked.revision + 1, entryId: told.entryId });
    expect(affirmed.events[0]).toMatchObject({ act: 'AFFIRM', side: 'AUTHOR' });
    expect(codesOf(await affirm(desk.mia, asked))).toEqual(['CHANGED_MEANWHILE']);
    const [row] = await desk.rows<{ retrieved_on: string; confirmed_on: string | null }>(`select retrieved_on::text, confirmed_on from course where id = '${told.entryId}'`);
    expect(row).toEqual({ retrieved_on: desk.graph.clock.now().toISOString().slice(0, 10), confirmed_on: null });
    expect((await read(desk.mia, told.id)).doubt).toBeNull();
    expect(await pass()).toEqual([]);
    // A year later it is another occasion.
    await grownOld(told.entryId, '2002-02-03');
    expect((await pass()).map(({ to }) => to)).toEqual(['mia@example.org']);
    held(await affirm(desk.mia, await read(desk.mia, told.id)));
  });

  it('goes when its address is dead; whose author says that it opens has it looked at anew', async () => {
    const told = await desk.published('COURSE', { title: 'Dead now' });
    await dead(told.entryId, '2999-03-04');
    const [mail] = await pass();
    expect(mail!.text).toContain('Its web address has not opened since 4 March 2999.');
    expect((await read(desk.mia, told.id)).doubt).toEqual({ doubt: 'DEAD', since: '2999-03-04' });
    held(await affirm(desk.mia, await read(desk.mia, told.id)));
    expect((await read(desk.mia, told.id)).doubt).toBeNull();
    expect(await desk.rows(`select from offer_link where entry_id = '${told.entryId}'`)).toEqual([]);
    await dead(told.entryId, '2999-05-06');
    expect((await pass()).map(({ to }) => to)).toEqual(['mia@example.org']);
    held(await act(desk.mia, 'withdrawContribution', on(await read(desk.mia, told.id))));
    expect((await read(desk.mia, told.id)).doubt).toBeNull();
    expect(codesOf(await affirm(desk.mia, await read(desk.mia, told.id)))).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('is one mail of many, not of what is being changed, and none of what was answered before it went', async () => {
    const many = [await desk.published('COURSE', { title: 'One' }), await desk.published('COURSE', { title: 'Two' }), await desk.published('COURSE', { title: 'Three' })];
    for (const { entryId } of many) await grownOld(entryId);
    held(await act(desk.mia, 'reviseContribution', on(many[2]!)));
    await desk.rows("update person set language = 'de' where email_address = 'mia@example.org'");
    const [mail, ...more] = await pass();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Stimmen 2 Ihrer Beiträge noch?', language: 'de' });
    expect(mail!.text).toMatch(/– One\n {2}Zuletzt bestätigt am 3\. Februar 2001\.[^]*– Two\n[^]*contributions\?state=to-look-at/);
    expect(mail!.text).not.toMatch(/Three|\{\{|recommendations\.mail/);

    for (const { entryId } of many) await grownOld(entryId, '2003-01-01');
    desk.graph.clock.passMinutes(DAY);
    await askAuthors.run(desk.graph.em(), { clock: desk.graph.clock.now } as Parameters<typeof askAuthors.run>[1]);
    for (const { id } of many.slice(0, 2)) held(await affirm(desk.mia, await read(desk.mia, id)));
    const before = desk.graph.mails.length;
    await desk.graph.deliver();
    expect(desk.graph.mails.slice(before)).toEqual([]);
  });

  it('costs as many statements for many as for few', async () => {
    const list = (first: number) => desk.graph.statementsOf(() => desk.elin.ask(`{ contributionsToReview(first: ${first}) { edges { node { id doubt { doubt } } } } }`));
    expect((await list(10)).length).toBe((await list(1)).length);
  });
});
