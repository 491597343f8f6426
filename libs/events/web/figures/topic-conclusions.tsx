import { useQuery } from '@apollo/client/react';
import { TOPICS } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { TopicLatest } from './topic-latest';

const CONCLUSIONS = graphql(`
  query ConclusionsByTopic {
    BIG_DATA: conclusions(first: 3, topic: BIG_DATA) {
      ...TopicLatest
    }
    IOT: conclusions(first: 3, topic: IOT) {
      ...TopicLatest
    }
    CYBERSECURITY: conclusions(first: 3, topic: CYBERSECURITY) {
      ...TopicLatest
    }
    LEADERSHIP: conclusions(first: 3, topic: LEADERSHIP) {
      ...TopicLatest
    }
  }
`);

/** What was concluded on each topic: how much, and the latest. */
export function TopicConclusions() {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(CONCLUSIONS, { fetchPolicy: 'cache-and-network' });
  return (
    <Titled title={t('figures.conclusions.title')}>
      <p>{t('figures.conclusions.lead')}</p>
      {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {data && TOPICS.map((topic) => <TopicLatest key={topic} topic={topic} conclusions={data[topic]} />)}
    </Titled>
  );
}
