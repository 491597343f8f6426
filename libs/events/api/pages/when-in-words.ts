import type { Context } from '@skills/platform/graph';
import { eventDates, wasHeld, type When } from '../../rules';
import type { Event } from '../event/event.entity';
import { timesInWords } from '../event/times-in-words';

/** When an event is or was, in words that tell the plan from the fact; null when neither is known. */
export function whenInWords(event: Event, { translate }: Pick<Context['request'], 'translate'>, language: Context['request']['language']): string | null {
  const { held, planned } = eventDates(event, wasHeld(event.standing));
  const { when: inWords } = timesInWords(translate, language, event.timeZone);
  const told = (key: 'held' | 'planned', when: When): string => translate(`events.page.${key}`, { date: inWords(when) }, language);
  if (held) return [told('held', held), ...(planned ? [told('planned', planned)] : [])].join('; ');
  if (!planned) return null;
  return event.standing === 'PUBLISHED' && 'startsAt' in planned ? inWords(planned) : told('planned', planned);
}
