import { GraphSizeClass } from '@skills/identity/api';
import type { SizeClass } from '@skills/identity/rules';
import { isUuid } from '@skills/platform/database';
import { Field, InputType } from 'type-graphql';
import { searched, type ParticipantRole, type RegistrationState } from '../../rules';
import { GraphParticipantRole, GraphRegistrationState } from '../registration/graph-vocabulary';

@InputType({ description: 'Which participants are wanted; a field left out leaves them all in.' })
export class ParticipantsFilter {
  @Field(() => GraphRegistrationState, { nullable: true, description: 'Those whose registration has come so far.' })
  state?: RegistrationState | null;

  @Field(() => String, { nullable: true, description: 'Those from this country, ISO 3166-1 alpha-2.' })
  countryCode?: string | null;

  @Field(() => GraphParticipantRole, { nullable: true, description: 'Those who take part as this.' })
  role?: ParticipantRole | null;

  @Field(() => GraphSizeClass, { nullable: true, description: 'Those of firms of this size.' })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Those who were let in, or who were not.' })
  isCheckedIn?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those who agreed to photos, or who did not.' })
  photoConsent?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Those whose name, firm or mail address has this in it; accents and capitals do not matter.' })
  text?: string | null;
}

/** A condition of SQL and what fills its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A text in SQL as `searched` makes it. */
export const foldedIn = (sql: string): string => `regexp_replace(lower(normalize(${sql}, NFKD)), '[\\u0300-\\u036f]', '', 'g')`;

const MOST_SEARCHED = 100;

/** Which participants are wanted: by a filter, and of those only some by their ids. */
export interface ParticipantsWanted extends ParticipantsFilter {
  readonly ids?: readonly string[] | null;
}

/** The condition that a participant `p` of a registration `r` of this event has to meet. */
export function conditionOf(eventId: string, { state, countryCode, role, sizeClass, isCheckedIn, photoConsent, text, ids }: ParticipantsWanted): Condition {
  const words = searched(text ?? '').slice(0, MOST_SEARCHED);
  const parts: [string, ...unknown[]][] = [
    ['r.event_id = ?::uuid', eventId],
    ...(state ? [['r.state = ?', state] as [string, unknown]] : []),
    ...(countryCode ? [['r.country_code = ?', countryCode] as [string, unknown]] : []),
    ...(role ? [['p.role = ?', role] as [string, unknown]] : []),
    ...(sizeClass ? [['r.size_class = ?', sizeClass] as [string, unknown]] : []),
    ...(typeof isCheckedIn === 'boolean' ? [[`p.checked_in_at is ${isCheckedIn ? 'not ' : ''}null`] as [string]] : []),
    ...(typeof photoConsent === 'boolean' ? [['p.photo_consent = ?', photoConsent] as [string, unknown]] : []),
    ...(ids ? [['p.id in (select json_array_elements_text(?::json)::uuid)', JSON.stringify(ids.filter(isUuid))] as [string, unknown]] : []),
    ...(words ? [[`position(? in ${foldedIn("concat_ws(' ', p.name, r.organisation, r.email_address)")}) > 0`, words] as [string, unknown]] : []),
  ];
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.flatMap(([, ...values]) => values) };
}
