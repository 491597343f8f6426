import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { allConclusionsPath, eventsPath, figuresFileAddress } from '../addresses';
import '../events.css';
import { FIGURES } from './figures-query';
import { HeldEvents } from './held-events';
import { TopicConclusions } from './topic-conclusions';
import { WhoCame } from './who-came';

/** Events in figures, for everybody: what was held, who came as far as that may be told, and what was concluded. */
export function FiguresPage() {
  const { t, language } = useText('events');
  const { data, error, refetch } = useQuery(FIGURES, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('figures.title')} lead={t('figures.lead')} width="wide">
      {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {data && (
        <div className="s-stack s-stack--loose">
          <p><TextLink href={figuresFileAddress(language)} download>{t('figures.file')}</TextLink></p>
          <HeldEvents figures={data} />
          <WhoCame figures={data} />
          <TopicConclusions />
          <p className="s-actions"><TextLink to={eventsPath}>{t('all')}</TextLink> <TextLink to={allConclusionsPath}>{t('outcomes.all.title')}</TextLink></p>
        </div>
      )}
    </Page>
  );
}
