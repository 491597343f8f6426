import { dateFormat, type Context } from '@skills/platform/graph';
import { eventDates, wasHeld, type When } from '../../rules';
import type { Event } from '../event/event.entity';

const DATE = { dateStyle: 'long', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A time in words; where its hours are known, on the clock of its place. */
function timeInWords(when: When, language: string, timeZone: string): string {
  if ('date' in when) return dateFormat(language, when.date.length > 7 ? DATE : MONTH).format(new Date(when.date));
  return `${dateFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(when.startsAt)} (${timeZone})`;
}

/** When an event is or was, in words that tell the plan from the fact; null when neither is known. */
export function whenInWords(event: Event, { translate }: Pick<Context['request'], 'translate'>, language: Context['request']['language']): string | null {
  const { held, planned } = eventDates(event, wasHeld(event.standing));
  const told = (key: 'held' | 'planned', when: When): string => translate(`events.page.${key}`, { date: timeInWords(when, language, event.timeZone) }, language);
  if (held) return [told('held', held), ...(planned ? [told('planned', planned)] : [])].join('; ');
  if (!planned) return null;
  return event.standing === 'PUBLISHED' && 'startsAt' in planned ? timeInWords(planned, language, event.timeZone) : told('planned', planned);
}
