import type { ServerLanguage, Translate } from '@skills/platform/graph';
import { placeNews, type MeetingPlace, type Standing, type When } from '../../rules';
import { timesInWords } from '../event/times-in-words';
import type { ToldChange } from './told-change';

/** A line of a mail, and what it is about. */
export interface MailFact {
  title: string;
  facts: string;
}

/** An event as mails tell of it. */
export interface MailedEvent {
  standing: Standing;
  startsAt: Date | string | null;
  endsAt: Date | string | null;
  /** The day or month for which it is planned, ISO 8601, where no hour is known. */
  plannedDate: string | null;
  timeZone: string;
  venue: string | null;
  city: string | null;
}

/** When something is, of what a row or a payload says of it; null when nothing is known. */
const whenOf = (startsAt: Date | string | null, endsAt: Date | string | null, date: string | null = null): When | null =>
  startsAt !== null ? { startsAt: new Date(startsAt), endsAt: endsAt === null ? null : new Date(endsAt) } : date === null ? null : { date };

/** When and where an event is, as facts of a mail, each with what it was where a change is told; the address of the online meeting is told to those who have a seat. */
export function eventFacts(translate: Translate, language: ServerLanguage, event: MailedEvent, change: ToldChange, hasSeat: boolean): { when: MailFact[]; where: MailFact[] } {
  const say = (key: string, values: Record<string, string> = {}): string => translate(`events.mail.registration.${key}`, values, language);
  const told = (key: string, now: string, before: string): MailFact[] => [...(now === '' ? [] : [{ title: say(key), facts: now }]), ...(before === '' || before === now ? [] : [{ title: say('before'), facts: before }])];
  const inWords = (when: When | null, timeZone: string): string => (when === null ? '' : timesInWords(translate, language, timeZone).when(when));
  const place = ({ form, venue, city, countryCode }: MeetingPlace): string => {
    const country = countryCode && new Intl.DisplayNames([language], { type: 'region' }).of(countryCode);
    const house = [venue, city, country].filter(Boolean).join(', ');
    return form === 'ONLINE' ? say('placeOnline') : form === 'BOTH' ? say('placeBoth', { place: house }) : house;
  };
  const news = change.place ? placeNews(change.place.before, change.place.after) : [];
  const house = [event.venue, event.city].filter((part) => part !== null).join(', ');
  // The old time of an event that will be later is none that anybody is to keep.
  const now = event.standing === 'POSTPONED' ? say('later') : inWords(whenOf(event.startsAt, event.endsAt, event.plannedDate), event.timeZone);
  const before = event.standing === 'POSTPONED' || !change.time ? '' : inWords(whenOf(change.time.startsAt, change.time.endsAt ?? null), change.time.timeZone);
  return {
    when: told('when', now, before),
    where: [
      ...(change.place && news.includes('PLACE') ? told('where', place(change.place.after), place(change.place.before)) : told('where', house, '')),
      ...(change.place && hasSeat && news.includes('ONLINE') ? told('online', change.place.after.onlineUrl ?? '', change.place.before.onlineUrl ?? '') : []),
    ],
  };
}
