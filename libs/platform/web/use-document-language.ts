import { useEffect } from 'react';
import { useText } from '../i18n';

/** Tells the browser and screen readers in which language the page is written now. */
export const useDocumentLanguage = (): void => {
  const { language } = useText('platform');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
};
