import ICAL from 'ical.js';
import { servedProduct, type ServedProduct } from '../testing/served-product';

/** One browser: asks the graph and fetches files with its cookies. */
function browserOn(url: string) {
  const cookies = new Map<string, string>();
  const get = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(url + path, { ...init, headers: { ...init.headers, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name && value !== undefined) cookies.set(name, value);
    }
    return answer;
  };
  const ask = async (query: string, input: object): Promise<Record<string, Record<string, { id: string } & string>>> => {
    const body = JSON.stringify({ query, variables: { input } });
    return ((await (await get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()) as { data: never }).data;
  };
  return { get, ask };
}

describe('the files of a plan', () => {
  let product: ServedProduct;
  let owner: ReturnType<typeof browserOn>;
  let planId: string;
  beforeAll(async () => {
    product = await servedProduct();
    for (const { sow } of product.composition.modules.flatMap(({ seeds = [] }) => seeds)) await product.composition.orm.em.fork().transactional((em) => sow(em as never, product.composition.clock));
    owner = browserOn(product.url);
    const start = { questionnaireCode: 'skills-for-smes', countryCode: 'BE', sector: 'C', sizeClass: 'SIZE_10_49', languages: ['en'], role: 'MANAGER', ambitions: [{ topic: 'IOT', ambition: 'LEAD' }] };
    const { startRun } = await owner.ask('mutation ($input: StartRunInput!) { startRun(input: $input) { run { id } problems { code } } }', start);
    const title = '=HYPERLINK("https://elsewhere.example.org"),\nEND:VCALENDAR; 🎓';
    const { addAction } = await owner.ask('mutation ($input: AddActionInput!) { addAction(input: $input) { plan { id } problems { code } } }', { runId: startRun!['run']!.id, title, dueOn: '2026-12-01' });
    planId = addAction!['plan']!.id;
  });
  afterAll(() => product.close());

  const feedPath = async (): Promise<string> => {
    const { renewFeed } = await owner.ask('mutation ($input: RenewFeedInput!) { renewFeed(input: $input) { feedUrl problems { code } } }', { planId });
    return new URL(renewFeed!['feedUrl']!).pathname;
  };
  const feed = (path: string): Promise<Response> => fetch(product.url + path);

  it('are a calendar for whoever knows its address, without a cookie, and kept in no shared cache', async () => {
    const answer = await feed(await feedPath());
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    const [entry, ...more] = new ICAL.Component(ICAL.parse(await answer.text()) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    expect(new ICAL.Event(entry).summary).toBe('=HYPERLINK("https://elsewhere.example.org"), END:VCALENDAR; 🎓');
  });

  it('end with a new address or none: a former, a withdrawn and a wrong one answer alike', async () => {
    const former = await feedPath();
    const path = await feedPath();
    expect((await feed(path)).status).toBe(200);
    await owner.ask('mutation ($input: WithdrawFeedInput!) { withdrawFeed(input: $input) { problems { code } } }', { planId });
    const answers = await Promise.all([former, path, `/plans/feed/${'A'.repeat(43)}.ics`].map(async (each) => [(await feed(each)).status, await (await feed(each)).text()]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
  });

  it('never tell the address to the log', async () => {
    const path = await feedPath();
    await feed(path);
    expect(product.logged.join('\n')).not.toContain(path.split('/').at(-1)?.replace('.ics', ''));
  });

  it('are a table for the owner, with no cell that computes, and nothing for a stranger', async () => {
    const path = `/plans/${planId}/actions.csv`;
    const answer = await owner.get(path, { headers: { 'accept-language': 'de' } });
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="plan.csv"']);
    const table = await answer.text();
    expect(table).toContain('Maßnahme;Kurs;Stand');
    expect(table).toContain('"\'=HYPERLINK(""https://elsewhere.example.org""), END:VCALENDAR; 🎓"');
    const [foreign, absent, nonsense] = await Promise.all([path, '/plans/0198f0c0-0000-7000-8000-000000000000/actions.csv', '/plans/1/actions.csv'].map((each) => browserOn(product.url).get(each)));
    expect([foreign?.status, absent?.status, nonsense?.status]).toEqual([404, 404, 404]);
    expect(await foreign?.text()).toBe(await absent?.text());
  });
});
