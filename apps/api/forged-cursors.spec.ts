import { buildGraph } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { modules } from './modules';
import { FORGED_CURSORS, pagedLists } from './testing/strangers/cursors';
import { peopleOf, type PersonName, type Somebody } from './testing/strangers/people';

const lists = pagedLists(buildGraph(modules));

/** Together they see every list. */
const ASKERS: readonly PersonName[] = ['organiser', 'editor', 'admin'];

describe('a cursor that no list gave', () => {
  let graph: GraphUnderTest;
  let people: Somebody[];
  beforeAll(async () => {
    graph = await graphUnderTest(modules);
    for (const { name, sow } of modules.flatMap(({ seeds = [] }) => seeds))
      if (['questionnaire.competences', 'recommendations.catalogue'].includes(name)) await graph.em().transactional((em) => sow(em, graph.clock.now));
    people = await peopleOf(graph);
  });
  afterAll(() => graph.close());

  it.each(lists)('$name: is refused, and no fault of the server', async ({ pageAfter }) => {
    const { workedEvent } = people.find(({ has }) => has.workedEvent)!.has;
    const heard = new Set<string>();
    for (const { browser, has } of people.filter(({ name }) => ASKERS.includes(name)))
      for (const cursor of FORGED_CURSORS) {
        const { document, variables } = pageAfter(cursor, { ...has, ...(workedEvent && { workedEvent }) });
        // To whom a list does not exist a cursor of it says nothing, and neither does one that reads like those of the list.
        heard.add((await browser.errorsOf(document, variables))[0] ?? '');
      }
    expect([...heard].sort().filter(Boolean)).toEqual(['CURSOR_UNKNOWN']);
  });
});
