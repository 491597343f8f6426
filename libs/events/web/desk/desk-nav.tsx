import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { organisedEventPath } from '../addresses';
import { partsFor, type DeskPart, type DeskRight } from './desk-parts';

/** The way to the other pages of an event at the desk. */
export function DeskNav({ event: { slug, viewerCan }, part }: { event: { slug: string; viewerCan: Readonly<Record<DeskRight, boolean>> }; part: DeskPart }) {
  const { t } = useText('events');
  return (
    <nav className="s-actions e-views" aria-label={t('desk.nav')}>
      {partsFor(viewerCan).map(({ name, path }) => <TextLink key={name} to={organisedEventPath(slug) + path} aria-current={name === part ? 'page' : undefined}>{t(`desk.${name}`)}</TextLink>)}
    </nav>
  );
}
