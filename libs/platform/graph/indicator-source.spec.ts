import { graphUnderTest } from '../testing';
import { buildGraph, platformModule, type GraphModule, type IndicatorSource } from './index';

const asOf = new Date('2026-11-20T09:00:00Z');
const source = (name: string): IndicatorSource => ({
  name,
  descriptionKey: 'platform.none',
  unit: 'PERSONS',
  dimensions: ['country'],
  read: ({ smallestGroup }) => Promise.resolve([{ dimensions: { country: 'BE' }, value: smallestGroup ?? 0, planned: null, asOf, isDemo: false }, { dimensions: { country: null }, value: 12, planned: 20, asOf, isDemo: true }]),
});
const moduleWith = (...indicatorSources: IndicatorSource[]): GraphModule => ({ name: 'counted', entities: [], resolvers: [], personalData: [], indicatorSources });

describe('indicator sources', () => {
  it('are told by the graph, with the smallest group handed to whoever publishes them', async () => {
    const graph = await graphUnderTest([platformModule, moduleWith(source('counted.people'))], { smallestGroup: 11 });
    expect(await graph.browser().ask('{ indicatorSources { name unit dimensions smallestGroup cells { value planned asOf isDemo dimensions { name value } } } }')).toEqual({
      indicatorSources: [{ name: 'counted.people', unit: 'PERSONS', dimensions: ['country'], smallestGroup: 11, cells: [{ value: 11, planned: null, asOf, isDemo: false, dimensions: [{ name: 'country', value: 'BE' }] }, { value: 12, planned: 20, asOf, isDemo: true, dimensions: [{ name: 'country', value: null }] }] }],
    });
    await graph.close();
  });

  it('have a name each, or the graph is not built', () => {
    expect(() => buildGraph([platformModule, moduleWith(source('counted.people'), source('counted.people'))])).toThrow('Two indicator sources have the name counted.people');
  });
});
