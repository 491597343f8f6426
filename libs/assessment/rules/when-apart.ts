/** How a day, a day with its time, and one of several at the same time are written. */
export interface MomentWords {
  readonly date: (moment: string) => string;
  readonly dateTime: (moment: string) => string;
  readonly numbered: (when: string, number: number) => string;
}

/** How the moments of a list, the latest first, are said so that no two sound alike: the day; of several on one day the time too; and where that is the same, which of them it was. */
export function whenApart(moments: readonly string[], { date, dateTime, numbered }: MomentWords): readonly string[] {
  const days = moments.map(date);
  const times = moments.map(dateTime);
  const sharing = (said: readonly string[], at: number): number[] => said.flatMap((each, place) => (each === said[at] ? [place] : []));
  return moments.map((_, at) => {
    if (sharing(days, at).length === 1) return days[at] ?? '';
    const same = sharing(times, at);
    return same.length === 1 ? (times[at] ?? '') : numbered(times[at] ?? '', same.length - same.indexOf(at));
  });
}
