import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { heldReserve } from './held-reserve';
import { ReservePayload } from './reserve-input';

@InputType({ description: 'Kept seats.' })
export class RemoveReserveInput {
  @Field(() => ID, { description: 'The kept seats.' })
  reserveId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class RemoveReservePayload extends ReservePayload {}

/** Takes kept seats away of which nobody took one. */
@Resolver()
export class RemoveReserve {
  @Mutates(mayOrganise)
  @Mutation(() => RemoveReservePayload, { description: 'Takes kept seats away of which none is taken: they are everybody’s, and an invitation code is worth nothing any more.' })
  async removeReserve(@Arg('input', () => RemoveReserveInput, { description: 'Which.' }) { reserveId }: RemoveReserveInput, @Ctx() context: Context) {
    const { book, reserve } = await heldReserve(context, reserveId);
    if (reserve.taken > 0) refuse('RESERVE_TAKEN', [], { least: reserve.taken });
    book.reserves.splice(book.reserves.indexOf(reserve), 1);
    context.em.remove(reserve);
    if (reserve.releaseAt > context.clock()) book.log('RELEASED', null, { seats: reserve.seats });
    await book.settle();
    return { reserve: null, event: book.event };
  }
}
