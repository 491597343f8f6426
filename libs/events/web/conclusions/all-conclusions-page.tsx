import { useQuery } from '@apollo/client/react';
import { TOPICS } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { LanguageMark, Page, SelectField, TextLink, TopicMark } from '@skills/platform/ui';
import { ListAwaited, PagedList, useAddressChoice } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { CONCLUSION_KINDS } from '../../rules';
import { conclusionsPath, eventsPath } from '../addresses';
import '../events.css';
import '../outcomes/outcomes.css';
import { conclusionAddressOf, conclusionChoiceIn } from './conclusion-choice';

const CONCLUSIONS = graphql(`
  query AllConclusions($first: Int!, $after: String, $topic: Topic, $kind: ConclusionKind) {
    conclusions(first: $first, after: $after, topic: $topic, kind: $kind) {
      totalCount
      edges {
        cursor
        node {
          id
          kind
          text
          textLanguage
          topics
          event {
            id
            slug
            title
            textLanguage
            isDemo
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const PAGE_SIZE = 30;

/** What was concluded from all events, by topic and kind. */
export function AllConclusionsPage() {
  const { t } = useText('events');
  const [{ topic, kind }, choose] = useAddressChoice(conclusionChoiceIn, conclusionAddressOf);
  const { data, previousData, error, refetch, fetchMore } = useQuery(CONCLUSIONS, { variables: { first: PAGE_SIZE, topic, kind }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? (error ? undefined : previousData))?.conclusions;
  const more = () =>
    fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult }) => ({ conclusions: { ...fetchMoreResult.conclusions, edges: [...before.conclusions.edges, ...fetchMoreResult.conclusions.edges] } }) });
  return (
    <Page title={t('outcomes.all.title')} lead={t('outcomes.all.lead')}>
      <div className="s-stack s-stack--loose">
        <div className="e-filters">
          <SelectField label={t('filter.topic')} value={topic ?? ''} onChange={({ target }) => choose({ topic: TOPICS.find((each) => each === target.value) ?? null })} options={[{ value: '', label: t('filter.all') }, ...TOPICS.map((each) => ({ value: each, label: t(`topic.${each}`) }))]} />
          <SelectField label={t('outcomes.conclusion.kind')} value={kind ?? ''} onChange={({ target }) => choose({ kind: CONCLUSION_KINDS.find((each) => each === target.value) ?? null })} options={[{ value: '', label: t('filter.all') }, ...CONCLUSION_KINDS.map((each) => ({ value: each, label: t(`outcomes.kind.${each}`) }))]} />
        </div>
        {!page && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {page?.totalCount === 0 && <p role="status">{t('outcomes.all.none')}</p>}
        {page && page.totalCount > 0 && (
          <PagedList label={t('outcomes.all.title')} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={!data} onMore={more}>
            {page.edges.map(({ node }) => (
              <li className="e-entry" key={node.id}>
                <p className="s-small s-soft">{t(`outcomes.kind.${node.kind}`)}</p>
                <p className="e-statement__text" lang={node.textLanguage}>{node.text}</p>
                <p className="e-topics">{node.topics.map((each) => <TopicMark key={each} topic={each} label={t(`topic.${each}`)} />)}<LanguageMark language={node.textLanguage} /></p>
                <p className="s-small">{t('outcomes.all.from')} <TextLink to={conclusionsPath(node.event.slug)}><span lang={node.event.textLanguage}>{node.event.title}</span></TextLink>{node.event.isDemo && <> ({t('demo')})</>}</p>
              </li>
            ))}
          </PagedList>
        )}
        <p><TextLink to={eventsPath}>{t('all')}</TextLink></p>
      </div>
    </Page>
  );
}
