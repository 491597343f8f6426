import type { GraphUnderTest } from '@skills/platform/testing';
import { groupKey, groupOf, isWithin, quartilesOf, WIDENING, type GroupKind, type Traits } from '../../../rules';
import { removeRuns } from '../../removal';
import { statement } from '../statement';
import { managedFirm, type ManagedFirm } from './managed-firm';

/** What can happen to a firm on a day. */
export type Act = 'join' | 'leave' | 'reassess' | 'move' | 'eraseRun' | 'eraseAccount';

/** Something that happens to the firm in one of the places of the story; `more` decides on levels and traits. */
export interface Happening {
  place: number;
  act: Act;
  more: number;
}

/** What is published: the name of each group, and the records behind it by their numbers. */
export type Published = ReadonlyMap<string, ReadonlySet<number>>;

const TRAITS = [
  { countryCode: 'AT', sizeClass: 'SIZE_10_49' },
  { countryCode: 'AT', sizeClass: 'SIZE_0_9' },
  { countryCode: 'BE', sizeClass: 'SIZE_10_49' },
];
const ERASE = 'mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }';
const AGAIN = 'mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } problems { code } } }';
const COMPLETE = 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }';

type Level = Traits & { id: string; kind: GroupKind; organisationId: string | null; levels: [number, number, number, number] };
type Cell = Traits & { topic: string; q1: number; median: number; q3: number };

/**
 * Firms that live through a story by the acts of the graph. It remembers whose every record was, also after the product has forgotten: as
 * an attacker does who was there all the time. Two places in a row are two people of one company.
 */
export class FirmsLife {
  private readonly firms = new Map<number, ManagedFirm & { email: string; isRunErased: boolean; revision: number }>();
  private readonly voices = new Map<string, number>();
  private readonly records = new Map<string, { number: number; voice: number; organisationId: string }>();
  private made = 0;

  constructor(private readonly graph: GraphUnderTest) {}

  private sql = <Row>(text: string, ...params: unknown[]): Promise<Row[]> => statement(this.graph.em())<Row>(text, ...params);

  private async firmAt(place: number, more: number): Promise<ManagedFirm & { email: string; isRunErased: boolean; revision: number }> {
    const known = this.firms.get(place);
    if (known && !known.isRunErased) return known;
    if (known) await this.eraseAccount(place);
    const company = Math.floor(place / 2);
    const email = `person.${place}@company${company}.example`;
    const firm = { ...(await managedFirm(this.graph, [1 + (more % 5)], { traits: TRAITS[more % TRAITS.length], email })), email, isRunErased: false, revision: 1 };
    this.firms.set(place, firm);
    this.voices.set(firm.organisationId, company);
    return firm;
  }

  private async eraseAccount(place: number): Promise<void> {
    const { browser, email } = this.firms.get(place)!;
    this.firms.delete(place);
    await browser.ask(ERASE, { input: { emailAddress: email } });
  }

  /** Lets something happen; a firm that is not there yet, or that was erased, is begun. */
  async live({ place, act, more }: Happening): Promise<void> {
    const firm = await this.firmAt(place, more);
    if (act === 'join') await firm.join();
    if (act === 'leave') await firm.leave();
    if (act === 'reassess') {
      firm.revision += 1;
      await firm.answer({ 'practice-iot': 1 + (more % 5) }, firm.revision);
      await firm.complete();
    }
    if (act === 'move') {
      const { assessAgain } = await firm.browser.ask<{ assessAgain: { run: { id: string } } }>(AGAIN, { input: { runId: firm.runId, ...TRAITS[(more + 1) % TRAITS.length] } });
      await firm.browser.ask(COMPLETE, { input: { runId: assessAgain.run.id } });
    }
    if (act === 'eraseRun') {
      const runs = await this.sql<{ id: string }>('select id from run where organisation_id = ?', firm.organisationId);
      await this.graph.em().transactional((em) => removeRuns(em, runs.map(({ id }) => id)));
      firm.isRunErased = true;
    }
    if (act === 'eraseAccount') await this.eraseAccount(place);
    await this.remember();
  }

  private async remember(): Promise<void> {
    for (const { id, organisationId } of await this.sql<{ id: string; organisationId: string }>('select id, organisation_id as "organisationId" from benchmark_level where organisation_id is not null'))
      if (!this.records.has(id)) this.records.set(id, { number: (this.made += 1), voice: this.voices.get(organisationId)!, organisationId });
  }

  /** How many companies are behind these records in truth; of one whose people have several firms, one. */
  readonly organisations = (records: readonly number[]): number => {
    const wanted = new Set(records);
    const known = [...this.records.values()].filter(({ number }) => wanted.has(number));
    return Math.min(new Set(known.map(({ voice }) => voice)).size, new Set(known.map(({ organisationId }) => organisationId)).size);
  };

  /** Who is behind every figure that is published now. Throws when a figure is not that of the levels behind it. */
  async published(): Promise<Published> {
    const levels = await this.sql<Level>(
      `select id, kind, organisation_id as "organisationId", version_id as "versionId", country_code as "countryCode", sector, size_class as "sizeClass", array[big_data, iot, cybersecurity, leadership] as levels
       from benchmark_level where kind is not null`,
    );
    const members = new Map<string, Level[]>();
    for (const level of levels)
      for (const kind of WIDENING.filter((wide) => isWithin(level.kind, wide))) {
        const key = groupKey(groupOf(level, kind));
        members.set(key, [...(members.get(key) ?? []), level]);
      }
    const cells = await this.sql<Cell>('select version_id as "versionId", country_code as "countryCode", sector, size_class as "sizeClass", topic, q1, median, q3 from benchmark_cell where topic = \'IOT\'');
    for (const { topic: _, q1, median, q3, ...group } of cells) {
      const told = JSON.stringify({ q1, median, q3 });
      const own = JSON.stringify(quartilesOf((members.get(groupKey(group)) ?? []).map(({ levels: [, iot] }) => iot)));
      if (told !== own) throw new Error(`${groupKey(group)} is published as ${told}, but is ${own}.`);
    }
    return new Map(cells.map((group) => [groupKey(group), new Set(members.get(groupKey(group))!.map(({ id }) => this.records.get(id)!.number))]));
  }
}
