import { registerTexts } from '@skills/platform/i18n';

registerTexts('identity', {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  de: () => import('./locales/de.json'),
});
