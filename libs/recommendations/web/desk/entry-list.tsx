import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, EmptyState, ErrorState, Notice } from '@skills/platform/ui';
import { ListAwaited, PagedList, ProblemsSummary } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useEffect, useRef, useState } from 'react';
import type { ContributionKind } from '../../rules';
import type { DeskChoice } from './desk-choice';
import { useEntryActs } from './entry-acts';
import { EntryFilters } from './entry-filters';
import { EntryRow } from './entry-row';

const ENTRIES = graphql(`
  query DeskEntries($first: Int!, $after: String, $view: DeskEntryView!, $kind: ContributionKind, $text: String, $order: DeskEntryOrder!) {
    deskEntries(first: $first, after: $after, view: $view, kind: $kind, text: $text, order: $order) {
      totalCount
      edges {
        cursor
        node {
          id
          kind
          entryId
          title
          ...EntryRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const LOOKS = graphql(`
  query LooksAtAddresses {
    looksAtAddresses
  }
`);

const PAGE_SIZE = 20;

interface Named {
  kind: ContributionKind;
  entryId: string;
  title: string;
}

type News = 'TAKEN_OUT' | 'PUT_BACK' | 'CONFIRMED' | 'CORRECTED';

/** The courses and cases of one part of the desk. What was taken out can be put back at once, and later from the list of those. */
export function EntryList({ view, choice, onChoose }: { view: Exclude<DeskChoice['view'], 'CONTRIBUTIONS'>; choice: DeskChoice; onChoose: (part: Partial<DeskChoice>) => void }) {
  const { t } = useText('recommendations');
  const { kind, text, order } = choice;
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ENTRIES, { variables: { first: PAGE_SIZE, view, kind, text, order }, fetchPolicy: 'cache-and-network' });
  const { data: setting } = useQuery(LOOKS, { skip: view !== 'STALE' });
  const { confirm, takeOut, restore, busy, problems, failure } = useEntryActs();
  const [news, setNews] = useState<(Named & { what: News }) | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was acted on may have left the list, and the keyboard with it.
    if (news) (told.current?.querySelector('button') ?? told.current)?.focus();
  }, [news]);
  const list = (data ?? (error ? undefined : previousData))?.deskEntries;

  const done = async (acting: Promise<object | null>, what: News, { kind: of, entryId, title }: Named) => {
    if (await acting) setNews({ what, kind: of, entryId, title });
    await refetch().catch(() => undefined);
  };
  const inputOf = ({ kind: of, entryId }: Named) => ({ input: { kind: of, entryId } });
  const putBack = (entry: Named) => void done(restore(inputOf(entry)), 'PUT_BACK', entry);
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.deskEntries && fetchMoreResult.deskEntries ? { ...before, deskEntries: { ...fetchMoreResult.deskEntries, edges: [...before.deskEntries.edges, ...fetchMoreResult.deskEntries.edges] } } : before,
    });

  return (
    <div className="s-stack">
      <p className="s-soft">{t(`desk.viewText.${view}`)}</p>
      {setting?.looksAtAddresses === false && <Notice kind="info" title={t('desk.linksNotChecked')}><p>{t('desk.linksNotCheckedText')}</p></Notice>}
      <EntryFilters choice={choice} onChoose={onChoose} />
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div ref={told} tabIndex={-1}>
        {news && (
          <Notice kind={news.what === 'TAKEN_OUT' ? 'info' : 'success'} action={news.what === 'TAKEN_OUT' ? <Button variant="secondary" busy={busy} onClick={() => putBack(news)}>{t('desk.undo')}</Button> : undefined}>
            <p>{t(`desk.news.${news.what}`, { title: news.title })}</p>
          </Notice>
        )}
      </div>
      {!list && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {list && list.totalCount === 0 && <EmptyState title={t(`desk.noEntries.${view}`)} />}
      {list && list.totalCount > 0 && (
        <PagedList label={t(`desk.view.${view}`)} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} isStale={loading && !data} onMore={more}>
          {list.edges.map(({ node }) => (
            <EntryRow
              key={node.id}
              entry={node}
              onConfirm={() => void done(confirm(inputOf(node)), 'CONFIRMED', node)}
              onTakeOut={() => void done(takeOut(inputOf(node)), 'TAKEN_OUT', node)}
              onRestore={() => putBack(node)}
              onCorrected={() => void done(Promise.resolve({}), 'CORRECTED', node)}
            />
          ))}
        </PagedList>
      )}
    </div>
  );
}
