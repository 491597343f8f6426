import { batched, Context, inOrder, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BenchmarkParticipation } from './benchmark-participation.entity';
import { statement } from './statement';

const counted = {};

/** Whether a firm that takes part is counted. */
@Resolver(() => BenchmarkParticipation)
export class BenchmarkParticipationFields {
  @FieldResolver(() => Boolean, { description: 'Whether the firm is counted, or will be with enough others: it has a completed run in which every topic has a level. Another firm of the same mailbox or company comes first without being told here, as that would tell who else takes part.' })
  isCounted(@Root() { id }: Row<BenchmarkParticipation>, @Ctx() context: Context): Promise<boolean> {
    return batched<string, boolean>(context, counted, async (ids) => {
      const rows = await statement(context.em)<{ id: string }>(
        `select p.id from benchmark_participation p where p.id = any(?::uuid[]) and p.left_at is null
           and exists (select 1 from benchmark_level l where l.organisation_id = p.organisation_id and l.left_at is null)`,
        `{${ids.join(',')}}`,
      );
      return inOrder(ids, rows, (row) => row.id).map((row) => row !== undefined && row !== null);
    }).load(id);
  }
}
