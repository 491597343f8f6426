import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { useEffect, useRef } from 'react';
import { organisedEventPath } from '../addresses';
import { partsFor, type DeskPart, type DeskRight } from './desk-parts';

/** The way to the other pages of an event at the desk. */
export function DeskNav({ event: { slug, viewerCan }, part }: { event: { slug: string; viewerCan: Readonly<Record<DeskRight, boolean>> }; part: DeskPart }) {
  const { t } = useText('events');
  const nav = useRef<HTMLElement>(null);
  // On a phone the pages are one line that is pushed sideways: the open one is in sight, and the end of the one before shows that there are more.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - 32;
  }, [part]);
  return (
    <nav ref={nav} className="s-actions e-views e-desk-nav" aria-label={t('desk.nav')}>
      {partsFor(viewerCan).map(({ name, path }) => <TextLink key={name} to={organisedEventPath(slug) + path} aria-current={name === part ? 'page' : undefined}>{t(`desk.${name}`)}</TextLink>)}
    </nav>
  );
}
