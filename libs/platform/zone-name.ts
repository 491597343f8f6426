/** What a language calls a time zone at these moments, which says whether it is summer time there: `Central European Standard Time`. `format` makes a format of that language and zone. */
export function zoneName(format: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat, ...at: readonly (Date | string)[]): string {
  const named = (timeZoneName: 'long' | 'longGeneric') => (moment: Date | string): string => format({ timeZoneName }).formatToParts(new Date(moment)).find(({ type }) => type === 'timeZoneName')!.value;
  const [first, ...others] = new Set(at.map(named('long')));
  // Over a change of the clocks neither name holds for both.
  return first !== undefined && others.length === 0 ? first : named('longGeneric')(at[0] ?? new Date(0));
}
