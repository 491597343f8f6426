import { ReadPolicy } from '@skills/platform/graph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Attention } from '../../rules';
import { mayOrganise } from '../event/event.policy';

/** What needs attention, as a graph enum. */
export const GraphAttention: { readonly [Value in Attention]: Value } = {
  ERASURE_LATE: 'ERASURE_LATE', REQUESTS: 'REQUESTS', OFFERS_END: 'OFFERS_END', PLACE_MISSING: 'PLACE_MISSING', ONLINE_MISSING: 'ONLINE_MISSING', AGENDA_CONFLICTS: 'AGENDA_CONFLICTS', PROPOSALS: 'PROPOSALS', CHECKLIST_LATE: 'CHECKLIST_LATE', NOTE_CHANGED: 'NOTE_CHANGED',
  HELD_MISSING: 'HELD_MISSING', REPORT_MISSING: 'REPORT_MISSING', ERASURE_SOON: 'ERASURE_SOON',
};
registerEnumType(GraphAttention, {
  name: 'EventAttention',
  description: 'What organisers should look at.',
  valuesConfig: {
    ERASURE_LATE: { description: 'Personal data is left that should have gone.' },
    AGENDA_CONFLICTS: { description: 'Sessions of the agenda do not go together.' },
    PROPOSALS: { description: 'Proposals wait for a decision.' },
    ERASURE_SOON: { description: 'Its personal data goes within two weeks.' },
    REQUESTS: { description: 'Registrations wait for a decision.' },
    OFFERS_END: { description: 'Offers end within hours.' },
    PLACE_MISSING: { description: 'Nobody knows the house yet.' },
    ONLINE_MISSING: { description: 'Nobody knows the address of the online meeting yet.' },
    CHECKLIST_LATE: { description: 'Items of the checklist are late.' },
    NOTE_CHANGED: { description: 'Conclusions rest on notes that were changed since.' },
    HELD_MISSING: { description: 'It is over, and nobody recorded that it was held.' },
    REPORT_MISSING: { description: 'It was held, and its conclusions are not published.' },
  },
});

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'Something to look at.' })
export class AttentionNeeded {
  @Field(() => GraphAttention, { description: 'What.' })
  attention: Attention;

  @Field(() => Int, { description: 'How often.' })
  count: number;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'How many there are of one kind.' })
export class Counted {
  @Field(() => String, { description: 'The kind: a country, a role or a day, by its code.' })
  key: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'Seats that are kept.' })
export class ReserveAtGlance {
  @Field(() => String, { description: 'For what they are kept: COUNTRY, ROLE or CODE.' })
  kind: string;

  @Field(() => String, { description: 'For which.' })
  value: string;

  @Field(() => Int, { description: 'How many seats.' })
  seats: number;

  @Field(() => Int, { description: 'How many of them are taken.' })
  taken: number;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'An event in figures, for its organisers. People are counted, not registrations.' })
export class EventOverview {
  @Field(() => Int, { nullable: true, description: 'How many seats there are; null when that is not known.' })
  capacity: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have a seat; once it is over, as it was counted. Null when it is over and its seats were not given here.' })
  confirmed: number | null;

  @Field(() => Int, { description: 'For how many a seat is held.' })
  held: number;

  @Field(() => Int, { description: 'How many wait; only those whose address is confirmed.' })
  waiting: number;

  @Field(() => Int, { description: 'How many are to be decided on; only those whose address is confirmed.' })
  requested: number;

  @Field(() => Int, { nullable: true, description: 'How many were let in; null while no door has let anybody in, and so nobody knows who came.' })
  checkedIn: number | null;

  @Field(() => [ReserveAtGlance], { description: 'Seats that are kept, and how many of them are taken.' })
  reserves: ReserveAtGlance[];

  @Field(() => [Counted], { description: 'How many registered on each day on which somebody did, ISO 8601, whatever became of it.' })
  days: Counted[];

  @Field(() => [Counted], { description: 'Those with a seat, by country; the most first. Once it is over, as they were counted.' })
  countries: Counted[];

  @Field(() => [Counted], { description: 'Those with a seat, by role; the most first. Once it is over, as they were counted.' })
  roles: Counted[];

  @Field(() => [AttentionNeeded], { description: 'What needs attention; empty when nothing does.' })
  attentions: AttentionNeeded[];
}
