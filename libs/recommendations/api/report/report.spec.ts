import { assessedFirm, modulesToAssess, smallQuestionnaire, type AssessedFirm } from '@skills/assessment/testing';
import { Context, dateFormat, translateIn, serverTexts, type ServerLanguage } from '@skills/platform/graph';
import { readPdf, type ReadPdf } from '@skills/platform/pdf-reader';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';
import { claimed } from '../plan/planned-firm.fixture';
import { reportRoute } from './report-route';

const modules = [...modulesToAssess, recommendationsModule];

const languageOf = ({ elements }: ReadPdf, text: string): string | undefined => elements.findLast((element) => element.text === text.replace(/\s+/g, ' '))?.language;

describe('the report', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  beforeAll(async () => {
    graph = await graphUnderTest(modules);
    const seeds = modules.flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));
    for (const seed of seeds) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    firm = await assessedFirm(graph, smallQuestionnaire());
    await firm.answer({ 'data-skill': 1 });
  });

  const texts = serverTexts(modules.flatMap((module) => (module.texts ? [module.texts] : [])));
  const ask = async (guestHash: string | null, runId = firm.runId, language: ServerLanguage = 'en', personId: string | null = null) => {
    const facts = {
      em: graph.em(), language, translate: translateIn(texts, language), clock: graph.clock.now, publicUrl: 'https://skills.example.org',
      actor: { key: `guest:${guestHash}`, guestHash, personId, memberships: [], grants: [], subjectRoles: [] },
      limits: { take: async () => true, secondsUntilFree: async () => 0, forget: async () => undefined },
    };
    return reportRoute.answer(new Context(facts as unknown as ConstructorParameters<typeof Context>[0]), { params: { runId } } as unknown as Parameters<typeof reportRoute.answer>[1]);
  };
  const sql = (statement: string, values: unknown[] = []) => graph.em().getConnection().execute(statement, values);
  const ownHash = async (): Promise<string> => (await graph.em().getConnection().execute<{ guest_hash: string }[]>('select guest_hash from run where id = ?', [firm.runId]))[0]!.guest_hash;

  it.each(['en', 'fr', 'de'] as const)('tells result, reasons and next steps in %s, to eyes and to a screen reader', async (language) => {
    await firm.complete();
    const { status, headers, body } = await ask(await ownHash(), firm.runId, language);
    expect([status, headers?.['content-type']]).toEqual([200, 'application/pdf']);
    const report = await readPdf(body as Uint8Array);
    const t = translateIn(texts, language);
    expect(report.text).toContain(t('recommendations.report.standing'));
    expect(report.text).toContain(t('recommendations.report.next'));
    expect([report.isTagged, report.language, report.unmarked]).toEqual([true, language, 0]);
    expect(report.text).toContain(`${t('recommendations.report.unnamedAlone')} · `);
    expect(t('recommendations.report.unnamedAlone')).toMatch(/^\p{Lu}/u);
    expect(report.title).toBe(t('recommendations.report.title', { firm: t('recommendations.report.unnamed') }));
    const roles = report.elements.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(expect.arrayContaining(['H2', 'H3', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD', 'Link']));
    for (const figure of report.elements.filter(({ role }) => role === 'Figure')) expect(figure.alt).toMatch(/\d/);
  });

  it.each([
    ['en', 'Practice in the firm', 'Skills of people', 'One further skill, about which nobody was asked, is left out.'],
    ['fr', 'Pratique dans l’entreprise', 'Compétence des personnes', 'Une autre compétence, sur laquelle personne n’a été interrogé, n’y figure pas.'],
    ['de', 'Praxis im Unternehmen', 'Kompetenz der Menschen', 'Eine weitere Kompetenz, nach der niemand gefragt wurde, ist weggelassen.'],
  ] as const)('tells in %s of each skill the practice and what people can do, and of those that nobody was asked about only how many', async (language, practice, people, leftOut) => {
    const [firmSection, data] = smallQuestionnaire().sections;
    const items = data!.items.map((item) => (item.code === 'data-it' ? { ...item, competences: [{ uri: 'http://data.europa.eu/esco/skill/022dc430-872a-473a-9cf4-fed4895e58ad' }] } : item));
    firm = await assessedFirm(graph, smallQuestionnaire({ code: `small-for-it-${language}`, sections: [firmSection!, { ...data!, items }] }));
    await firm.answer({ 'data-practice': 2, 'data-skill': 1 });
    await firm.complete();
    const { elements, text } = await readPdf((await ask(await ownHash(), firm.runId, language)).body as Uint8Array);
    const rows = elements.filter(({ role }) => role === 'TR').map((row) => row.text);
    expect(rows.filter((row) => row.startsWith('analyse big data'))).toEqual([expect.stringMatching(new RegExp(`${practice} ?2 ?\\d`)), expect.stringMatching(new RegExp(`${people} ?1 ?\\d`))]);
    expect(text).toContain(leftOut);
    expect(text).not.toContain('define database physical structure');
  });

  it.each(['en', 'fr', 'de'] as const)('tells every link from every other in %s', async (language) => {
    await firm.complete();
    const { links } = await readPdf((await ask(await ownHash(), firm.runId, language)).body as Uint8Array);
    const titles = (await sql('select title from recommendation join course on course.id = course_id where run_id = ? union all select title from practice_suggestion join practice on practice.id = practice_id where run_id = ?', [firm.runId, firm.runId])) as { title: string }[];
    expect(titles.length).toBeGreaterThan(1);
    for (const { title } of titles) expect(links.filter(({ words }) => words.includes(title))).toHaveLength(1);
    expect(new Set(links.map(({ words }) => words)).size).toBe(links.length);
    expect(links.map(({ words }) => words)).not.toContain('');
  });

  it('leads to our page of a case that names none of its own', async () => {
    await firm.complete();
    const [practice] = (await sql('select practice.id, title, url, source_url from practice_suggestion join practice on practice.id = practice_id where run_id = ? order by rank limit 1', [firm.runId])) as { id: string; title: string; url: string | null; source_url: string }[];
    await sql('update practice set url = null, source_url = null where id = ?', [practice!.id]);
    const { links } = await readPdf((await ask(await ownHash(), firm.runId, 'en')).body as Uint8Array);
    await sql('update practice set url = ?, source_url = ? where id = ?', [practice!.url, practice!.source_url, practice!.id]);
    expect(links.find(({ words }) => words.includes(practice!.title))?.address).toMatch(new RegExp(`^https?://[^/]+/toolbox/practices/${practice!.id}$`));
  });

  it('gives titles, names of skills and words of the plan the language that each is in', async () => {
    await firm.complete();
    const [course] = (await sql('select course.id, title from recommendation join course on course.id = course_id where run_id = ? order by rank limit 1', [firm.runId])) as { id: string; title: string }[];
    const [practice] = (await sql('select practice.id, title from practice_suggestion join practice on practice.id = practice_id where run_id = ? order by rank limit 1', [firm.runId])) as { id: string; title: string }[];
    const [{ label }] = (await sql('select label from competence where uri = (select competence_uri from course_competence where course_id = ? limit 1)', [course!.id])) as [{ label: string }];
    await sql("update course set title_language = 'pt' where id = ?", [course!.id]);
    await sql("update practice set text_language = 'fr' where id = ?", [practice!.id]);
    await firm.browser.ask('mutation ($input: PlanCoursesInput!) { planCourses(input: $input) { problems { code } } }', { input: { runId: firm.runId, courseIds: [course!.id] } });
    await firm.browser.ask('mutation ($input: AddActionInput!) { addAction(input: $input) { problems { code } } }', { input: { runId: firm.runId, title: 'Passwörter neu regeln' } });
    const inGerman = await readPdf((await ask(await ownHash(), firm.runId, 'de')).body as Uint8Array);
    const inFrench = await readPdf((await ask(await ownHash(), firm.runId, 'fr')).body as Uint8Array);
    await sql("update course set title_language = 'en' where id = ?", [course!.id]);
    await sql("update practice set text_language = 'en' where id = ?", [practice!.id]);
    expect(label).not.toBe('');
    for (const [report, own] of [[inGerman, 'de'], [inFrench, 'fr']] as const) {
      const heading = report.elements.findIndex(({ role, text }) => role === 'H3' && text === `1. ${course!.title}`.replace(/\s+/g, ' '));
      expect(report.elements.slice(heading, heading + 2)).toMatchObject([{ language: own }, { role: 'Span', language: 'pt' }]);
      expect(report.elements.find(({ role, text }) => role === 'TH' && text === course!.title.replace(/\s+/g, ' '))?.language).toBe('pt');
      expect(languageOf(report, practice!.title)).toBe('fr');
      expect(languageOf(report, 'Passwörter neu regeln')).toBe(own);
    }
    const skills = inGerman.elements.filter(({ role, language }) => role === 'TH' && language === 'en').map(({ text }) => text);
    expect(skills.length).toBeGreaterThan(0);
    const reason = inGerman.elements.findIndex(({ role, text }) => role === 'P' && skills.some((skill) => text.includes(skill)));
    expect(inGerman.elements[reason + 1]).toMatchObject({ role: 'Span', language: 'en', text: expect.any(String) });
    expect(skills).toContain(inGerman.elements[reason + 1]?.text);
  });

  it('names the course, the case or the catalogue to which a gap that is left over leads', async () => {
    await firm.complete();
    const [course, gone] = await sql("select id, title, provider, coalesce(url, source_url) as address from course order by id limit 2") as { id: string; title: string; provider: string; address: string }[];
    const [practice] = await sql('select id, title from practice order by id limit 1') as { id: string; title: string }[];
    const gap = (label: string, kind = 'PROFICIENCY') => ({ competenceUri: `urn:${label}`, label, kind, level: 1, target: 3, importance: 1, topics: ['BIG_DATA'] });
    const leftOver = [
      [gap('intelligence'), { kind: 'FURTHER_COURSE', courseId: course!.id }],
      [gap('intelligence', 'MATURITY'), { kind: 'FURTHER_COURSE', courseId: course!.id }],
      [gap('statistics'), { kind: 'FURTHER_COURSE', courseId: course!.id }],
      [gap('statistics', 'MATURITY'), { kind: 'FURTHER_COURSE', courseId: gone!.id }],
      [gap('sensors'), { kind: 'PRACTICE', practiceId: practice!.id, topic: 'BIG_DATA' }],
    ];
    await sql('delete from uncovered_gap where run_id = ?', [firm.runId]);
    for (const [position, [found, fallback]] of leftOver.entries())
      await sql('insert into uncovered_gap (id, run_id, position, gap, fallback) values (gen_random_uuid(), ?, ?, ?, ?)', [firm.runId, position, JSON.stringify(found), JSON.stringify(fallback)]);

    const entries = (read: ReadPdf['elements']) => read.filter(({ role }) => role === 'LI').map((each) => each.text);
    const { text, elements } = await readPdf((await ask(await ownHash())).body as Uint8Array);
    const named = (found: typeof course) => `${found!.title}, by ${found!.provider}`.replace(/\s+/g, ' ');
    expect(text.split('These gaps are closed by courses that had no place among the first:')).toHaveLength(2);
    expect(entries(elements)).toEqual([
      `intelligence, statistics (skills of people) ${named(course)}`,
      `statistics (practice in the firm) ${named(gone)}`,
      `sensors ${practice!.title.replace(/\s+/g, ' ')}`,
    ]);
    expect(text).toContain('No course fits this skill at your level; see how others dealt with Big Data:');

    await sql("update course set withdrawn_on = '2026-11-20' where id = ?", [gone!.id]);
    const later = await readPdf((await ask(await ownHash())).body as Uint8Array);
    await sql('update course set withdrawn_on = null where id = ?', [gone!.id]);
    expect(later.text).not.toContain(named(gone));
    expect(later.text).toContain('No course fits this skill at your level; look through what is on offer on Big Data:');
    expect(entries(later.elements)).toContain('statistics (practice in the firm) See all courses');
  });

  it('holds the plan, in its order and without what was dropped', async () => {
    await firm.complete();
    const add = async (action: object) =>
      firm.browser.ask<{ addAction: { problems: { code: string }[] } }>('mutation ($input: AddActionInput!) { addAction(input: $input) { problems { code } } }', { input: { runId: firm.runId, ...action } });
    expect((await add({ title: 'Passwörter neu regeln', owner: 'Ada', dueOn: '2027-03-31', hours: 2.5, euro: 120 })).addAction.problems).toEqual([]);
    const { text } = await readPdf((await ask(await ownHash(), firm.runId, 'de')).body as Uint8Array);
    expect(text).toContain('Ihr Plan');
    expect(text).toMatch(/Passwörter neu regeln.*Ada.*31\.03\.2027.*Zu tun.*2,5 Std\., 120/);
    expect(text).toContain('Stunden und Euro eines Kurses gelten für eine Person.');
  });

  it.each([
    ['en', 'Your plan', 'One action of this plan was taken over and goes on in the plan of your assessment of', /Settle the passwords Under way/],
    ['fr', 'Votre plan', 'Une action de ce plan a été reprise et continue dans le plan de votre évaluation du', /Settle the passwords En cours/],
    ['de', 'Ihr Plan', 'Eine Maßnahme dieses Plans wurde übernommen und läuft im Plan Ihrer Einschätzung vom', /Settle the passwords In Arbeit/],
  ] as const)('says in %s in which plan the actions of its own go on, with their titles and how far they are', async (language, heading, sentence, row) => {
    await firm.complete();
    const earlier = firm.runId;
    await claimed(graph, firm, `owner.${language}@example.org`);
    const [owner] = (await sql('select person_id from run where id = ?', [earlier])) as [{ person_id: string }];
    const report = async () => readPdf((await ask(null, earlier, language, owner.person_id)).body as Uint8Array);
    type Acts = Record<string, { action?: { id: string; revision: number }; run?: { id: string }; problems: { code: string }[] }>;
    const act = async (name: string, asked: string, input: object) =>
      (await firm.browser.ask<Acts>(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${asked} problems { code } } }`, { input }))[name]!;
    const { action } = await act('addAction', 'action { id revision }', { runId: earlier, title: 'Settle the passwords' });
    await act('changeAction', 'action { id }', { actionId: action!.id, revision: action!.revision, status: 'DOING' });
    expect((await report()).text).not.toContain(sentence);
    const { run } = await act('assessAgain', 'run { id }', { runId: earlier });
    expect((await act('takeOverActions', 'taken', { runId: run!.id })).problems).toEqual([]);
    const { text, unmarked } = await report();
    expect(text).toContain(heading);
    // Both runs were begun at the same moment: the later one is the second of them.
    expect(text).toContain(`${sentence} ${dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(graph.clock.now())} (2)`);
    expect(text).toMatch(row);
    expect(unmarked).toBe(0);
  });

  it('prints the note of an action under its title, over the whole width, however many lines it has', async () => {
    await firm.complete();
    const many = Array.from({ length: 900 }, (_, at) => at % 10).join('\n');
    for (const action of [{ title: 'Settle the passwords', note: 'Ask Ada first.\n\nThen\twrite them down.' }, { title: 'Nothing more to say' }, { title: 'Count', note: many }])
      await firm.browser.ask('mutation ($input: AddActionInput!) { addAction(input: $input) { problems { code } } }', { input: { runId: firm.runId, ...action } });
    const { elements, file, unmarked } = await readPdf((await ask(await ownHash())).body as Uint8Array);
    const rows = elements.filter(({ role }) => role === 'TR').map(({ text }) => text);
    const first = rows.findIndex((text) => text.startsWith('Settle the passwords'));
    expect(rows.slice(first, first + 4)).toEqual([
      expect.stringMatching(/^Settle the passwords/), 'Ask Ada first. Then write them down.', expect.stringMatching(/^Nothing more to say/), expect.stringMatching(/^Count/),
    ]);
    expect(rows[first + 4]).toBe(many.replaceAll('\n', ' · '));
    expect(file.match(/\/ColSpan 5/g)).toHaveLength(2);
    expect(file).toContain('/ActualText (Ask Ada first. Then write them down.)');
    expect(unmarked).toBe(0);
  });

  it('leaves the address of an owner as it is written, to read and to copy', async () => {
    await firm.complete();
    const owner = 'maria.muster-frau.verwaltung@donau-dampfschiff-fahrt.example.org';
    await firm.browser.ask('mutation ($input: AddActionInput!) { addAction(input: $input) { problems { code } } }', { input: { runId: firm.runId, title: 'Passwörter neu regeln', owner } });
    const { elements, file } = await readPdf((await ask(await ownHash(), firm.runId, 'de')).body as Uint8Array);
    expect(elements.filter(({ role, text }) => role === 'TD' && text.replaceAll(' ', '') === owner)).toHaveLength(1);
    expect(file).toContain(`/ActualText (${owner})`);
  });

  it('writes names in every alphabet of the Union', async () => {
    await firm.complete();
    await graph.em().getConnection().execute('update organisation set name = ? where id = (select organisation_id from run where id = ?)', ['Łódź Ελλάς България Ķīļa', firm.runId]);
    expect((await readPdf((await ask(await ownHash())).body as Uint8Array)).text).toContain('Łódź Ελλάς България Ķīļa');
  });

  it('does not exist for a stranger, for a wrong id, and before the run is finished', async () => {
    await expect(ask(await ownHash())).rejects.toMatchObject({ problems: [{ code: 'REPORT_NOT_YET' }] });
    await firm.complete();
    const own = await ownHash();
    for (const [guest, runId] of [['somebody-else', firm.runId], [null, firm.runId], [own, '00000000-0000-7000-8000-000000000000'], [own, "' or 1=1"]] as const)
      await expect(ask(guest, runId)).rejects.toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
});
