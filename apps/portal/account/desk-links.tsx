import type { GrantedRole } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';

const DESKS = {
  EDITOR: { to: '/toolbox/desk', opensWithCountry: false },
  ORGANISER: { to: '/organise', opensWithCountry: true },
  FIGURES: { to: '/events/figures', opensWithCountry: true },
} as const;

const DESKS_OF: Readonly<Record<string, readonly (keyof typeof DESKS)[]>> = { EDITOR: ['EDITOR'], ORGANISER: ['ORGANISER', 'FIGURES'], ANALYST: ['FIGURES'], ADMIN: ['EDITOR', 'ORGANISER', 'FIGURES'] };

/** The ways to the desks that a role opens, with what waits for an editor; nothing for a role without a desk. */
export function DeskLinks({ role, countryCode, waiting }: Pick<GrantedRole, 'role' | 'countryCode'> & { waiting: number | null }) {
  const { t } = useText('portal');
  const desks = (DESKS_OF[role] ?? []).filter((desk) => DESKS[desk].opensWithCountry || !countryCode);
  return desks.map((desk) => (
    <p key={desk}>
      <TextLink to={DESKS[desk].to}>{t(`account.desks.${desk}`)}</TextLink>
      {desk === 'EDITOR' && waiting !== null && ` · ${waiting === 0 ? t('account.nothingWaits') : t('account.waiting', { count: waiting })}`}
    </p>
  ));
}
