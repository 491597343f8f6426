import type { Formats, Say } from '@skills/platform/i18n';
import { whenApart as apart } from '../../rules';

/** Words and formats of the language shown. */
export interface WhenWords extends Pick<Formats, 'date' | 'dateTime'> {
  t: Say;
}

/** The moments of a list, the latest first, said so that no two sound alike, in the words of the language shown. */
export const whenApart = (moments: readonly string[], { date, dateTime, t }: WhenWords): readonly string[] =>
  apart(moments, { date, dateTime, numbered: (when, number) => t('runs.numbered', { when, number }) });
