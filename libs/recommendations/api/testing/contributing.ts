import { modulesToAssess } from '@skills/assessment/testing';
import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { CONTRIBUTION_CONSENT } from '../../rules';
import { completeCourse, completePractice } from '../../rules/testing/contributed';
import { recommendationsModule } from '../recommendations-module';

/** A contribution as the graph tells it. */
export interface Contribution {
  id: string;
  revision: number;
  state: string;
  content: Record<string, unknown>;
  publishedContent: Record<string, unknown> | null;
  entryId: string | null;
  authorActs: string[];
  editorActs: string[];
  events: { act: string; side: string; note: string | null; consentVersion: string | null; consentLanguage: string | null }[];
}
/** What every act on a contribution answers. */
export type Told = Answer & { contribution: Contribution | null };

/** What is asked of a contribution. */
export const FIELDS = 'id revision state content publishedContent entryId authorActs editorActs events { act side note consentVersion consentLanguage }';

const inputOf = (mutation: string): string => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;

/** Takes an act on a contribution. */
export const act = async (browser: TestBrowser, mutation: string, input: object): Promise<Told> =>
  (await browser.ask<Record<string, Told>>(`mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { contribution { ${FIELDS} } problems { code path message } } }`, { input }))[mutation]!;

/** The contribution of an answer that was no refusal. */
export const held = (told: Told): Contribution => {
  if (!told.contribution) throw new Error(codesOf(told).join());
  return told.contribution;
};

/** The input that names a contribution at the revision seen. */
export const on = ({ id, revision }: Contribution, more: object = {}): object => ({ contributionId: id, revision, ...more });

/** Hands a contribution in, with consent. */
export const submit = (author: TestBrowser, contribution: Contribution): Promise<Told> => act(author, 'submitContribution', on(contribution, { consentVersion: CONTRIBUTION_CONSENT }));

/** A graph with a catalogue, an author, a stranger, two editors, and the ways of a contribution. */
export interface Contributing {
  graph: GraphUnderTest;
  mia: TestBrowser;
  tom: TestBrowser;
  elin: TestBrowser;
  ida: TestBrowser;
  /** A competence that the platform knows. */
  uri: string;
  rows: <Row>(sql: string) => Promise<Row[]>;
  drafted: (kind?: 'PRACTICE' | 'COURSE', more?: object) => Promise<Contribution>;
  submitted: (kind?: 'PRACTICE' | 'COURSE', more?: object) => Promise<Contribution>;
  published: (kind?: 'PRACTICE' | 'COURSE', more?: object) => Promise<Contribution>;
}

/** Opens the graph in which Mia writes, Tom is a stranger, Elin and Ida are editors. */
export async function contributing(): Promise<Contributing> {
  const graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
  const rows = <Row>(sql: string) => graph.em().getConnection().execute<Row[]>(sql);
  const seeds = [...modulesToAssess, recommendationsModule].flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));
  for (const seed of seeds) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
  const [mia, tom, elin, ida] = [await browserOf(graph, 'mia@example.org'), await browserOf(graph, 'tom@example.org'), await browserOf(graph, 'elin@example.org'), await browserOf(graph, 'ida@example.org')];
  for (const [at, email] of ['elin@example.org', 'ida@example.org'].entries())
    await graph.em().getConnection().execute("insert into role_grant (id, person_id, role, granted_at) select ?, id, 'EDITOR', now() from person where email_address = ?", [`00000000-0000-7000-8000-00000000100${at}`, email]);
  const uri = (await rows<{ uri: string }>('select uri from competence order by uri limit 1'))[0]!.uri;
  const drafted: Contributing['drafted'] = async (kind = 'PRACTICE', more = {}) => {
    const begun = held(await act(mia, 'startContribution', { kind }));
    return held(await act(mia, 'saveContribution', on(begun, { content: { ...(kind === 'PRACTICE' ? completePractice() : completeCourse(uri)), ...more } })));
  };
  const submitted: Contributing['submitted'] = async (kind, more) => held(await submit(mia, await drafted(kind, more)));
  const published: Contributing['published'] = async (kind, more) => held(await act(elin, 'publishContribution', on(await submitted(kind, more))));
  return { graph, mia, tom, elin, ida, uri, rows, drafted, submitted, published };
}
