import { batched, inOrder, type Context } from '@skills/platform/graph';
import type DataLoader from 'dataloader';
import { Competence } from './competence.entity';

const competences = {};

/** Competences by ESCO URI for one request, in one statement; null for one that the catalogue lacks. */
export const competencesByUri = (context: Context): DataLoader<string, Competence | null> =>
  batched<string, Competence | null>(context, competences, async (uris) => {
    const rows = await context.em
      .createQueryBuilder(Competence, 'c')
      .select(['c.uri', 'c.label', 'c.description'])
      .where({ uri: { $in: [...uris] } })
      .execute<Competence[]>();
    return inOrder(uris, rows, ({ uri }) => uri);
  });

/** The competence, or one that is known by its URI only: a link in a questionnaire may name a skill that the catalogue lacks. */
export const competenceFor = async (context: Context, uri: string): Promise<Competence> =>
  (await competencesByUri(context).load(uri)) ?? { uri, label: uri, description: null };
