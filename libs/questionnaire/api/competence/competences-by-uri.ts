import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, inOrder, type Context } from '@skills/platform/graph';
import type DataLoader from 'dataloader';
import { Competence } from './competence.entity';

const competences = {};
const lists = {};

const unnamed = (uri: string): Competence => ({ uri, label: uri, description: null });

/** Competences by ESCO URI for one request, in one statement; null for one that the catalogue lacks. */
export const competencesByUri = (context: Context): DataLoader<string, Competence | null> =>
  batched<string, Competence | null>(context, competences, async (uris) => inOrder(uris, await readCompetences(context.em, uris), ({ uri }) => uri));

const readCompetences = (em: EntityManager, uris: readonly string[]): Promise<Competence[]> =>
  em
    .createQueryBuilder(Competence, 'c')
    .select(['c.uri', 'c.label', 'c.description'])
    .where({ uri: { $in: [...uris] } })
    .execute<Competence[]>();

/**
 * Gives the competence of each of these URIs, for all lists of a request in one statement; for lists, where a look-up for
 * each row would cost more than the rows.
 */
export async function competencesFor(context: Context, uris: readonly string[]): Promise<(uri: string) => Competence> {
  if (uris.length === 0) return unnamed;
  return batched<readonly string[], (uri: string) => Competence>(context, lists, async (wanted) => {
    const rows = await readCompetences(context.em, [...new Set(wanted.flat())]);
    const known = new Map(rows.map((competence) => [competence.uri, competence]));
    return wanted.map(() => (uri) => known.get(uri) ?? unnamed(uri));
  }).load(uris);
}

/** The competence, or one that is known by its URI only: a link in a questionnaire may name a skill that the catalogue lacks. */
export const competenceFor = async (context: Context, uri: string): Promise<Competence> =>
  (await competencesByUri(context).load(uri)) ?? unnamed(uri);
