import type { Formats, Say } from '@skills/platform/i18n';

/** Words and formats of the language shown. */
export interface WhenWords extends Pick<Formats, 'date' | 'dateTime'> {
  t: Say;
}

/** How the moments of a list, the latest first, are said so that no two sound alike: the day; of several on one day the time too; and where that is the same, which of them it was. */
export function whenApart(moments: readonly string[], { date, dateTime, t }: WhenWords): readonly string[] {
  const days = moments.map(date);
  const times = moments.map(dateTime);
  const sharing = (said: readonly string[], at: number): number[] => said.flatMap((each, place) => (each === said[at] ? [place] : []));
  return moments.map((_, at) => {
    if (sharing(days, at).length === 1) return days[at] ?? '';
    const same = sharing(times, at);
    return same.length === 1 ? (times[at] ?? '') : t('runs.numbered', { when: times[at], number: same.length - same.indexOf(at) });
  });
}
