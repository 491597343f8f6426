import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { canonicalText, checkDocument, checkEquivalencesWith, type Fault, type QuestionnaireDocument } from '../../rules';

/** What an import came to: what is now there and whether it is new, or why nothing was imported. */
export type ImportOutcome = { code: string; version: string; imported: boolean; faults: readonly [] } | { code: null; version: null; imported: false; faults: readonly Fault[] };

const refused = (...faults: Fault[]): ImportOutcome => ({ code: null, version: null, imported: false, faults });

/**
 * Publishes a questionnaire document, in the caller's transaction: all of it or, with a reason for each fault, nothing.
 * The same document again changes nothing; another document under a published version is a fault. One that is not `isPublic` is read through what it belongs to only.
 */
export async function importQuestionnaire(em: EntityManager, json: unknown, clock: () => Date, { isPublic } = { isPublic: true }): Promise<ImportOutcome> {
  const { document, faults } = checkDocument(json);
  if (!document) return refused(...faults);
  const { code, version } = document;
  const text = canonicalText(document);
  const digest = createHash('sha256').update(text).digest('hex');
  const run = <Row>(sql: string, params: unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, params, 'all', em.getTransactionContext());

  await run('insert into questionnaire (id, code, is_public) values (?, ?, ?) on conflict (code) do nothing', [uuidv7(), code, isPublic]);
  // Two imports at once take turns on the lineage.
  const [lineage] = await run<{ id: string }>('select id from questionnaire where code = ? for update', [code]);
  const [published] = await run<{ digest: string }>('select digest from questionnaire_version where questionnaire_id = ? and version = ?', [lineage?.id, version]);
  if (published && published.digest !== digest)
    return refused({ path: 'version', reason: `Version ${version} of ${code} is published with other content and never changes; give the new content a higher version.` });
  if (published) return { code, version, imported: false, faults: [] };

  const compared = await run<{ document: QuestionnaireDocument }>('select document from questionnaire_version where questionnaire_id = ? and version = any(?::text[])', [
    lineage?.id,
    `{${[...new Set(document.equivalences.map((equivalence) => equivalence.version))].join(',')}}`,
  ]);
  const unmatched = compared.flatMap(({ document: other }) => checkEquivalencesWith(document, other));
  if (unmatched.length > 0) return refused(...unmatched);
  await run('insert into questionnaire_version (id, questionnaire_id, version, document, digest, published_at) values (?, ?, ?, ?, ?, ?)', [
    uuidv7(),
    lineage?.id,
    version,
    text,
    digest,
    clock(),
  ]);
  return { code, version, imported: true, faults: [] };
}
