import { nameIn, sectorFor } from '@skills/identity/rules';
import type { Formats, Language, Say } from '@skills/platform/i18n';
import type { PeerGroup } from './peers-of-run';

/** How a group is put into words. */
export interface GroupWording {
  t: Say;
  language: Language;
  countryName: Formats['countryName'];
}

/** A group in words: its country, its sector and its size, or that it takes all of them. */
export function groupWords({ countryCode, sector, sizeClass }: PeerGroup, { t, language, countryName }: GroupWording): string {
  const entry = sector ? sectorFor(sector) : null;
  if (!countryCode && !sector && !sizeClass) return t('peers.group.everybody');
  return [
    countryCode ? countryName(countryCode) : t('peers.group.allCountries'),
    entry ? nameIn(entry.names, language) : t('peers.group.allSectors'),
    sizeClass ? t('peers.group.size', { size: t(`start.firm.sizes.${sizeClass}`) }) : t('peers.group.allSizes'),
  ].join(' · ');
}
