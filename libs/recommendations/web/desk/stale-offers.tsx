import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, EmptyState, VisuallyHidden } from '@skills/platform/ui';
import { ListAwaited, PagedList, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { DeadLink } from '../course/dead-link';
import { OfferLinks } from '../course/offer-links';
import { OfferSeen } from '../course/offer-seen';

const STALE = graphql(`
  query StaleCourses($first: Int!, $after: String) {
    staleCourses(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          title
          provider
          ...OfferSeen
          ...DeadLink
          ...OfferLinks
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const CONFIRM = graphql(`
  mutation ConfirmCourse($input: ConfirmCourseInput!) {
    confirmCourse(input: $input) {
      course {
        id
        ...OfferSeen
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawCourse($input: WithdrawCourseInput!) {
    withdrawCourse(input: $input) {
      course {
        id
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const PAGE_SIZE = 20;

/** Offers that should be looked at again: confirmed as still offered, or taken out. */
export function StaleOffers() {
  const { t } = useText('recommendations');
  const { data, error, refetch, fetchMore } = useQuery(STALE, { variables: { first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const [leaving, setLeaving] = useState<{ id: string; title: string } | null>(null);
  const [confirm, withdraw] = [useAct(CONFIRM), useAct(WITHDRAW)];
  const list = data?.staleCourses;
  if (!list) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const done = async (acting: Promise<object | null>) => {
    await acting;
    setLeaving(null);
    await refetch().catch(() => undefined);
  };
  const more = () =>
    fetchMore({
      variables: { after: list.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.staleCourses && fetchMoreResult.staleCourses ? { ...before, staleCourses: { ...fetchMoreResult.staleCourses, edges: [...before.staleCourses.edges, ...fetchMoreResult.staleCourses.edges] } } : before,
    });
  return (
    <div className="s-stack">
      <p className="s-soft">{t('desk.offersText')}</p>
      <ProblemsSummary problems={[...confirm.problems, ...withdraw.problems]} />
      {list.totalCount === 0
        ? <EmptyState title={t('desk.noOffers')} />
        : (
          <PagedList label={t('desk.view.OFFERS')} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} isStale={false} onMore={more}>
            {list.edges.map(({ node }) => (
              <li className="r-entry" key={node.id}>
                <h2 className="r-entry__title r-entry__title--row">{node.title}</h2>
                <p className="s-soft">{node.provider}</p>
                <OfferSeen course={node} />
                <DeadLink course={node} />
                <OfferLinks course={node} />
                <div className="s-actions">
                  <Button variant="secondary" onClick={() => void done(confirm.act({ input: { courseId: node.id } }))}>{t('desk.stillOffered')}<VisuallyHidden>: {node.title}</VisuallyHidden></Button>
                  <Button variant="quiet" onClick={() => setLeaving(node)}>{t('desk.takeOut')}<VisuallyHidden>: {node.title}</VisuallyHidden></Button>
                </div>
              </li>
            ))}
          </PagedList>
        )}
      {leaving && (
        <ConfirmDialog title={t('desk.takeOutTitle', { title: leaving.title })} confirmLabel={t('desk.takeOut')} danger busy={withdraw.busy} onConfirm={() => void done(withdraw.act({ input: { courseId: leaving.id } }))} onClose={() => setLeaving(null)}>
          <p>{t('desk.takeOutText')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
