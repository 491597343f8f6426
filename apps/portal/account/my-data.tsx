import { useQuery } from '@apollo/client/react';
import { ConsentList, EraseMyData, ExportMyData } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ErrorState, LoadingShape, Page, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import contact from '../content/contact.json' with { type: 'json' };
import { Erased } from './erased';
import { Part } from './part';
import { SignedInOnly } from './signed-in-only';

const MY_DATA = graphql(`
  query MyData {
    viewer {
      person {
        id
        emailAddress
      }
      ...ConsentList
    }
  }
`);

/** What one allows, a copy of what we hold, and the way to have it erased. */
export function MyData() {
  const { t } = useText('portal');
  const { data, error, refetch } = useQuery(MY_DATA, { fetchPolicy: 'cache-and-network' });
  const [isErased, setErased] = useState(false);
  const again = () => void refetch().catch(() => undefined);
  if (isErased) return <Erased />;

  return (
    <Page title={t('myData.title')} lead={t('myData.lead')}>
      {error && !data && <ErrorState error={error} onRetry={again} />}
      {!data && !error && <LoadingShape kind="list" />}
      {data && !data.viewer.person && <SignedInOnly />}
      {data?.viewer.person && (
        <div className="s-stack s-stack--loose">
          <Part title={t('myData.consents')}><ConsentList viewer={data.viewer} onChange={again} /></Part>
          <Part title={t('myData.export')}><ExportMyData /></Part>
          <Part title={t('myData.erase')}><EraseMyData emailAddress={data.viewer.person.emailAddress} onDone={() => setErased(true)} /></Part>
          <Part title={t('myData.questions')}>
            <p>
              {t('myData.questionsBody')} <TextLink href={`mailto:${contact.privacyEmailAddress}`}>{contact.privacyEmailAddress}</TextLink>
            </p>
            <p><TextLink to="/privacy">{t('myData.privacy')}</TextLink></p>
          </Part>
        </div>
      )}
    </Page>
  );
}
