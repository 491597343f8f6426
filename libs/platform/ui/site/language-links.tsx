import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LANGUAGES, LANGUAGE_NAMES, chooseLanguage, useText, type Language } from '../../i18n';
import './language-links.css';

/** The languages of the interface, each by its own name, as plain links that work without leaving the page. */
export function LanguageLinks() {
  const { t, language } = useText('platform');
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const choose = (event: MouseEvent, chosen: Language) => {
    event.preventDefault();
    void chooseLanguage(chosen);
    // An address that asks for a language would bring that one back when it is loaded anew.
    const asked = new URLSearchParams(search);
    if (!asked.has('language')) return;
    asked.set('language', chosen);
    void navigate({ search: asked.toString(), hash }, { replace: true, preventScrollReset: true });
  };
  return (
    <nav aria-label={t('language')}>
      <ul className="s-languages">
        {LANGUAGES.map((each) => (
          <li key={each}>
            <a href={`?language=${each}`} lang={each} hrefLang={each} aria-current={each === language ? 'true' : undefined} onClick={(event) => choose(event, each)}>
              {LANGUAGE_NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
