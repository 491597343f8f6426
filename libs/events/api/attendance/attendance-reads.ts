import { GraphSizeClass } from '@skills/identity/api';
import { SIZE_CLASSES, type SizeClass } from '@skills/identity/rules';
import { anyone, Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { releasedTotals, talliesBy, tallyOf, type AttendanceRelease, type AttendanceTally, type ParticipantRole } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphParticipantRole } from '../registration/graph-vocabulary';
import { attendanceFor } from './attendance-for';
import { releasedAttendance } from './released-events';

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'How many were expected and came, of people who are alike in one thing: that which is not null.' })
export class AttendanceLine implements AttendanceTally {
  @Field(() => String, { nullable: true, description: 'Their country, ISO 3166-1 alpha-2.' })
  countryCode: string | null;

  @Field(() => GraphParticipantRole, { nullable: true, description: 'As what they take part.' })
  role: ParticipantRole | null;

  @Field(() => GraphSizeClass, { nullable: true, description: 'How many persons their firm employs; null by size of firm when it was not said.' })
  sizeClass: SizeClass | null;

  @Field(() => Int, { description: 'How many had a seat before.' })
  registered: number;

  @Field(() => Int, { description: 'How many were let in.' })
  came: number;

  @Field(() => Int, { description: 'How many had a seat and did not come.' })
  noShows: number;

  @Field(() => Int, { description: 'How many were let in without having had a seat before.' })
  walkIns: number;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'Who came to an event, for its organisers.' })
export class EventAttendanceFigures {
  @Field(() => Boolean, { description: 'Whether a door let anybody in; without one nobody knows who came, and the figures say nothing of it.' })
  isKnown: boolean;

  @Field(() => Boolean, { description: 'Whether it was counted for good, so that what is erased later changes nothing.' })
  isFinal: boolean;

  @Field(() => AttendanceLine, { description: 'All together.' })
  total: AttendanceLine;

  @Field(() => [AttendanceLine], { description: 'By country.' })
  byCountry: AttendanceLine[];

  @Field(() => [AttendanceLine], { description: 'By role.' })
  byRole: AttendanceLine[];

  @Field(() => [AttendanceLine], { description: 'By size of firm.' })
  bySizeClass: AttendanceLine[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'People who came and are alike in one thing; never fewer than a published figure needs.' })
export class ParticipantsPart {
  @Field(() => String, { nullable: true, description: 'A country (ISO 3166-1 alpha-2) or a role; null for all others together.' })
  value: string | null;

  @Field(() => Int, { description: 'How many came.' })
  people: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Who came to an event, as far as everybody may know.' })
export class ParticipantsTold {
  @Field(() => Int, { description: 'How many came.' })
  people: number;

  @Field(() => [ParticipantsPart], { description: 'By country.' })
  byCountry: readonly ParticipantsPart[];

  @Field(() => [ParticipantsPart], { description: 'By role.' })
  byRole: readonly ParticipantsPart[];
}

const NOTHING = { countryCode: null, role: null, sizeClass: null };
const releases = {};

/** What everybody may know of who came to one event: nothing when it had too few people to be told of alone. */
export async function participantsTold(context: Context, eventId: string): Promise<ParticipantsTold | null> {
  const { em, request } = context;
  const all = await context.once(releases, () => releasedAttendance(em, request.smallestGroup, request.isDemo));
  const own: AttendanceRelease | undefined = all.find(({ eventIds }) => eventIds.length === 1 && eventIds[0] === eventId);
  return own ? { people: own.people, byCountry: releasedTotals([own], 'country'), byRole: releasedTotals([own], 'role') } : null;
}

/** Who came to an event. */
@Resolver(() => Event)
export class EventAttendanceFields {
  @FieldResolver(() => EventAttendanceFigures, { nullable: true, description: 'Who came, exactly; null for all but its organisers.' })
  async attendance(@Root() event: Row<Event>, @Ctx() context: Context): Promise<EventAttendanceFigures | null> {
    if (!context.can(mayOrganise, event)) return null;
    const { counts, isKnown, isFinal } = await attendanceFor(context, event.id);
    return {
      isKnown,
      isFinal,
      total: { ...NOTHING, ...tallyOf(counts) },
      byCountry: talliesBy(counts, ({ countryCode }) => countryCode).map(({ key, ...tally }) => ({ ...NOTHING, ...tally, countryCode: key })),
      byRole: talliesBy(counts, ({ role }) => role).map(({ key, ...tally }) => ({ ...NOTHING, ...tally, role: key })),
      bySizeClass: [...SIZE_CLASSES, null].flatMap((size) => talliesBy(counts.filter(({ sizeClass }) => sizeClass === size), ({ sizeClass }) => sizeClass)).map(({ key, ...tally }) => ({ ...NOTHING, ...tally, sizeClass: key })),
    };
  }

  @FieldResolver(() => ParticipantsTold, { nullable: true, description: 'Who came, as far as everybody may know; null while it is not counted, and where too few came to tell of them alone.' })
  participantsTold(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<ParticipantsTold | null> {
    return participantsTold(context, id);
  }
}
