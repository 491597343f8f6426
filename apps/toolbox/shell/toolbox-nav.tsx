import { TOOLBOX } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { NavLink, useLocation } from 'react-router';

const PLACES = [
  { key: 'runs', to: TOOLBOX, end: true },
  { key: 'courses', to: `${TOOLBOX}/courses`, end: false },
  { key: 'practices', to: `${TOOLBOX}/practices`, end: false },
];

/** The places of the toolbox; out of the way while questions are answered. */
export function ToolboxNav() {
  const { t } = useText('toolbox');
  const { pathname } = useLocation();
  if (pathname.includes('/answer')) return null;
  return (
    <nav className="t-nav" aria-label={t('nav.label')}>
      <ul>
        {PLACES.map(({ key, to, end }) => (
          <li key={key}><NavLink to={to} end={end}>{t(`nav.${key}`)}</NavLink></li>
        ))}
      </ul>
    </nav>
  );
}
