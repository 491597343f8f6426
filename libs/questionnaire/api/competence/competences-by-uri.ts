import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, inOrder, type Context } from '@skills/platform/graph';
import type DataLoader from 'dataloader';
import { Competence } from './competence.entity';

const competences = {};

/** Competences by ESCO URI for one request, in one statement; null for one that the catalogue lacks. */
export const competencesByUri = (context: Context): DataLoader<string, Competence | null> =>
  batched<string, Competence | null>(context, competences, async (uris) => inOrder(uris, await readCompetences(context.em, uris), ({ uri }) => uri));

const readCompetences = (em: EntityManager, uris: readonly string[]): Promise<Competence[]> =>
  em
    .createQueryBuilder(Competence, 'c')
    .select(['c.uri', 'c.label', 'c.description'])
    .where({ uri: { $in: [...uris] } })
    .execute<Competence[]>();

/** Gives the competence of each of these URIs, read in one statement; for lists, where a look-up for each row would cost more than the rows. */
export async function competencesFor(em: EntityManager, uris: readonly string[]): Promise<(uri: string) => Competence> {
  const rows = uris.length > 0 ? await readCompetences(em, uris) : [];
  const known = new Map(rows.map((competence) => [competence.uri, competence]));
  return (uri) => known.get(uri) ?? { uri, label: uri, description: null };
}

/** The competence, or one that is known by its URI only: a link in a questionnaire may name a skill that the catalogue lacks. */
export const competenceFor = async (context: Context, uri: string): Promise<Competence> =>
  (await competencesByUri(context).load(uri)) ?? { uri, label: uri, description: null };
