import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { importQuestionnaire } from '@skills/questionnaire/api';
import { fourTopicsQuestionnaire, modulesToAssess } from '../../testing';
import { demoFirms } from './demo-firms';
import { statement } from './statement';
import { takeSnapshot } from './take-snapshot';

describe('the invented firms of a demonstration', () => {
  let graph: GraphUnderTest;
  beforeEach(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterEach(() => graph.close());

  const publish = (version: string) => graph.em().transactional((em) => importQuestionnaire(em, { ...fourTopicsQuestionnaire(version), code: 'skills-for-smes' }, graph.clock.now));
  const sow = () => graph.em().transactional((em) => demoFirms.sow(em, graph.clock.now));
  const snapshot = () => takeSnapshot(graph.em(), { smallestGroup: 10, clock: graph.clock.now });
  const versionsIn = async (table: string): Promise<string[]> =>
    (await statement(graph.em())<{ version: string }>(`select distinct v.version from ${table} t join questionnaire_version v on v.id = t.version_id order by v.version`)).map(({ version }) => version);
  const counting = () => statement(graph.em())<{ firms: number; records: number }>('select count(distinct organisation_id)::int as firms, count(*)::int as records from benchmark_level where left_at is null');

  it('are peers of whoever begins with the newest version, also where they were sown before it was published', async () => {
    await publish('1.0.0');
    await sow();
    await snapshot();
    const [before] = await counting();
    graph.clock.passMinutes(1);
    await publish('1.1.0');
    await sow();
    await sow();
    expect(await counting()).toEqual([before]);
    expect(before!.firms).toBe(before!.records);
    for (let nights = 0; nights < 2; nights += 1) await snapshot();
    expect(await versionsIn('benchmark_cell')).toEqual(['1.1.0']);
    expect(await versionsIn('benchmark_level')).toEqual(['1.1.0']);
  });
});
