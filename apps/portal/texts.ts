import { registerTexts } from '@skills/platform/i18n';

registerTexts('portal', {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  de: () => import('./locales/de.json'),
});
