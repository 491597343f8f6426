import { modulesToAssess } from '@skills/assessment/testing';
import { Context, languageFor } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { Course } from '../catalogue/course.entity';
import { recommendationsModule } from '../recommendations-module';
import { coursePage } from './course-page';
import { listPages } from './list-pages';
import { practicePage } from './practice-page';
import { courseAsData } from './structured-data';

describe('the public pages of the catalogue', () => {
  let graph: GraphUnderTest;
  let context: Context;
  let ids: { course: string; practice: string };
  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    const seeds = [...modulesToAssess, recommendationsModule].flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));
    for (const seed of seeds) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
    const first = async (table: string) => (await graph.em().getConnection().execute<{ id: string }[]>(`select id from ${table} order by id limit 1`))[0]!.id;
    ids = { course: await first('course'), practice: await first('practice') };
    const facts = { em: graph.em(), language: languageFor('en'), publicUrl: 'https://skills.example.org', isDemo: false, translate: (key: string) => key };
    context = new Context(facts as unknown as ConstructorParameters<typeof Context>[0]);
  });
  afterAll(() => graph.close());

  it('tell of a course what its entry holds', async () => {
    const words = await coursePage.words(context, { courseId: ids.course });
    expect(words).toMatchObject({ title: expect.stringMatching(/\S/), structured: { '@type': 'Course', provider: { '@type': 'Organization' } } });
    expect(words?.parts[1]?.text).toMatch(/\S/);
  });

  it('tell of a case what its entry holds', async () => {
    const words = await practicePage.words(context, { practiceId: ids.practice });
    expect(words).toMatchObject({ structured: { '@type': 'Article', isBasedOn: expect.stringMatching(/^https?:/) } });
    expect(words?.parts.length).toBeGreaterThanOrEqual(3);
  });

  it('tell of a case without a web page what its entry holds, and name no source', async () => {
    await graph.em().getConnection().execute('update practice set url = null, source_url = null where id = (select max(id) from practice)');
    const [{ id }] = await graph.em().getConnection().execute<[{ id: string }]>('select max(id) as id from practice');
    const words = await practicePage.words(context, { practiceId: id });
    expect(words?.structured).not.toHaveProperty('isBasedOn');
    expect(words?.links.map(({ address }) => address)).toEqual(['/toolbox/practices']);
  });

  it('list every entry with a link, in the language that was asked for', async () => {
    const [courses, practices] = await Promise.all(listPages.map((page) => page.words(context, {})));
    expect([courses?.title, courses?.language]).toEqual(['recommendations.page.list.courses.title', 'en']);
    expect(courses?.links).toContainEqual({ label: expect.stringMatching(/\S/), address: `/toolbox/courses/${ids.course}`, language: expect.any(String) });
    expect(practices?.links).toContainEqual({ label: expect.stringMatching(/\S/), address: `/toolbox/practices/${ids.practice}`, language: 'en' });
    expect(courses?.links).toContainEqual(expect.objectContaining({ label: 'Sicherheit im Internet', language: 'de' }));
    expect([courses?.links.length, practices?.links.length]).toEqual([120, 24]);
  });

  it('are none for what does not exist', async () => {
    expect([await coursePage.words(context, { courseId: 'none' }), await practicePage.words(context, { practiceId: "'" })]).toEqual([null, null]);
  });

  it.each([
    [0.5, 'PT30M'],
    [1, 'PT1H'],
    [2.25, 'PT2H15M'],
  ])('give %d hours as %s', async (hours, courseWorkload) => {
    const [course] = await graph.em().createQueryBuilder(Course).select('*').limit(1).execute<Course[]>();
    expect(courseAsData({ ...course!, hours }, [])).toMatchObject({ hasCourseInstance: { courseWorkload } });
  });

  it('are all named to search engines', async () => {
    const [courses, practices] = await Promise.all([coursePage.addresses(context), practicePage.addresses(context)]);
    expect(courses).toContainEqual({ path: `/toolbox/courses/${ids.course}`, changedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(practices).toContainEqual({ path: `/toolbox/practices/${ids.practice}`, changedOn: expect.stringMatching(/^\d{4}/) });
    expect(courses.length + practices.length).toBeGreaterThan(140);
  });
});
