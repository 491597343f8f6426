import type { EntityManager } from '@mikro-orm/postgresql';
import type { QuestionnaireDocument } from '../../rules';

/** A published version with its document. */
export interface PublishedVersion {
  id: string;
  document: QuestionnaireDocument;
}

/** Versions kept in memory: they never change, and one of the shipped documents takes about a megabyte. */
const MOST_KEPT = 30;
const kept = new Map<string, PublishedVersion>();

function keep(version: PublishedVersion): PublishedVersion {
  kept.delete(version.id);
  kept.set(version.id, version);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return version;
}

/** The document of a published version, by the version's id; throws for an id that was never published. */
export async function publishedVersion(em: EntityManager, id: string): Promise<PublishedVersion> {
  const known = kept.get(id);
  if (known) return known;
  const [row] = await em.getConnection().execute<{ id: string; document: QuestionnaireDocument }[]>(
    'select id, document from questionnaire_version where id = ?',
    [id],
    'all',
    em.getTransactionContext(),
  );
  if (!row) throw new Error('No such questionnaire version');
  return keep(row);
}

/** The version asked for or, without a wish, the one published last; null when there is none that everybody may read by its code. */
export async function findPublished(em: EntityManager, code: string, version?: string | null): Promise<PublishedVersion | null> {
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    `select v.id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id
     where q.code = ? and q.is_public and v.version = coalesce(?, v.version) order by v.published_at desc, v.id desc limit 1`,
    [code, version ?? null],
    'all',
    em.getTransactionContext(),
  );
  return row ? publishedVersion(em, row.id) : null;
}
