import { modulesToAssess } from '@skills/assessment/testing';
import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';

describe('stale offers', () => {
  let graph: GraphUnderTest;
  let elin: TestBrowser;
  let tom: TestBrowser;
  const seeds = [...modulesToAssess, recommendationsModule].flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));
  const sow = async () => {
    for (const seed of seeds) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
  };
  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    await sow();
    [elin, tom] = [await browserOf(graph, 'elin@example.org'), await browserOf(graph, 'tom@example.org')];
    await graph.em().getConnection().execute("insert into role_grant (id, person_id, role, granted_at) select '00000000-0000-7000-8000-000000001000', id, 'EDITOR', now() from person where email_address = 'elin@example.org'");
  });
  afterAll(() => graph.close());

  const stale = async (browser: TestBrowser) => {
    const { staleCourses } = await browser.ask<{ staleCourses: { totalCount: number; edges: { node: { id: string } }[] } | null }>('{ staleCourses(first: 100) { totalCount edges { node { id } } } }');
    return staleCourses?.edges.map(({ node }) => node.id) ?? null;
  };
  const on = async (browser: TestBrowser, mutation: 'confirmCourse' | 'withdrawCourse', courseId: string) => {
    const Input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return codesOf((await browser.ask<Record<string, Answer>>(`mutation ($input: ${Input}!) { ${mutation}(input: $input) { problems { code path message } } }`, { input: { courseId } }))[mutation]!);
  };
  const course = async (id: string) => (await graph.browser().ask<{ course: { availability: string; retrievedOn: string } | null }>('query ($id: ID!) { course(id: $id) { availability retrievedOn } }', { id })).course;

  it('are those that ended or are old, seen by editors only', async () => {
    const [closed] = await graph.em().getConnection().execute<{ id: string }[]>("select id from course where availability = 'CLOSED' limit 1");
    const [open] = await graph.em().getConnection().execute<{ id: string }[]>("select id from course where availability <> 'CLOSED' limit 1");
    const before = (await stale(elin))!;
    expect(before).toContain(closed!.id);
    expect(before).not.toContain(open!.id);
    await graph.em().getConnection().execute("update course set retrieved_on = '2025-11-22' where id = ?", [open!.id]);
    expect(await stale(elin)).toContain(open!.id);
    expect(await stale(tom)).toBeNull();
  });

  it('are fresh again once an editor saw them on offer, also after the shipped file is read again', async () => {
    const [id] = (await stale(elin))!;
    expect(await on(elin, 'confirmCourse', id!)).toEqual([]);
    expect(await course(id!)).toEqual({ availability: 'PROVIDER_PAGE_SEEN', retrievedOn: '2026-11-23' });
    await sow();
    expect(await stale(elin)).not.toContain(id);
  });

  it('leave the catalogue when an editor withdraws them, also after the shipped file is read again', async () => {
    const [id] = (await stale(elin))!;
    const told = await Promise.all([on(elin, 'withdrawCourse', id!), on(elin, 'withdrawCourse', id!)]);
    expect(told.flat()).toEqual(['NOT_FOUND']);
    await sow();
    expect(await course(id!)).toBeNull();
    expect(await stale(elin)).not.toContain(id);
  });

  it.each(['confirmCourse', 'withdrawCourse'] as const)('are absent for %s to whoever is no editor, like a course that is not there', async (mutation) => {
    const [{ id }] = (await graph.em().getConnection().execute<{ id: string }[]>("select id from course where withdrawn_on is null limit 1")) as [{ id: string }];
    expect(await on(tom, mutation, id)).toEqual(['NOT_FOUND']);
    expect(await on(graph.browser(), mutation, id)).toEqual(['NOT_FOUND']);
    expect(await on(elin, mutation, 'no-such-course')).toEqual(['NOT_FOUND']);
  });
});
