import type { MeetingForm } from './event-life';

/** Where people meet, as far as those who come have to know it. */
export interface MeetingPlace {
  /** null when that is not known. */
  readonly form: MeetingForm | null;
  readonly countryCode: string | null;
  readonly city: string | null;
  readonly venue: string | null;
  readonly onlineUrl: string | null;
}

/** What can be new about where people meet. PLACE: where one goes, or whether. ONLINE: the address of the online meeting, which is for those with a seat. */
export type PlaceNews = 'PLACE' | 'ONLINE';

const isElsewhere = (before: MeetingPlace, after: MeetingPlace): boolean =>
  before.form !== after.form || (after.form !== 'ONLINE' && (['venue', 'city', 'countryCode'] as const).some((part) => before[part] !== after[part]));

/** What is new about where people meet. */
export const placeNews = (before: MeetingPlace, after: MeetingPlace): PlaceNews[] => [
  ...(isElsewhere(before, after) ? ['PLACE' as const] : []),
  ...(after.form !== 'ON_SITE' && after.onlineUrl !== null && before.onlineUrl !== after.onlineUrl ? ['ONLINE' as const] : []),
];

/** The place of something that has one, and nothing else of it. */
export const meetingPlaceOf = ({ form, countryCode, city, venue, onlineUrl }: MeetingPlace): MeetingPlace => ({ form, countryCode, city, venue, onlineUrl });
