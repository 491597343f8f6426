import { batched, Context, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { effectiveEventsOf, type StoredAnswer } from './effective-answers-of';
import { Answer } from './graph-answer';
import { Response } from './response.entity';

const effective = {};

/** The effective answer events of responses, for all responses of a request at once. */
export const effectiveEventsFor = (context: Context, responseId: string): Promise<StoredAnswer[]> =>
  batched<string, StoredAnswer[]>(context, effective, async (ids) => {
    const events = await effectiveEventsOf(context.em, ids);
    return ids.map((id) => events.get(id) ?? []);
  }).load(responseId);

/** What a respondent reads of the own response. */
@Resolver(() => Response)
export class ResponseFields {
  @FieldResolver(() => [Answer], { description: 'The answers that count, by item.' })
  async answers(@Root() { id }: Row<Response>, @Ctx() context: Context): Promise<Answer[]> {
    return (await effectiveEventsFor(context, id)).map((event) => ({ ...event, answeredAt: new Date(event.answeredAt) }));
  }
}
