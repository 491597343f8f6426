import { modulesToAssess } from '@skills/assessment/testing';
import { plainLetters } from '../../rules';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';

const catalogue = recommendationsModule.seeds ?? [];
const competences = modulesToAssess.flatMap(({ seeds = [] }) => seeds).filter(({ name }) => name === 'questionnaire.competences');

interface Found {
  totalCount: number;
  edges: { node: { id: string; title: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
interface Facet {
  name: string;
  values: { value: string; count: number }[];
}

describe('searching the catalogue', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    for (const seed of [...competences, ...catalogue]) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
    await graph.em().getConnection().execute(`insert into course (id, title, provider, source_url, languages, topics, audience, level_assumed, hours_computed, summary, summary_basis, availability, retrieved_on)
      values ('rare-title', 'Zebras in the savannah', 'Example Academy', 'https://example.org', '{fr}', '{IOT}', '{MANAGER}', true, false, 'Nothing special.', 'TITLE_ONLY', 'THIRD_PARTY_SEEN', '2026-11-23'),
             ('rare-summary', 'Another course', 'Example Academy', 'https://example.org', '{fr}', '{IOT}', '{MANAGER}', true, false, 'Counts zebras with sensors; sécurité des données.', 'TITLE_ONLY', 'THIRD_PARTY_SEEN', '2026-11-23')`);
    await graph.em().getConnection().execute(`insert into course_competence (course_id, competence_uri, prerequisite_level, goal_level) select 'rare-title', uri, 1, 3 from competence where label = 'penetration testing tool'`);
  });
  afterAll(() => graph.close());

  const courses = async (where: object, first = 100, after: string | null = null): Promise<Found> =>
    (await graph.browser().ask<{ courses: Found }>('query ($first: Int!, $after: String, $where: CourseFilter) { courses(first: $first, after: $after, where: $where) { totalCount edges { node { id title } } pageInfo { endCursor hasNextPage } } }', { first, after, where })).courses;
  const practices = async (where: object): Promise<Found> =>
    (await graph.browser().ask<{ practices: Found }>('query ($where: PracticeFilter) { practices(first: 100, where: $where) { totalCount edges { node { id title } } pageInfo { endCursor hasNextPage } } }', { where })).practices;
  const ids = ({ edges }: Found): string[] => edges.map(({ node }) => node.id);

  it.each([
    ['a word of the title', 'savannah', ['rare-title']],
    ['a stem of it', 'zebra', ['rare-title', 'rare-summary']],
    ['a word that is still being typed', 'savann', ['rare-title']],
    ['a word of another language', 'sécurité', ['rare-summary']],
    ['a word typed without its accents', 'securite des donnees', ['rare-summary']],
    ['a word typed with accents of its own', 'Sávánnäh', ['rare-title']],
    ['words between little ones', 'zebras und die savannah', ['rare-title']],
    ['exact words', '"counts zebras"', ['rare-summary']],
    ['exact words in another order', '"savannah zebras"', []],
    ['the name of a competence', 'penetration testing', ['rare-title']],
    ['all words in its own text before one in the title and one by the topic', 'zebras sensors', ['rare-summary', 'rare-title']],
    ['words that nothing has', 'quetzalcoatl', []],
  ])('finds %s, the best match first', async (_what, text, expected) => {
    expect(ids(await courses({ text }))).toEqual(expected);
  });

  it('leaves out what is unwanted, also as the beginning of a word', async () => {
    const [all, having, lacking] = [await courses({}), await courses({ text: 'zebra' }), await courses({ text: '-zebra' })];
    expect(having.totalCount).toBe(2);
    expect(lacking.totalCount).toBe(all.totalCount - 2);
    expect(ids(lacking)).not.toContain('rare-title');
    expect(ids(await courses({ text: 'zebras -savann' }))).toEqual(['rare-summary']);
    expect(ids(await courses({ text: 'zebras -"counts zebras"' }))).toEqual(['rare-title']);
    const { edges } = await courses({ text: '"big data" -iot' });
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ node }) => /iot/i.test(node.title))).toEqual([]);
  });

  it.each(['zebra', 'courses', 'machines', 'penetration', 'Cybersicherheit', 'leadership'])('leaves out by a minus exactly what %s finds', async (word) => {
    const [all, having, lacking] = [await courses({}), await courses({ text: word }), await courses({ text: `-${word}` })];
    expect(having.totalCount).toBeGreaterThan(0);
    expect(having.totalCount + lacking.totalCount).toBe(all.totalCount);
    expect(ids(lacking).filter((id) => ids(having).includes(id))).toEqual([]);
  });

  it.each(['Datenschutz', 'Cybersicherheit', 'cybersécurité', 'cybersecurite', 'protection des données', 'Führung', 'Leadership', 'Internet der Dinge'])('finds the courses of a topic by %j', async (text) => {
    const { edges } = await courses({ text });
    expect(edges.length).toBeGreaterThan(3);
    expect((await practices({ text })).totalCount).toBeGreaterThan(0);
  });

  it('puts what has the word before what is only of its topic', async () => {
    const { edges } = await courses({ text: 'sensors' });
    const has = edges.map(({ node }) => /sensor/i.test(node.title));
    expect(has[0]).toBe(true);
    expect(edges.length).toBeGreaterThan(has.filter(Boolean).length);
  });

  it('puts first what has the words of a name that is still being typed, also apart', async () => {
    const titles = (await courses({ text: 'data protec' })).edges.map(({ node }) => node.title);
    expect(titles[0]).toMatch(/protect/i);
    expect((await courses({ text: 'data protec', free: true })).edges[0]?.node.id).toBe('netacad-cybersecurity-essentials');
  });

  it.each(["'; drop table course; --", '(((', '&&|!', ':*', '"unclosed', '\\', '<script>', '%_'])('takes %j for nothing but words', async (text) => {
    expect((await courses({ text })).totalCount).toBeGreaterThanOrEqual(0);
    expect((await practices({ text })).totalCount).toBeGreaterThanOrEqual(0);
  });

  it('refuses a text beyond all measure with what to do', async () => {
    expect(await graph.browser().errorsOf('query ($where: CourseFilter) { courses(where: $where) { totalCount } }', { where: { text: 'x'.repeat(201) } })).toEqual(['SEARCH_TOO_LONG']);
  });

  it('goes through all pages of a search without losing or repeating one', async () => {
    const whole = ids(await courses({ text: 'data' }));
    expect(whole.length).toBeGreaterThan(20);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Found = await courses({ text: 'data' }, 7, after);
      seen.push(...ids(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole);
  });

  it('searches cases as well', async () => {
    const { edges } = await practices({ text: 'data' });
    expect(edges.length).toBeGreaterThan(0);
  });

  describe('facets', () => {
    const facets = async (query: 'courseFacets' | 'practiceFacets', where: object): Promise<Facet[]> =>
      (await graph.browser().ask<Record<string, Facet[]>>(`query ($where: ${query === 'courseFacets' ? 'CourseFilter' : 'PracticeFilter'}) { ${query}(where: $where) { name values { value count } } }`, { where }))[query]!;

    const FIELD: Record<string, string> = { TOPIC: 'topic', LANGUAGE: 'language', PRICE: 'free', AUDIENCE: 'audience', COUNTRY: 'country', SECTOR: 'sector', SIZE_CLASS: 'sizeClass' };
    const chosen = (name: string, value: string): object => ({ [FIELD[name]!]: name === 'PRICE' ? value === 'FREE' : value });

    it.each([
      ['courseFacets', {}],
      ['courseFacets', { topic: 'IOT', free: true }],
      ['courseFacets', { text: 'data', audience: 'MANAGER' }],
      ['courseFacets', { text: 'Datenschutz' }],
      ['courseFacets', { text: '"big data" -iot' }],
      ['courseFacets', { text: 'penetration testing' }],
      ['practiceFacets', { text: 'Führung -cloud' }],
      ['practiceFacets', {}],
      ['practiceFacets', { country: 'DE', text: 'production' }],
    ] as const)('of %s %j count exactly what choosing them gives', async (query, where) => {
      for (const { name, values } of await facets(query, where))
        for (const { value, count } of values)
          expect([name, value, (await (query === 'courseFacets' ? courses : practices)({ ...where, ...chosen(name, value) })).totalCount]).toEqual([name, value, count]);
    });

    it('of sector and size find what is made for a firm and what suits all, and offer only what something is made for', async () => {
      const offered = Object.fromEntries((await facets('courseFacets', {})).map(({ name, values }) => [name, values.map(({ value }) => value).sort()]));
      expect(offered).toMatchObject({ SECTOR: ['C', 'G'], SIZE_CLASS: ['SIZE_0_9', 'SIZE_10_49', 'SIZE_50_249'] });
      const found = async (where: object) => ids(await courses({ text: '"Example Academy"', ...where }));
      expect((await found({})).sort()).toEqual(['demo-course-nobody-looked-at', 'demo-course-whose-page-is-gone', 'rare-summary', 'rare-title']);
      expect((await found({ sector: 'C' })).sort()).toEqual(['demo-course-whose-page-is-gone', 'rare-summary', 'rare-title']);
      expect((await found({ sizeClass: 'SIZE_0_9' })).sort()).toEqual(['demo-course-nobody-looked-at', 'rare-summary', 'rare-title']);
      expect((await found({ sector: 'A' })).sort()).toEqual(['rare-summary', 'rare-title']);
    });

    it('of cases have the language that they are told in', async () => {
      await graph.em().getConnection().execute("update practice set text_language = 'de' where id = (select min(id) from practice)");
      expect((await facets('practiceFacets', {})).find(({ name }) => name === 'LANGUAGE')?.values.map(({ value }) => value)).toEqual(['en', 'de']);
      expect((await practices({ language: 'de' })).totalCount).toBe(1);
    });

    it('cost one statement', async () => {
      expect(await graph.statementsOf(() => facets('courseFacets', { topic: 'IOT' }))).toHaveLength(1);
    });
  });

  it('uses the index when the table is large', async () => {
    const em = graph.em();
    const plan = await em.transactional(async (inner) => {
      const run = (sql: string) => inner.getConnection().execute<{ 'QUERY PLAN': string }[]>(sql, [], 'all', inner.getTransactionContext());
      await run('set local enable_seqscan = off');
      return run(`explain select id from course where words @@ to_tsquery('simple', 'zebras')`);
    });
    expect(JSON.stringify(plan)).toContain('course_words_index');
  });

  it('does not read the words that it goes through', async () => {
    const statements = await graph.statementsOf(() => courses({ text: 'zebra' }));
    expect(statements.filter((sql) => /"e"\.(\*|"words")/.test(sql))).toEqual([]);
  });

  it('folds letters in the database as in what is typed', async () => {
    const letters = Array.from({ length: 0x17f - 0xc0 + 1 }, (_, at) => String.fromCodePoint(0xc0 + at));
    const rows = await graph.em().getConnection().execute<{ letter: string; plain: string }[]>('select letter, plain_letters(letter) as plain from unnest(?::text[]) letter', [`{${letters.join(',')}}`]);
    expect(rows).toHaveLength(letters.length);
    expect(rows.filter(({ letter, plain }) => plain !== plainLetters(letter))).toEqual([]);
  });
});
