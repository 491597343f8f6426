import { ListAwaited, showFromItsTop } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { EmptyState, Notice } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useEffect, useRef } from 'react';
import { ContributionPreview } from '../contribute/contribution-preview';
import { fieldsOf } from '../contribute/fields';
import { AuthorLine } from './author-line';
import { ChangesList } from './changes-list';
import { DeskActs, type DeskAct } from './desk-acts';
import { HistoryList } from './history-list';

export const DESK_CONTRIBUTION = graphql(`
  fragment DeskContribution on CatalogueContribution {
    id
    kind
    state
    revision
    isMine
    content
    publishedContent
    editorActs
    ...AuthorLine
    events {
      id
      act
      side
      note
      at
    }
  }
`);

const DETAIL = graphql(`
  query DeskDetail($id: ID!) {
    contribution(id: $id) {
      id
      ...DeskContribution
    }
  }
`);

/** Which contribution, whether its heading takes the focus when it is there, and what else the desk can do. */
export interface DeskDetailProps {
  id: string;
  takesFocus: boolean;
  hasKeys: boolean;
  addressOfAuthor: (authorId: string) => string;
  onDone: (act: DeskAct, title: string) => void;
}

/** One contribution at the desk: what is decided on, what it changes, and its history. */
export function DeskDetail({ id, takesFocus, hasKeys, addressOfAuthor, onDone }: DeskDetailProps) {
  const { t } = useText('recommendations');
  const { data, error, refetch } = useQuery(DETAIL, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = data !== undefined;
  useEffect(() => {
    if (takesFocus && isThere) showFromItsTop(heading.current);
  }, [takesFocus, isThere]);
  if (!data) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const contribution = readFragment(DESK_CONTRIBUTION, data.contribution);
  const form = contribution && fieldsOf(contribution.kind, contribution.content);
  if (!contribution || !form) return <EmptyState title={t('desk.gone')} />;
  const { revision, state, isMine, publishedContent, editorActs, events } = contribution;
  const title = form.fields.title || t('contribute.untitled');
  return (
    <div className="s-stack">
      <h2 ref={heading} tabIndex={-1} lang={form.fields.language || undefined}>{title}</h2>
      <p className="s-soft">{t(`desk.stateText.${state}`)}</p>
      <AuthorLine contribution={contribution} url={form.fields.url} addressOfAuthor={addressOfAuthor} />
      {isMine && <Notice kind="info">{t('desk.own')}</Notice>}
      {publishedContent !== null && state !== 'PUBLISHED' && <ChangesList published={publishedContent} proposed={form} />}
      <ContributionPreview form={form} isTitled={false} />
      <DeskActs key={`${id} ${revision}`} id={id} revision={revision} acts={editorActs} hasKeys={hasKeys} onDone={(act) => onDone(act, title)} />
      <HistoryList events={events} />
    </div>
  );
}
