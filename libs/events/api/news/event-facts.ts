import { dateFormat, type ServerLanguage, type Translate } from '@skills/platform/graph';
import { placeNews, type MeetingPlace, type Standing } from '../../rules';
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
  timeZone: string;
  venue: string | null;
  city: string | null;
}

/** A moment on the clock of a place, as mails write it. */
export const momentIn = (language: ServerLanguage, timeZone: string) => (at: Date | string): string => dateFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(at));

/** When and where an event is, as facts of a mail, each with what it was where a change is told; the address of the online meeting is told to those who have a seat. */
export function eventFacts(translate: Translate, language: ServerLanguage, event: MailedEvent, change: ToldChange, hasSeat: boolean): { when: MailFact[]; where: MailFact[] } {
  const say = (key: string, values: Record<string, string> = {}): string => translate(`events.mail.registration.${key}`, values, language);
  const told = (key: string, now: string, before: string): MailFact[] => [...(now === '' ? [] : [{ title: say(key), facts: now }]), ...(before === '' ? [] : [{ title: say('before'), facts: before }])];
  const at = (moment: Date | string | null, timeZone: string): string => (moment === null ? '' : `${momentIn(language, timeZone)(moment)} (${timeZone})`);
  const place = ({ form, venue, city, countryCode }: MeetingPlace): string => {
    const country = countryCode && new Intl.DisplayNames([language], { type: 'region' }).of(countryCode);
    const house = [venue, city, country].filter(Boolean).join(', ');
    return form === 'ONLINE' ? say('placeOnline') : form === 'BOTH' ? say('placeBoth', { place: house }) : house;
  };
  const news = change.place ? placeNews(change.place.before, change.place.after) : [];
  const house = [event.venue, event.city].filter((part) => part !== null).join(', ');
  // The old time of an event that will be later is none that anybody is to keep.
  const when = event.standing === 'POSTPONED' ? told('when', say('later'), '') : told('when', at(event.startsAt, event.timeZone), change.time ? at(change.time.startsAt, change.time.timeZone) : '');
  return {
    when,
    where: [
      ...(change.place && news.includes('PLACE') ? told('where', place(change.place.after), place(change.place.before)) : told('where', house, '')),
      ...(change.place && hasSeat && news.includes('ONLINE') ? told('online', change.place.after.onlineUrl ?? '', change.place.before.onlineUrl ?? '') : []),
    ],
  };
}
