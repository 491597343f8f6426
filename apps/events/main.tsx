import './texts';
import { startTexts } from '@skills/platform/i18n';
import { AppFrame } from '@skills/platform/web';
import { typePolicies } from '@skills/schema/type-policies';
import { createRoot } from 'react-dom/client';
import { Alone } from './shell/alone';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no element with the id "root"');

await startTexts();
createRoot(place).render(
  <AppFrame basename="/_apps/events" typePolicies={typePolicies}>
    <Alone />
  </AppFrame>,
);
