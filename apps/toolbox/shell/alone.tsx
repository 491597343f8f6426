import { TOOLBOX } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { MAIN_ID, SiteHeader, SkipLink } from '@skills/platform/ui';
import { Leave } from '@skills/platform/web';
import { Navigate, Route, Routes } from 'react-router';
import { Toolbox } from './toolbox';

/** The toolbox without the portal around it: the same screens below a menu of its own. */
export function Alone() {
  const { t } = useText('toolbox');
  return (
    <>
      <SkipLink />
      <SiteHeader
        name={t('nav.label')}
        home={TOOLBOX}
        links={[
          { to: TOOLBOX, label: t('nav.runs') },
          { to: `${TOOLBOX}/courses`, label: t('nav.courses') },
          { to: `${TOOLBOX}/practices`, label: t('nav.practices') },
        ]}
      />
      <main id={MAIN_ID} tabIndex={-1}>
        <Routes>
          <Route path="/" element={<Navigate to={TOOLBOX} replace />} />
          <Route path="/index.html" element={<Navigate to={TOOLBOX} replace />} />
          <Route path="/toolbox/*" element={<Toolbox />} />
          <Route path="*" element={<Leave />} />
        </Routes>
      </main>
    </>
  );
}
