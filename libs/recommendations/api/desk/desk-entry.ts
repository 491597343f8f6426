import { connectionOf, Day, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Availability, ContributionKind } from '../../rules';
import { GraphAvailability } from '../catalogue/graph-vocabulary';
import { mayEdit } from '../contribution/contribution.policy';
import { GraphContributionKind } from '../contribution/graph-contribution';
import { OfferLinkSeen } from '../offer-link/link-fields';

/** A course or case as editors look after it. */
@ReadPolicy(mayEdit)
@ObjectType({ description: 'A course or case as editors look after it, also when it was taken out.' })
export class DeskEntry {
  @Field(() => ID, { description: 'Stable, and different for every course and case.' })
  id: string;

  @Field(() => GraphContributionKind, { description: 'What it is.' })
  kind: ContributionKind;

  @Field(() => ID, { description: 'The course or case.' })
  entryId: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'The language of its title, as a BCP-47 code.' })
  titleLanguage: string;

  @Field(() => String, { description: 'The provider of a course, the firm or body of a case.' })
  organisation: string;

  @Field(() => String, { nullable: true, description: 'Its page; null when only a source about it was seen.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Where the facts were found; null for a case of which no page was named.' })
  sourceUrl: string | null;

  @Field(() => GraphAvailability, { nullable: true, description: 'Whether the offer was seen to be open; null for a case, which is no offer.' })
  availability: Availability | null;

  @Field(() => Day, { description: 'The day on which the facts were collected.' })
  retrievedOn: string;

  @Field(() => Day, { nullable: true, description: 'The day on which an editor last saw its page; null when none did.' })
  confirmedOn: string | null;

  @Field(() => Boolean, { description: 'Whether a firm or provider told it here and answers for its text.' })
  isContributed: boolean;

  @Field(() => Day, { nullable: true, description: 'The day on which it was taken out; null while it is in the catalogue.' })
  withdrawnOn: string | null;

  @Field(() => Int, { description: 'How many found it useful.' })
  useful: number;

  @Field(() => Int, { description: 'How many did not.' })
  notUseful: number;

  @Field(() => OfferLinkSeen, { nullable: true, description: 'What looking at its address told; null when nobody looked yet.' })
  linkSeen: OfferLinkSeen | null;
}

/** A list of courses and cases at the desk, by pages. */
export const DeskEntryConnection = connectionOf(DeskEntry, 'DeskEntry', 'course or case');
