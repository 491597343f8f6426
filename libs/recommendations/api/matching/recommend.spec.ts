import { ANALYSE_BIG_DATA, assessedFirm, modulesToAssess, smallQuestionnaire, type AssessedFirm } from '@skills/assessment/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';

const RECOMMENDED = `query ($id: ID!) { run(id: $id) {
  recommendations { rank sentence total parts { gap language } reasons { kind from to target competence { uri label } } course { id free languages availability } }
  practices { rank sentence practice { id topics } } uncovered { sentence kind course { id } practice { id } } } }`;

const reference = [...modulesToAssess, recommendationsModule].flatMap(({ seeds = [] }) => seeds).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));

interface Recommended {
  recommendations: {
    rank: number;
    sentence: string;
    reasons: { kind: string; from: number | null; to: number; competence: { uri: string; label: string } }[];
    course: { id: string; availability: string; languages: string[] };
  }[];
  practices: { rank: number; sentence: string; practice: { id: string; topics: string[] } }[];
  uncovered: { sentence: string; kind: string }[];
}

describe('recommendations', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    for (const seed of reference)
      await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    firm = await assessedFirm(graph, smallQuestionnaire());
  });

  const recommended = async (browser: TestBrowser = firm.browser): Promise<Recommended> => (await browser.ask<{ run: Recommended }>(RECOMMENDED, { id: firm.runId })).run;

  it('are none before the run is completed', async () => {
    await firm.answer({ 'data-skill': 1 });
    expect(await recommended()).toEqual({ recommendations: [], practices: [], uncovered: [] });
  });

  it('close the gaps of the run, best first, each with its reason in a sentence', async () => {
    await firm.answer({ 'data-skill': 2, 'data-practice': 1 });
    await firm.complete();
    const { recommendations, practices } = await recommended();
    expect(recommendations.length).toBeGreaterThan(0);
    expect(recommendations.map(({ rank }) => rank)).toEqual(recommendations.map((_, at) => at + 1));
    for (const { sentence, reasons, course } of recommendations) {
      expect(sentence).toContain(`“${reasons[0]?.competence.label}”`);
      expect(reasons[0]?.competence.uri).toBe(ANALYSE_BIG_DATA);
      expect(course.availability).not.toBe('CLOSED');
    }
    expect(practices[0]?.practice.topics).toContain('BIG_DATA');
  });

  it('are neither too hard nor already mastered', async () => {
    await firm.answer({ 'data-skill': 2 });
    await firm.complete();
    const links = new Map(
      (await graph.em().getConnection().execute<{ course_id: string; prerequisite_level: number; goal_level: number }[]>('select course_id, prerequisite_level, goal_level from course_competence where competence_uri = ?', [ANALYSE_BIG_DATA])).map(
        (link) => [link.course_id, link],
      ),
    );
    for (const { course } of (await recommended()).recommendations) {
      expect(links.get(course.id)?.prerequisite_level).toBeLessThanOrEqual(2);
      expect(links.get(course.id)?.goal_level).toBeGreaterThan(2);
    }
  });

  it('end when nothing is missing', async () => {
    await firm.answer({ 'data-skill': 5, 'data-practice': 5 });
    await firm.complete();
    expect(await recommended()).toMatchObject({ recommendations: [], uncovered: [] });
  });

  it('are stored as they were, and made anew when the run is completed again', async () => {
    await firm.answer({ 'data-skill': 1 });
    await firm.complete();
    const first = await recommended();
    await firm.answer({ 'data-skill': 5, 'data-practice': 5 }, 2);
    expect(await recommended()).toEqual(first);
    await firm.complete();
    expect((await recommended()).recommendations).toEqual([]);
  });

  it('keep their ids when the run is completed again and nothing has changed', async () => {
    await firm.answer({ 'data-skill': 2, 'data-practice': 1 });
    await firm.complete();
    const ids = () => firm.browser.ask('query ($id: ID!) { run(id: $id) { recommendations { id rank } practices { id rank } uncovered { id } } }', { id: firm.runId });
    const first = await ids();
    await firm.complete();
    expect(await ids()).toEqual(first);
  });

  it('are as few as asked for', async () => {
    await firm.answer({ 'data-skill': 2, 'data-practice': 1 });
    await firm.complete();
    const some = async (first: number) =>
      (await firm.browser.ask<{ run: Recommended }>('query ($id: ID!, $first: Int) { run(id: $id) { recommendations(first: $first) { rank } } }', { id: firm.runId, first })).run.recommendations.map(({ rank }) => rank);
    expect([await some(0), await some(2)]).toEqual([[], [1, 2]]);
  });

  it('take as many statements for five runs as for one', async () => {
    const browser = graph.browser();
    const all = `{ viewer { runs(first: 20) { edges { node { organisation { id } ambitions { topic } respondent { response { answers { itemCode } } } viewerCan { claim }
      result { topics { maturity { level contributions { text } } } competences { competence { label } proficiency { level } } }
      recommendations { sentence reasons { competence { label } } course { title competences { competence { label } } } }
      practices { sentence practice { title } } uncovered { sentence competence { label } course { title } practice { title } } } } } } }`;
    const counts: number[] = [];
    for (let runs = 1; runs <= 5; runs += 1) {
      const mine = await assessedFirm(graph, smallQuestionnaire(), {}, browser);
      await mine.answer({ 'data-skill': 2, 'data-practice': 1 });
      await mine.complete();
      counts.push((await graph.statementsOf(() => browser.ask(all))).length);
    }
    expect(new Set(counts).size).toBe(1);
  });

  it('are made once when the run is completed many times at once', async () => {
    await firm.answer({ 'data-skill': 1 });
    await Promise.all(Array.from({ length: 8 }, () => firm.complete()));
    const { recommendations } = await recommended();
    expect(new Set(recommendations.map(({ course }) => course.id)).size).toBe(recommendations.length);
  });

  it.each([['fr', /« .* »|gratuit|en /], ['de', /„.*“/]] as const)('speak %s', async (language, words) => {
    await firm.answer({ 'data-skill': 1 });
    await firm.complete();
    firm.browser.language = language;
    expect((await recommended()).recommendations[0]?.sentence).toMatch(words);
  });

  it('do not exist for a stranger', async () => {
    expect((await graph.browser().ask<{ run: null }>(RECOMMENDED, { id: firm.runId })).run).toBeNull();
  });

  it('lead every gap to something that can be done', async () => {
    const rare = smallQuestionnaire({ code: 'rare' });
    for (const item of rare.sections[1]!.items) Object.assign(item, { competences: [{ uri: 'http://data.europa.eu/esco/skill/557e9247-1a2d-4497-aa7f-0cded7768da1' }] });
    firm = await assessedFirm(graph, rare);
    await firm.answer({ 'data-skill': 1 });
    await firm.complete();
    const { recommendations, uncovered } = await recommended();
    expect(recommendations.length + uncovered.length).toBeGreaterThan(0);
    for (const { sentence } of uncovered) expect(sentence).toMatch(/\w+ \w+/);
  });
});

describe('the catalogue', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    for (const seed of reference)
      for (let time = 0; time < 2; time += 1) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
  });
  afterAll(() => graph.close());

  interface Page {
    totalCount: number;
    edges: { node: { id: string; title: string; topics: string[]; languages: string[]; free: boolean | null; competences: object[] } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const courses = async (args: string): Promise<Page> =>
    (await graph.browser().ask<{ courses: Page }>(`{ courses(${args}) { totalCount edges { node { id title topics languages free competences { goalLevel competence { label } } } } pageInfo { hasNextPage endCursor } } }`)).courses;

  it('shows every course once, page by page', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await courses(`first: 25${after}`);
      expect(page.totalCount).toBe(120);
      seen.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });

  it('forgets what a course is no longer said to teach, the next time it is sown', async () => {
    const links = () => graph.em().getConnection().execute('select course_id, competence_uri, prerequisite_level, goal_level from course_competence order by 1, 2');
    const shipped = await links();
    await graph.em().getConnection().execute(
      `insert into course_competence (course_id, competence_uri, prerequisite_level, goal_level)
       select k.course_id, c.uri, 1, 5 from (select min(course_id) as course_id from course_competence) k, competence c on conflict do nothing`,
    );
    expect((await links()).length).toBeGreaterThan(shipped.length);
    for (const seed of reference) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
    expect(await links()).toEqual(shipped);
  });

  it('finds courses by topic, language and price', async () => {
    const { edges } = await courses('first: 100, where: { topic: CYBERSECURITY, language: "en", free: true }');
    expect(edges.length).toBeGreaterThan(5);
    for (const { node } of edges) expect(node).toMatchObject({ topics: expect.arrayContaining(['CYBERSECURITY']), languages: expect.arrayContaining(['en']), free: true });
  });

  it('takes as many statements for a hundred courses as for one', async () => {
    const [one, hundred] = [await graph.statementsOf(() => courses('first: 1')), await graph.statementsOf(() => courses('first: 100'))];
    expect(hundred).toHaveLength(one.length);
  });

  it('takes a cursor with numbers as it is, and breaks at nothing', async () => {
    const cursor = Buffer.from(JSON.stringify([0, 1, 2])).toString('base64url');
    expect((await courses(`first: 5, after: "${cursor}"`)).edges).toHaveLength(5);
  });

  it.each(['first: 0', 'first: 101', 'first: 5, after: "nonsense"'])('refuses %s', async (args) => {
    await expect(courses(args)).rejects.toThrow(/PAGE_SIZE_RANGE|CURSOR_UNKNOWN/);
  });

  it('gives a single course or case, and null for one that it lacks', async () => {
    const { course, practice, none } = await graph.browser().ask<Record<string, object | null>>(
      '{ course(id: "edx-introduction-to-cybersecurity") { title } practice(id: "lenardon-family-farm") { title } none: course(id: "none") { title } }',
    );
    expect([course, practice, none]).toMatchObject([{ title: 'Introduction to Cybersecurity' }, { title: expect.stringContaining('farm') }, null]);
  });
});
