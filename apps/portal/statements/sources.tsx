import { useText } from '@skills/platform/i18n';
import { Page, TextLink } from '@skills/platform/ui';
import sources from '../content/sources.json' with { type: 'json' };
import './sources.css';

/** Where the content comes from and on what terms. */
export function Sources() {
  const { t } = useText('portal');
  return (
    <Page title={t('sources.title')} lead={t('sources.lead')}>
      <ul className="s-lines">
        {sources.map(({ code, name, publisher, url }) => (
          <li key={code}>
            <h2 className="p-source">
              <TextLink href={url} external>{name}</TextLink>
            </h2>
            <p className="s-soft">{publisher}</p>
            <p>{t(`sources.terms.${code}`)}</p>
          </li>
        ))}
      </ul>
      <p className="p-source__own">{t('sources.own')}</p>
    </Page>
  );
}
