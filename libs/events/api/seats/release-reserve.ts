import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { heldReserve } from './held-reserve';
import { ReservePayload } from './reserve-input';

@InputType({ description: 'Kept seats.' })
export class ReleaseReserveInput {
  @Field(() => ID, { description: 'The kept seats.' })
  reserveId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The kept seats, or the problems.' })
export class ReleaseReservePayload extends ReservePayload {}

/** Lets kept seats go before their time. */
@Resolver()
export class ReleaseReserve {
  @Mutates(mayOrganise)
  @Mutation(() => ReleaseReservePayload, { description: 'Makes kept seats that nobody took everybody’s now; they go to those who wait. A second time changes nothing.' })
  async releaseReserve(@Arg('input', () => ReleaseReserveInput, { description: 'Which.' }) { reserveId }: ReleaseReserveInput, @Ctx() context: Context) {
    const now = context.clock();
    const { book, reserve } = await heldReserve(context, reserveId);
    if (reserve.releaseAt <= now) return { reserve, event: book.event };
    reserve.releaseAt = now;
    book.log('RELEASED', null, { seats: reserve.seats - reserve.taken });
    await book.settle();
    return { reserve, event: book.event };
  }
}
