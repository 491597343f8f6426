import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { codeKey, MOST_RESERVES, type ReserveKind } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { GraphReserveKind } from './graph-reserve-kind';
import { mustFit } from './held-reserve';
import { newCode } from './new-code';
import { KeptSeatsInput, reserveForm, ReservePayload } from './reserve-input';
import { SeatReserve } from './seat-book.entity';

@InputType({ description: 'Seats to keep, and for whom.' })
export class KeepSeatsInput extends KeptSeatsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => GraphReserveKind, { description: 'What they are kept for.' })
  kind: ReserveKind;

  @Field(() => String, { nullable: true, description: 'The country, the role, or a code of at least 8 characters; absent for a code that the server makes.' })
  value?: string | null;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The kept seats, or the problems.' })
export class KeepSeatsPayload extends ReservePayload {}

// Whoever waits or is to be decided on and belongs to them may take from the new ones like who comes later; who has a code does not come without it.
const OPEN_TO_WAITING: Partial<Record<ReserveKind, string>> = {
  COUNTRY: 'r.country_code = ?',
  ROLE: 'not exists (select from participant p where p.registration_id = r.id and p.role <> ?)',
};

async function openToWaiting({ em }: Context, { id, kind, value }: SeatReserve, eventId: string): Promise<void> {
  const whom = OPEN_TO_WAITING[kind];
  if (!whom) return;
  await em.getConnection().execute(`update registration r set reserve_ids = array_append(r.reserve_ids, ?::text) where r.event_id = ? and r.state in ('WAITING', 'REQUESTED') and ${whom}`, [id, eventId, value], 'run', em.getTransactionContext());
}

/** Keeps seats of an event for some. */
@Resolver()
export class KeepSeats {
  @Mutates(mayOrganise)
  @Mutation(() => KeepSeatsPayload, { description: 'Keeps free seats of an event for a country, a role or an invitation code until a moment. The same again changes nothing; without a key, the server makes another code.' })
  async keepSeats(@Arg('input', () => KeepSeatsInput, { description: 'What to keep.' }) { eventId, kind, value: given, seats, releaseAt }: KeepSeatsInput, @Ctx() context: Context) {
    const now = context.clock();
    const book = await organisedBook(context, eventId);
    const form = reserveForm(context, { kind, value: given, seats, releaseAt });
    const value = form.value ?? newCode();
    const isSame = (reserve: SeatReserve): boolean => reserve.kind === form.kind && (form.kind === 'CODE' ? codeKey(reserve.value) === codeKey(value) : reserve.value === value);
    const there = book.reserves.find(isSame);
    if (there && there.seats === form.seats && there.releaseAt.getTime() === form.releaseAt.getTime()) return { reserve: there, event: book.event };
    if (there) refuse('RESERVE_THERE', ['value']);
    if (form.releaseAt <= now) refuse('TIME_PAST', ['releaseAt']);
    if (book.reserves.length >= MOST_RESERVES) refuse('TOO_MANY_RESERVES');
    await book.settle();
    const reserve = context.em.create(SeatReserve, { id: uuidv7(), event: book.event, kind: form.kind, value, seats: form.seats, taken: 0, releaseAt: form.releaseAt });
    book.reserves.push(reserve);
    mustFit(book, now);
    context.em.persist(reserve);
    book.log('RESERVED', null, { seats: form.seats });
    await context.em.flush();
    await openToWaiting(context, reserve, book.event.id);
    await book.settle();
    return { reserve, event: book.event };
  }
}
