import type { Formats } from '@skills/platform/i18n';

/** An amount of euro as the language writes it, without cents where there are none. */
export const euroIn = (number: Formats['number'], amount: number): string =>
  number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 });
