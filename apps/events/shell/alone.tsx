import { useText } from '@skills/platform/i18n';
import { MAIN_ID, SiteHeader, SkipLink } from '@skills/platform/ui';
import { Leave } from '@skills/platform/web';
import { Navigate, Route, Routes } from 'react-router';
import { EventsDesk } from './events-desk';

/** The organisers' app without the portal around it. */
export function Alone() {
  const { t } = useText('organise');
  return (
    <>
      <SkipLink />
      <SiteHeader name={t('nav.label')} home="/organise" links={[{ to: '/organise', label: t('nav.label') }]} />
      <main id={MAIN_ID} tabIndex={-1}>
        <Routes>
          <Route path="/" element={<Navigate to="/organise" replace />} />
          <Route path="/index.html" element={<Navigate to="/organise" replace />} />
          <Route path="/organise/*" element={<EventsDesk />} />
          <Route path="*" element={<Leave />} />
        </Routes>
      </main>
    </>
  );
}
