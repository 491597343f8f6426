import './texts';
import { startTexts } from '@skills/platform/i18n';
import { AppFrame } from '@skills/platform/web';
import { typePolicies } from '@skills/schema/type-policies';
import { createRoot } from 'react-dom/client';
import { Portal } from './shell/portal';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no element with the id "root"');

await startTexts();
createRoot(place).render(
  <AppFrame typePolicies={typePolicies}>
    <Portal />
  </AppFrame>,
);
