import { dateFormat, zoneName, type ServerLanguage, type Translate } from '@skills/platform/graph';
import { dayOf, type When } from '../../rules';

/** How a language writes times on the clock of one place. */
export interface TimesInWords {
  /** A moment with its day. */
  moment(at: Date | string): string;
  /** From one moment to another; the day is said once when it is the same, and an end that is not known is left out. */
  span(from: Date | string, to: Date | string | null): string;
  /** A time; where its hours are known, with the name of the zone. */
  when(when: When): string;
  /** The name of the zone at these moments, which says whether it is summer time there. */
  zone(...at: (Date | string)[]): string;
}

const DAY = { dateStyle: 'full', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** The one way in which mails, documents and the pages of search engines write when something is. */
export function timesInWords(translate: Translate, language: ServerLanguage, timeZone: string): TimesInWords {
  const say = (key: string, values: Record<string, string>): string => translate(`events.times.${key}`, values, language);
  // French counts the first of a month, and no other.
  const written = (format: Intl.DateTimeFormat, at: Date): string => format.formatToParts(at).map(({ type, value }) => (type === 'day' && value === '1' ? say('firstOfMonth', {}) : value)).join('');
  const day = (at: Date): string => written(dateFormat(language, { dateStyle: 'full', timeZone }), at);
  const time = (at: Date): string => dateFormat(language, { timeStyle: 'short', timeZone }).format(at);
  const moment: TimesInWords['moment'] = (at) => say('moment', { day: day(new Date(at)), time: time(new Date(at)) });
  const span: TimesInWords['span'] = (from, to) => {
    if (to === null) return moment(from);
    const [first, last] = [new Date(from), new Date(to)];
    if (dayOf(first, timeZone) === dayOf(last, timeZone)) return say('hours', { day: day(first), from: time(first), to: time(last) });
    return say('days', { firstDay: day(first), from: time(first), lastDay: day(last), to: time(last) });
  };
  const zone: TimesInWords['zone'] = (...at) => zoneName((options) => dateFormat(language, { ...options, timeZone }), ...at);
  return {
    moment, span, zone,
    when(when) {
      if ('date' in when && when.lastDate !== undefined) return say('dates', { first: written(dateFormat(language, DAY), new Date(when.date)), last: written(dateFormat(language, DAY), new Date(when.lastDate)) });
      if ('date' in when) return written(dateFormat(language, when.date.length > 7 ? DAY : MONTH), new Date(when.date));
      return say('zoned', { when: span(when.startsAt, when.endsAt), zone: zone(when.startsAt, when.endsAt ?? when.startsAt) });
    },
  };
}
