import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import { heldReserve, mustFit } from './held-reserve';
import { KeptSeatsInput, reserveForm, ReservePayload } from './reserve-input';

@InputType({ description: 'Kept seats, and how many of them until when.' })
export class ChangeReserveInput extends KeptSeatsInput {
  @Field(() => ID, { description: 'The kept seats.' })
  reserveId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The kept seats, or the problems.' })
export class ChangeReservePayload extends ReservePayload {}

/** Changes how many seats are kept, and until when. */
@Resolver()
export class ChangeReserve {
  @Mutates(mayOrganise)
  @Mutation(() => ChangeReservePayload, { description: 'Changes how many seats are kept and until when; never fewer than are taken of them, and never more than are free. The same again changes nothing.' })
  async changeReserve(@Arg('input', () => ChangeReserveInput, { description: 'Which, and how.' }) { reserveId, ...input }: ChangeReserveInput, @Ctx() context: Context) {
    const now = context.clock();
    const { book, reserve } = await heldReserve(context, reserveId);
    const { seats, releaseAt } = reserveForm(context, { ...input, kind: reserve.kind, value: reserve.value });
    if (seats === reserve.seats && releaseAt.getTime() === reserve.releaseAt.getTime()) return { reserve, event: book.event };
    if (seats < reserve.taken) refuse('RESERVE_TAKEN', ['seats'], { least: reserve.taken });
    if (releaseAt <= now) refuse('TIME_PAST', ['releaseAt']);
    Object.assign(reserve, { seats, releaseAt });
    mustFit(book, now);
    book.log('RESERVED', null, { seats });
    await book.settle();
    return { reserve, event: book.event };
  }
}
