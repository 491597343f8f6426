import { modulesToAssess } from '@skills/assessment/testing';
import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';

interface Votes {
  useful: number;
  notUseful: number;
  mine: boolean | null;
}

const VOTES = 'votes { useful notUseful mine }';

describe('votes', () => {
  let graph: GraphUnderTest;
  let course: string;
  let practice: string;
  let mia: TestBrowser;
  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    const seeds = [...modulesToAssess, recommendationsModule].flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));
    for (const seed of seeds) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
    const first = async (table: string) => (await graph.em().getConnection().execute<{ id: string }[]>(`select id from ${table} order by id limit 1`))[0]!.id;
    [course, practice] = [await first('course'), await first('practice')];
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    await graph.em().getConnection().execute('delete from vote');
    mia = await browserOf(graph, 'mia@example.org');
  });

  const vote = async (browser: TestBrowser, useful: boolean | null | undefined, courseId = course) =>
    (await browser.ask<{ voteOnCourse: Answer & { course: { votes: Votes } | null } }>(`mutation ($input: VoteOnCourseInput!) { voteOnCourse(input: $input) { course { ${VOTES} } problems { code path message } } }`, { input: { courseId, useful } })).voteOnCourse;
  const seen = async (browser: TestBrowser): Promise<Votes> => (await browser.ask<{ course: { votes: Votes } }>(`query ($id: ID!) { course(id: $id) { ${VOTES} } }`, { id: course })).course.votes;

  it('count once a person, can be changed and taken back', async () => {
    expect((await vote(mia, true)).course?.votes).toEqual({ useful: 1, notUseful: 0, mine: true });
    await vote(mia, true);
    expect((await vote(mia, false)).course?.votes).toEqual({ useful: 0, notUseful: 1, mine: false });
    await vote(mia, true);
    expect((await vote(mia, undefined)).course?.votes).toEqual({ useful: 0, notUseful: 0, mine: null });
    await vote(mia, true);
    expect((await vote(mia, null)).course?.votes).toEqual({ useful: 0, notUseful: 0, mine: null });
  });

  it('tell nobody who voted', async () => {
    await vote(mia, true);
    expect(await seen(graph.browser())).toEqual({ useful: 1, notUseful: 0, mine: null });
    expect(await seen(await browserOf(graph, 'tom@example.org'))).toMatchObject({ useful: 1, mine: null });
  });

  it('of one person at the same moment leave one row', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => vote(mia, at % 2 === 0)));
    expect(answers.flatMap(codesOf)).toEqual([]);
    const { useful, notUseful } = await seen(mia);
    expect(useful + notUseful).toBe(1);
  });

  it.each(['mia+1@example.org', 'mia+2@example.org'])('of one mailbox count once under all its names: the last one (%s)', async (other) => {
    const again = await browserOf(graph, other);
    await vote(mia, true);
    expect((await vote(again, true)).course?.votes).toEqual({ useful: 1, notUseful: 0, mine: true });
    expect((await vote(again, false)).course?.votes).toEqual({ useful: 0, notUseful: 1, mine: false });
    await Promise.all([vote(mia, true), vote(again, true), vote(mia, true)]);
    expect(await seen(graph.browser())).toEqual({ useful: 1, notUseful: 0, mine: null });
    expect((await vote(mia, null)).course?.votes).toEqual({ useful: 0, notUseful: 0, mine: null });
  });

  it('of another mailbox of the same domain are another vote', async () => {
    await vote(mia, true);
    expect((await vote(await browserOf(graph, 'mia.other@example.org'), true)).course?.votes).toMatchObject({ useful: 2 });
    expect(await graph.em().getConnection().execute("select 1 from vote where voice like '%mia%'")).toEqual([]);
  });

  it('need somebody who is signed in, and something to vote on', async () => {
    expect(codesOf(await vote(graph.browser(), true))).toEqual(['NOT_SIGNED_IN']);
    expect(codesOf(await vote(mia, true, 'no-such-course'))).toEqual(['NOT_FOUND']);
    expect(await seen(mia)).toEqual({ useful: 0, notUseful: 0, mine: null });
  });

  it('work on cases too, leave with the person and are in their export', async () => {
    const answer = await mia.ask<{ voteOnPractice: Answer & { practice: { votes: Votes } } }>(`mutation ($input: VoteOnPracticeInput!) { voteOnPractice(input: $input) { practice { ${VOTES} } problems { code path message } } }`, { input: { practiceId: practice, useful: true } });
    expect(answer.voteOnPractice.practice.votes).toEqual({ useful: 1, notUseful: 0, mine: true });
    const { exportMyData } = await mia.ask<{ exportMyData: { export: { content: unknown } } }>('mutation { exportMyData(input: {}) { export { content } problems { code } } }');
    expect(JSON.stringify(exportMyData.export.content)).toContain(practice);
    await mia.ask('mutation { eraseMyData(input: { emailAddress: "mia@example.org" }) { problems { code } } }');
    expect(await graph.em().getConnection().execute('select 1 from vote')).toEqual([]);
  });

  it('on a whole list cost one statement', async () => {
    const list = (first: number) => graph.statementsOf(() => graph.browser().ask(`{ courses(first: ${first}) { edges { node { ${VOTES} } } } }`));
    expect((await list(50)).length).toBe((await list(2)).length);
  });
});
