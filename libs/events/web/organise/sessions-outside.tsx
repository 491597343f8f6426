import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { organisedAgendaPath } from '../addresses';

/** A session, and its language where that is said. */
export interface SessionOutside {
  id: string;
  title: string;
  language?: string | null;
}

/** Tells organisers which sessions no longer lie within their event. */
export function SessionsOutside({ slug, textLanguage, sessions }: { slug: string; textLanguage: string; sessions: readonly SessionOutside[] }) {
  const { t } = useText('events');
  if (sessions.length === 0) return null;
  return (
    <Notice kind="warning" title={t('organise.outside', { count: sessions.length })} action={<TextLink to={organisedAgendaPath(slug)}>{t('organise.outsideAct')}</TextLink>}>
      <ul>{sessions.map(({ id, title, language }) => <li key={id} lang={language ?? textLanguage}>{title}</li>)}</ul>
    </Notice>
  );
}
