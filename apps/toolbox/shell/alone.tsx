import { LanguageLinks, MAIN_ID, SkipLink } from '@skills/platform/ui';
import { Navigate, Route, Routes } from 'react-router';
import { Toolbox } from './toolbox';

/** The toolbox without the portal around it: the same screens, the languages above them. */
export function Alone() {
  return (
    <>
      <SkipLink />
      <header className="t-alone"><LanguageLinks /></header>
      <main id={MAIN_ID} tabIndex={-1}>
        <Routes>
          <Route path="/toolbox/*" element={<Toolbox />} />
          <Route path="*" element={<Navigate to="/toolbox" replace />} />
        </Routes>
      </main>
    </>
  );
}
