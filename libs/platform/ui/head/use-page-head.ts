import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n';
import { headWriter, type PageHead } from './head-writer';
import { siteDescription } from './site-description';

const writeHead = headWriter(document, siteDescription);

/** Tells browsers, search engines and previews what page is shown, in which language, and under which address. */
export function usePageHead({ title, titleLanguage, description }: Omit<PageHead, 'language'>): void {
  const { language } = useText('platform');
  const { pathname } = useLocation();
  useEffect(() => {
    writeHead({ title, titleLanguage, description, language });
  }, [title, titleLanguage, description, language, pathname]);
}
