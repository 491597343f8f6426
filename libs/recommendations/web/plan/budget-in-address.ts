import type { Budget } from '../../rules';

const NAMES = { hours: 'hours', euro: 'euro', hoursIfUnknown: 'unstated-hours', euroIfUnknown: 'unknown-euro' } as const satisfies Record<keyof Budget, string>;
const MOST = 1_000_000;

const limitIn = (address: URLSearchParams, name: string, least: number): number | null => {
  const written = address.get(name) ?? '';
  const figure = /^\d{1,7}(\.\d{1,4})?$/.test(written) ? Number(written) : Number.NaN;
  return figure >= least && figure <= MOST ? figure : null;
};

/** The budget that an address names; null when it names none. An empty figure is no limit; what cannot be read is none either. */
export const budgetIn = (address: URLSearchParams): Budget | null =>
  address.has(NAMES.hours) || address.has(NAMES.euro)
    ? {
        hours: limitIn(address, NAMES.hours, 0),
        euro: limitIn(address, NAMES.euro, 0),
        hoursIfUnknown: limitIn(address, NAMES.hoursIfUnknown, Number.MIN_VALUE),
        euroIfUnknown: limitIn(address, NAMES.euroIfUnknown, Number.MIN_VALUE),
      }
    : null;

/** The address that names a budget; none for null. */
export const budgetAddress = (budget: Budget | null): URLSearchParams => {
  if (budget === null) return new URLSearchParams();
  const { hours, euro, hoursIfUnknown, euroIfUnknown } = budget;
  return new URLSearchParams([
    [NAMES.hours, hours?.toString() ?? ''],
    [NAMES.euro, euro?.toString() ?? ''],
    ...(hoursIfUnknown === null ? [] : [[NAMES.hoursIfUnknown, String(hoursIfUnknown)]]),
    ...(euroIfUnknown === null ? [] : [[NAMES.euroIfUnknown, String(euroIfUnknown)]]),
  ] as [string, string][]);
};
