import { codesOf, type Answer } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { act, contributing, on, submit, type Contributing } from '../testing/contributing';
import { deskDigest } from './desk-digest-job';

const DAY = 24 * 60;

describe('the daily mail to editors', () => {
  let desk: Contributing;
  beforeAll(async () => {
    desk = await contributing();
    // Nothing of the shipped catalogue waits here.
    await desk.rows("update course set retrieved_on = '2999-01-01', availability = 'PROVIDER_PAGE_SEEN'");
    await desk.rows("update practice set retrieved_on = '2999-01-01'");
  });
  afterAll(() => desk.graph.close());
  beforeEach(() => desk.rows("delete from contribution where state = 'IN_REVIEW'"));

  /** Two servers look at the same moment, a day later than the last time. */
  const pass = async (days = 1): Promise<Contributing['graph']['mails'][number][]> => {
    const { graph } = desk;
    graph.clock.passMinutes(days * DAY);
    const before = graph.mails.length;
    const services = { clock: graph.clock.now } as Parameters<typeof deskDigest.run>[1];
    await Promise.all([deskDigest.run(graph.em(), services), deskDigest.run(graph.em(), services)]);
    await graph.deliver();
    return graph.mails.slice(before).filter(({ to }) => /^(elin|ida|mia|tom)@/.test(to));
  };
  const toWhom = (mails: { to: string }[]): string[] => mails.map(({ to }) => to).sort();
  const wanted = async (browser: TestBrowser) => (await browser.ask<{ viewer: { deskDigest: boolean | null } }>('{ viewer { deskDigest } }')).viewer.deskDigest;
  const choose = async (browser: TestBrowser, isWanted: boolean) => (await browser.ask<{ switchDeskDigest: Answer & { isWanted: boolean | null } }>('mutation ($input: SwitchDeskDigestInput!) { switchDeskDigest(input: $input) { isWanted problems { code path message } } }', { input: { isWanted } })).switchDeskDigest;
  const isMonday = (): boolean => desk.graph.clock.now().getUTCDay() === 1;

  it('goes to each editor once a day while something waits, and to nobody else', async () => {
    expect(await pass()).toEqual([]);
    await desk.submitted();
    await desk.submitted('COURSE');
    const mails = await pass();
    expect(toWhom(mails)).toEqual(['elin@example.org', 'ida@example.org']);
    expect(mails[0]).toMatchObject({ subject: '2 contributions wait for your review', language: 'en' });
    expect(mails[0]!.text).toMatch(/– 2 contributions in review\n[^]*\/toolbox\/desk\n[^]*\/account#mails/);
    expect(mails[0]!.text).not.toMatch(/\{\{|recommendations\.mail|dead|to look at again/);
    expect(await pass(0)).toEqual([]);
    expect(toWhom(await pass())).toEqual(['elin@example.org', 'ida@example.org']);
  });

  it('does not speak to an editor of what is their own', async () => {
    const { id } = await desk.submitted();
    await desk.rows(`update contribution set author_id = (select id from person where email_address = 'ida@example.org') where id = '${id}'`);
    expect(toWhom(await pass())).toEqual(['elin@example.org']);
  });

  it('ends when its reader says so in the account, and is wanted again later', async () => {
    await desk.submitted();
    expect([await wanted(desk.elin), await wanted(desk.tom), await wanted(desk.graph.browser())]).toEqual([true, null, null]);
    expect(await choose(desk.elin, false)).toEqual({ isWanted: false, problems: [] });
    expect(await wanted(desk.elin)).toBe(false);
    expect(toWhom(await pass())).toEqual(['ida@example.org']);
    await choose(desk.elin, true);
    expect(toWhom(await pass())).toEqual(['elin@example.org', 'ida@example.org']);
    for (const browser of [desk.tom, desk.graph.browser()]) expect(codesOf(await choose(browser, false))).toEqual(['NOT_FOUND']);
  });

  it('speaks of dead addresses daily, of facts that grew old on Mondays, and in the language of its reader', async () => {
    const day = (await desk.rows<{ id: string; url: string }>('select id, url from course where url is not null order by id limit 1'))[0]!;
    await desk.rows(`insert into offer_link (kind, entry_id, url, asked_at, checked_at, verdict, failing_days, failing_since, failed_on, is_dead) values ('COURSE', '${day.id}', '${day.url}', now(), now(), 'GONE', 3, '2999-01-02', '2999-01-04', true)`);
    await desk.rows("update practice set retrieved_on = '2001-01-01' where id in (select id from practice order by id limit 2)");
    await desk.rows("update person set language = 'de' where email_address = 'elin@example.org'");
    await desk.rows("update person set language = 'fr' where email_address = 'ida@example.org'");
    const mails = await pass();
    expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([['elin@example.org', '3 Einträge im Katalog sind nachzusehen'], ['ida@example.org', '3 entrées du catalogue sont à revoir']]);
    expect(mails.find(({ to }) => to.startsWith('elin'))!.text).toMatch(/1 Eintrag mit toter Adresse[^]*2 Einträge zum Nachsehen[^]*desk\?view=stale/);
    await desk.rows('delete from offer_link');
    const days: [boolean, number][] = [];
    for (let more = 0; more < 7; more++) {
      const written = (await pass()).length;
      days.push([isMonday(), written]);
    }
    expect(days.filter(([, written]) => written > 0)).toEqual([[true, 2]]);
    await desk.rows("update practice set retrieved_on = '2999-01-01'");
  });

  it('is not sent of what was decided meanwhile, nor to who is no editor any more', async () => {
    const { graph, elin, mia, rows } = desk;
    const waiting = await desk.submitted();
    graph.clock.passMinutes(DAY);
    await deskDigest.run(graph.em(), { clock: graph.clock.now } as Parameters<typeof deskDigest.run>[1]);
    const before = graph.mails.length;
    await act(elin, 'publishContribution', on(waiting));
    await graph.deliver();
    expect(toWhom(graph.mails.slice(before))).toEqual(['mia@example.org']);
    await submit(mia, await desk.drafted());
    await rows("delete from role_grant where person_id = (select id from person where email_address = 'elin@example.org')");
    expect(toWhom(await pass())).toEqual(['ida@example.org']);
    await rows('delete from role_grant');
    await rows("insert into role_grant (id, person_id, role, granted_at) select gen_random_uuid(), id, 'ADMIN', now() from person where email_address = 'tom@example.org'");
    expect(toWhom(await pass())).toEqual(['tom@example.org']);
  });
});
