import { identityModule } from '@skills/identity/api';
import { platformModule } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { questionnaireModule } from '../questionnaire-module';
import { smallQuestionnaire } from '../../testing/small-questionnaire';
import { importQuestionnaire, type ImportOutcome } from './import-questionnaire';

describe('importing a questionnaire', () => {
  let graph: GraphUnderTest;
  beforeEach(async () => {
    graph = await graphUnderTest([platformModule, identityModule, questionnaireModule]);
  });
  afterEach(() => graph.close());

  const bring = (json: unknown): Promise<ImportOutcome> => graph.em().transactional((em) => importQuestionnaire(em, json, graph.clock.now));
  const versions = async (): Promise<string[]> =>
    (await graph.em().getConnection().execute<{ version: string }[]>('select version from questionnaire_version order by published_at, version')).map(({ version }) => version);

  it('publishes it once, however often and in however many processes it is imported', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => bring(smallQuestionnaire())));
    expect(outcomes.filter(({ imported }) => imported)).toHaveLength(1);
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(await versions()).toEqual(['1.0.0']);
  });

  it('answers every fault with its path and what to do, and imports nothing', async () => {
    const broken = smallQuestionnaire();
    broken.sections[1]!.items[0]!.code = 'data-skill';
    Object.assign(broken.sections[0]!.items[1]!, { when: { item: 'data-skill', in: ['yes'] }, unknownField: 1 });
    const { faults } = await bring(broken);
    expect(faults.length).toBeGreaterThanOrEqual(2);
    for (const { path, reason } of faults) {
      expect(path).toMatch(/^sections\[/);
      expect(reason).toMatch(/\w+ \w+/);
    }
    expect(await versions()).toEqual([]);
  });

  it.each([[null], ['text'], [[]], [{}], [{ code: 'x' }], [{ ...smallQuestionnaire(), sections: [] }]])('imports nothing from %j', async (json) => {
    expect((await bring(json)).faults.length).toBeGreaterThan(0);
    expect(await versions()).toEqual([]);
  });

  it('refuses other content under a published version, and takes it under a new one', async () => {
    await bring(smallQuestionnaire());
    const changed = { ...smallQuestionnaire(), estimatedMinutes: 2 };
    expect(await bring(changed)).toMatchObject({ imported: false, faults: [{ path: 'version', reason: expect.stringContaining('higher version') }] });
    expect(await bring({ ...changed, version: '1.1.0' })).toMatchObject({ imported: true, faults: [] });
    expect(await versions()).toEqual(['1.0.0', '1.1.0']);
  });

  it('compares with a published version only by items that it has, and with one that is not here by its word', async () => {
    await bring(smallQuestionnaire());
    const paired = (itemThere: string, of = '1.0.0') =>
      smallQuestionnaire({ version: '1.1.0', equivalences: [{ item: 'data-skill', version: of, itemThere, comparable: 'FULL' }] });
    expect(await bring(paired('gone'))).toMatchObject({ imported: false, faults: [{ path: 'equivalences[0].itemThere', reason: expect.stringContaining('version 1.0.0') }] });
    expect(await versions()).toEqual(['1.0.0']);
    expect(await bring(paired('gone', '0.9.0'))).toMatchObject({ imported: true });
    expect(await bring({ ...paired('data-skill'), version: '1.2.0' })).toMatchObject({ imported: true });
  });

  it('answers a character that no database stores with its place, and imports nothing', async () => {
    expect(await bring(smallQuestionnaire({ title: { en: 'Half \ud83d', de: 'Null \u0000' } }))).toMatchObject({ imported: false, faults: [{ path: 'title.en' }, { path: 'title.de' }] });
    expect(await versions()).toEqual([]);
  });

  it('takes the same document with its keys in another order for the same', async () => {
    await bring(smallQuestionnaire());
    const reordered = Object.fromEntries(Object.entries(smallQuestionnaire()).reverse());
    expect(await bring(reordered)).toMatchObject({ imported: false, faults: [] });
  });

  it.each(["update questionnaire_version set digest = ''", 'delete from questionnaire_version'])('is never changed afterwards: the database refuses %s', async (statement) => {
    await bring(smallQuestionnaire());
    await expect(graph.em().getConnection().execute(statement)).rejects.toThrow('never changes');
  });

  it('gives what was published last, a version by its name, and null for what is not there', async () => {
    await bring(smallQuestionnaire());
    graph.clock.passMinutes(1);
    await bring({ ...smallQuestionnaire(), version: '1.1.0' });
    const ask = (args: string) => graph.browser({ language: 'de' }).ask<{ questionnaire: { version: string; title: string; language: string } | null }>(`{ questionnaire(${args}) { version title language } }`);
    expect((await ask('code: "small"')).questionnaire).toEqual({ version: '1.1.0', title: 'Ein kleiner Fragebogen', language: 'de' });
    expect((await ask('code: "small", version: "1.0.0", language: "fr"')).questionnaire).toEqual({ version: '1.0.0', title: 'A small questionnaire', language: 'en' });
    expect((await ask('code: "other"')).questionnaire).toBeNull();
  });

  it('gives items in one language, whole, and says in which', async () => {
    await bring(smallQuestionnaire());
    const { questionnaire } = await graph.browser({ language: 'de' }).ask<{ questionnaire: { sections: { items: { code: string; text: string; language: string }[] }[] } }>(
      '{ questionnaire(code: "small") { sections { items { code text language } } } }',
    );
    // Its levels have no German, so nobody is to choose between levels in two languages.
    expect(questionnaire.sections[1]?.items[0]).toEqual({ code: 'data-practice', text: 'Is data kept in order?', language: 'en' });
  });
});
