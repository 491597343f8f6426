import { useText } from '../../i18n';
import './skip-link.css';

/** The id of the page's main part, which the skip link leads to. */
export const MAIN_ID = 'main';

/** The first stop of the keyboard on each page: past the header, straight to the content. */
export function SkipLink() {
  const { t } = useText('platform');
  return (
    <a className="s-skip-link" href={`#${MAIN_ID}`}>
      {t('skip')}
    </a>
  );
}
