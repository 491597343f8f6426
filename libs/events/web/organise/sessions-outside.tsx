import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { organisedAgendaPath } from '../addresses';

/** Tells organisers which sessions no longer lie within their event. */
export function SessionsOutside({ slug, titles }: { slug: string; titles: readonly string[] }) {
  const { t } = useText('events');
  if (titles.length === 0) return null;
  return (
    <Notice kind="warning" title={t('organise.outside', { count: titles.length })} action={<TextLink to={organisedAgendaPath(slug)}>{t('organise.outsideAct')}</TextLink>}>
      <ul>{titles.map((title, at) => <li key={at}>{title}</li>)}</ul>
    </Notice>
  );
}
