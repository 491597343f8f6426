import './texts';
import { startTexts } from '@skills/platform/i18n';
import { AppFrame } from '@skills/platform/web';
import { typePolicies } from '@skills/schema/type-policies';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline/register';
import { Portal } from './shell/portal';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no element with the id "root"');

await startTexts();
createRoot(place).render(
  <AppFrame typePolicies={typePolicies}>
    <Portal />
  </AppFrame>,
);

// In development every file is served from its source, and a kept one would be an old one.
if (process.env.NODE_ENV === 'production') keepForOffline();
