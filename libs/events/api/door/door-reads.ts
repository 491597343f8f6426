import { Context, type Row } from '@skills/platform/graph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { admissionsByWhom, admissionStop, doorDays, doorWindow, isDoorOpen } from '../../rules';
import { Event } from '../event/event.entity';
import { withMoments } from '../event/event-reads';
import { mayWorkAtDoor } from '../event/event.policy';
import { Door, type DoorEntry } from './door';
import { doorFacts } from './door-facts';
import { doorRecords, peopleByDoor } from './door-records';
import { shownConflicts } from './shown-conflicts';

/** What the doors of an event need. */
@Resolver(() => Event)
export class EventDoor {
  @FieldResolver(() => Door, { nullable: true, description: 'What its doors need, and what they have recorded; null for who does not work there.' })
  async door(
    @Root() event: Row<Event>,
    @Ctx() context: Context,
    @Arg('since', () => String, { nullable: true, description: 'The cursor of an earlier answer: only entries that may be new since then are given. Without one, or with one that means nothing here, the whole list is.' }) since?: string | null,
  ): Promise<Door | null> {
    if (!context.can(mayWorkAtDoor, event)) return null;
    const now = context.clock();
    const planned = withMoments(event);
    const window = doorWindow(planned);
    const stop = admissionStop(planned, now);
    const isOpen = isDoorOpen(planned, now);
    const [{ cursor, isWhole, people, listed, expected, walkIns }, doors] = await Promise.all([doorFacts(context, event.id, since ?? null), peopleByDoor(context, event.id)]);
    const records = await doorRecords(context, event.id, isWhole ? null : people.map(({ participantId }) => participantId));
    const admissions = admissionsByWhom(records);
    const entries = people.filter(({ isListed }) => isListed).map(({ participantId, name, code, hasSeat }): DoorEntry => {
      const admitted = admissions.get(participantId) ?? [];
      return { participantId, name, code, hasSeat, admissions: admitted.map(({ id, at }) => ({ id, at: new Date(at) })) };
    });
    return {
      opensAt: window?.from ?? null,
      closesAt: window?.until ?? null,
      isOpen,
      cursor,
      isWhole,
      listed: isOpen ? listed : 0,
      entries: isOpen ? entries : [],
      goneIds: people.filter(({ isListed }) => !isListed).map(({ participantId }) => participantId),
      conflicts: shownConflicts(records, doorDays(planned)),
      expected: stop === 'EVENT_CANCELLED' || stop === 'EVENT_POSTPONED' ? 0 : expected,
      came: doors.reduce((sum, { people: count }) => sum + count, 0),
      walkIns,
      doors,
    };
  }
}
