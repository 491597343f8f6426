import { randomUUID } from 'node:crypto';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { buildGraph, Refusal, type HttpRoute } from '@skills/platform/graph';
import { modules } from './modules';
import { askWith, idOfNothing, NONSENSE, type Answered } from './testing/strangers/asking';
import { fingerprintOf } from './testing/strangers/fingerprint';
import { idPlaces, isClientsKey, type IdPlace } from './testing/strangers/id-places';
import { isStranger, peopleOf, type PersonName, type Somebody } from './testing/strangers/people';
import { WHOSE_ADDRESSES, WHOSE_IDS, type Clients, type Everybodys, type Owned, type Whose } from './testing/strangers/whose-ids';

const routes = modules.flatMap((module) => module.routes ?? []);
const addressOf = ({ method, path }: Pick<HttpRoute, 'method' | 'path'>): string => `${method} ${path}`;
const addresses = routes.filter(({ path }) => path.includes(':')).map(addressOf);
const places = idPlaces(buildGraph(modules));
const named = new Map(places.map((place) => [place.name, place]));
const inTable = (wanted: (whose: Whose) => boolean): string[] => Object.keys(WHOSE_IDS).filter((name) => named.has(name) && wanted(WHOSE_IDS[name]!));
const found = (name: string): IdPlace => named.get(name)!;

/** What of the nonsense somebody sends: all of it is sent by those who are signed in, and all of it by those who are not. */
const nonsenseOf = (asker: Somebody, askers: readonly Somebody[]): string[] => {
  const alike = askers.filter(({ isSignedIn }) => isSignedIn === asker.isSignedIn);
  return NONSENSE.filter((_, at) => at % alike.length === alike.indexOf(asker));
};

/** What every request with an absent, foreign or senseless id is refused with, as far as it does not matter who asks. */
const refusals = ({ isSignedIn }: Somebody, refusal: string): string[] => [refusal, 'NOT_FOUND', ...(isSignedIn ? [] : ['NOT_SIGNED_IN'])];

describe("an id that is not one's own", () => {
  let graph: GraphUnderTest;
  let people: Somebody[];
  let fingerprint: () => Promise<Record<string, string>>;
  beforeAll(async () => {
    graph = await graphUnderTest(modules);
    for (const { name, sow } of modules.flatMap(({ seeds = [] }) => seeds))
      if (['questionnaire.competences', 'recommendations.catalogue'].includes(name)) await graph.em().transactional((em) => sow(em, graph.clock.now));
    people = await peopleOf(graph);
    fingerprint = await fingerprintOf(graph);
  });
  afterAll(() => graph.close());

  const somebody = (name: PersonName): Somebody => people.find((each) => each.name === name)!;

  /** Does something after which everything must be as it was, with no mail sent. */
  const changesNothing = async (work: () => Promise<void>): Promise<void> => {
    // What an act before this left to deliver is not of this.
    await graph.deliver();
    const [before, mails] = [await fingerprint(), graph.mails.length];
    await work();
    expect(await fingerprint()).toEqual(before);
    await graph.deliver();
    expect(graph.mails.length).toBe(mails);
  };

  const expectRefused = (place: IdPlace, asker: Somebody, answer: Answered, refusal: string): void => {
    expect(`${asker.name}: ${answer.text}`).not.toContain('error:');
    expect(answer.isEmpty).toBe(true);
    if (place.operation !== 'mutation') return;
    expect(answer.problems).toHaveLength(1);
    expect(refusals(asker, refusal)).toContain(answer.problems?.[0]?.code);
  };

  it('is known of every place that takes one', () => {
    const unknown = places.filter((place) => !isClientsKey(place) && !(place.name in WHOSE_IDS));
    expect(
      unknown.map(({ name }) => `${name} takes an ID: say in apps/api/testing/strangers/whose-ids.ts whose it is, and have people.ts make one for each who can have it. If anybody may know it, say why.`),
    ).toEqual([]);
    expect(Object.keys(WHOSE_IDS).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(inTable((whose) => 'of' in whose && !('everybodys' in whose) && !('clients' in whose)))('%s: absent and forbidden look the same', async (name) => {
    const [place, whose] = [found(name), WHOSE_IDS[name] as Owned];
    const holders = people.filter((each) => !isStranger(each) && each.has[whose.of] !== undefined);
    expect(holders.length).toBeGreaterThan(0);
    const keys = new Map(holders.map((holder) => [holder, randomUUID()]));
    const takesKey = places.some((each) => isClientsKey(each) && each.field === place.field);

    const askers = people.filter(({ name: who }) => !whose.also?.includes(who));
    const tryAll = (key: (holder: Somebody) => string | null, isNonsenseSent: boolean) =>
      changesNothing(async () => {
        for (const asker of askers) {
          const absent = await askWith(asker, place, whose, idOfNothing());
          expectRefused(place, asker, absent, whose.refusal ?? 'NOT_FOUND');
          for (const holder of holders.filter((each) => each !== asker)) {
            const foreign = await askWith(asker, place, whose, holder.has[whose.of]!, key(holder));
            expect(`${asker.name} asks for what is ${holder.name}'s: ${foreign.text}`).toBe(`${asker.name} asks for what is ${holder.name}'s: ${absent.text}`);
          }
          for (const nonsense of isNonsenseSent ? nonsenseOf(asker, askers) : []) expect(`${asker.name} sends nonsense: ${(await askWith(asker, place, whose, nonsense)).text}`).toBe(`${asker.name} sends nonsense: ${absent.text}`);
        }
      });

    await tryAll(() => null, true);
    for (const holder of holders) {
      const own = await askWith(holder, place, whose, holder.has[whose.of]!, takesKey ? keys.get(holder) : null);
      expect(`${holder.name}: ${own.text}`).not.toMatch(/error:|NOT_FOUND|NOT_ALLOWED/);
      if (place.operation !== 'mutation') expect(own.isEmpty).toBe(false);
    }
    // The holder's own request, word for word: what is remembered of it is not given away.
    if (takesKey) await tryAll((holder) => keys.get(holder)!, false);
  });

  it('in an address outside the graph is known of every such address', () => {
    expect(addresses.filter((address) => !(address in WHOSE_ADDRESSES)).map((address) => `${address} takes an id: say in apps/api/testing/strangers/whose-ids.ts whose it is.`)).toEqual([]);
    expect(Object.keys(WHOSE_ADDRESSES).filter((address) => !addresses.includes(address))).toEqual([]);
  });

  it.each(routes.filter((route) => 'of' in (WHOSE_ADDRESSES[addressOf(route)] ?? {})))('$method $path: absent and forbidden look the same', async (route) => {
    const [part, { of, also = [] }] = [/:(\w+)/.exec(route.path)![1]!, WHOSE_ADDRESSES[addressOf(route)] as Pick<Owned, 'of' | 'also'>];
    const open = async ({ browser }: Somebody, id: string): Promise<string> => {
      try {
        return String((await browser.open(route, { params: { [part]: id } })).status);
      } catch (error) {
        return error instanceof Refusal ? JSON.stringify(error.problems) : `error: ${(error as Error).message}`;
      }
    };
    const holders = people.filter((each) => !isStranger(each) && each.has[of] !== undefined);
    expect(holders.length).toBeGreaterThan(0);
    const askers = people.filter(({ name }) => !also.includes(name));
    await changesNothing(async () => {
      for (const asker of askers) {
        const absent = await open(asker, idOfNothing());
        expect(`${asker.name}: ${absent}`).toContain('NOT_FOUND');
        for (const holder of holders.filter((each) => each !== asker)) expect(`${asker.name}: ${await open(asker, holder.has[of]!)}`).toBe(`${asker.name}: ${absent}`);
        for (const nonsense of nonsenseOf(asker, askers)) expect(`${asker.name}: ${await open(asker, nonsense)}`).toBe(`${asker.name}: ${absent}`);
      }
    });
    for (const holder of holders) expect(await open(holder, holder.has[of]!)).toBe('200');
  });

  it.each(inTable((whose) => 'everybodys' in whose))('%s: what is public is there, and all else is absent alike', async (name) => {
    const [place, whose] = [found(name), WHOSE_IDS[name] as Everybodys];
    const asker = somebody('stranger');
    await changesNothing(async () => {
      const absent = await askWith(asker, place, whose, idOfNothing());
      expectRefused(place, asker, absent, whose.refusal ?? 'NOT_FOUND');
      for (const nonsense of NONSENSE) expect((await askWith(asker, place, whose, nonsense)).text).toBe(absent.text);
    });
    if (!whose.of) return;
    const present = await askWith(asker, place, whose, asker.has[whose.of]!);
    expect(present.text).not.toMatch(/error:|NOT_/);
    expect(present.isEmpty).toBe(false);
  });

  it.each(inTable((whose) => 'clients' in whose))("%s: one that another's browser made up is as good as a new one", async (name) => {
    const [place, whose] = [found(name), WHOSE_IDS[name] as Clients];
    const asker = somebody('stranger');
    const [foreign, fresh] = [await askWith(asker, place, whose, somebody('manager').has[whose.of]!), await askWith(asker, place, whose, idOfNothing())];
    expect(foreign.text).toBe(fresh.text);
    expect(foreign.text).not.toMatch(/error:|NOT_FOUND/);
    for (const nonsense of NONSENSE) expect((await askWith(asker, place, whose, nonsense)).text).not.toMatch(/error:/);
  });
});
