import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, EmptyState, LanguageMark, Notice, SelectField, Tag } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { CONTRIBUTION_KINDS, CONTRIBUTION_STATES } from '../../rules';
import { fromAddress, inAddress } from '../list/filter-value';
import { deskAddressOf, type DeskChoice } from './desk-choice';
import { DeskDetail } from './desk-detail';
import { useListKeys } from './use-list-keys';

const QUEUE = graphql(`
  query ReviewQueue($first: Int!, $after: String, $state: CatalogueContributionState, $kind: ContributionKind) {
    contributionsToReview(first: $first, after: $after, state: $state, kind: $kind) {
      totalCount
      edges {
        cursor
        node {
          id
          kind
          state
          title
          titleLanguage
          organisation
          submittedAt
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const PAGE_SIZE = 50;
const NONE: readonly never[] = [];

/** What was handed in, as a list with the one read beside it. */
export function ReviewQueue({ choice, onChoose }: { choice: DeskChoice; onChoose: (part: Partial<DeskChoice>) => void }) {
  const { t } = useText('recommendations');
  const { t: kit } = useText('platform');
  const { date } = useFormats();
  const [isDone, setDone] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(QUEUE, { variables: { first: PAGE_SIZE, state: choice.state === 'ALL' ? null : choice.state, kind: choice.kind }, fetchPolicy: 'cache-and-network' });
  const list = data?.contributionsToReview;
  const edges = list?.edges ?? NONE;
  const ids = useMemo(() => edges.map(({ node }) => node.id), [edges]);
  const choose = useCallback((id: string) => {
    setDone(false);
    onChoose({ id });
  }, [onChoose]);
  useListKeys(ids, choice.id, choose);
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.contributionsToReview && fetchMoreResult.contributionsToReview
          ? { ...before, contributionsToReview: { ...fetchMoreResult.contributionsToReview, edges: [...before.contributionsToReview.edges, ...fetchMoreResult.contributionsToReview.edges] } }
          : before,
    });
  const done = () => {
    setDone(true);
    void refetch().catch(() => undefined);
  };

  return (
    <div className="r-desk">
      <div className="s-stack">
        <SelectField
          label={t('desk.state')} value={inAddress(choice.state)}
          options={(['IN_REVIEW', ...CONTRIBUTION_STATES.filter((state) => state !== 'IN_REVIEW' && state !== 'DRAFT'), 'ALL'] as const).map((state) => ({ value: inAddress(state), label: t(`contribute.state.${state}`) }))}
          onChange={({ target }) => onChoose({ id: null, state: fromAddress(target.value, [...CONTRIBUTION_STATES, 'ALL'] as const) ?? 'IN_REVIEW' })}
        />
        <SelectField
          label={t('desk.kind')} value={choice.kind ? inAddress(choice.kind) : ''}
          options={[{ value: '', label: t('filter.all') }, ...CONTRIBUTION_KINDS.map((kind) => ({ value: inAddress(kind), label: t(`contribute.kind.${kind}`) }))]}
          onChange={({ target }) => onChoose({ id: null, kind: fromAddress(target.value, CONTRIBUTION_KINDS) })}
        />
        <p className="s-small s-soft">{t('desk.keys')}</p>
        {!list && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {list && list.totalCount === 0 && <EmptyState title={t('desk.none')}><p>{t('desk.noneText')}</p></EmptyState>}
        {list && list.totalCount > 0 && (
          <nav aria-label={t('desk.queue')}>
            <ul className="s-lines">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <Link className="r-desk__entry" to={`?${deskAddressOf({ ...choice, id: node.id }).toString()}`} onClick={() => setDone(false)} aria-current={node.id === choice.id ? 'true' : undefined} preventScrollReset>{node.title ? <span lang={node.titleLanguage ?? undefined}>{node.title}</span> : t('contribute.untitled')}</Link>
                  <p className="s-small s-soft">{node.organisation}{node.submittedAt && ` · ${date(node.submittedAt)}`}</p>
                  <p className="s-row"><Tag>{t(`contribute.kind.${node.kind}`)}</Tag>{node.titleLanguage && <LanguageMark language={node.titleLanguage} />}</p>
                </li>
              ))}
            </ul>
            {list.pageInfo.hasNextPage && <Button variant="secondary" onClick={() => void more()}>{kit('list.more')}</Button>}
          </nav>
        )}
      </div>
      <section aria-label={t('desk.detail')}>
        {isDone && <Notice kind="success">{t('desk.done')}</Notice>}
        {choice.id ? <DeskDetail key={choice.id} id={choice.id} onDone={done} /> : <p className="s-soft">{t('desk.chooseOne')}</p>}
      </section>
    </div>
  );
}
