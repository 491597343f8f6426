import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure, EmptyState, Notice } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { ContributionPreview } from '../contribute/contribution-preview';
import { fieldsOf } from '../contribute/fields';
import { AuthorLine } from './author-line';
import { ChangesList } from './changes-list';
import { DeskActs } from './desk-acts';

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

/** One contribution at the desk: what is decided on, what it changes, and its history. */
export function DeskDetail({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useText('recommendations');
  const { dateTime } = useFormats();
  const { data, error, refetch } = useQuery(DETAIL, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  if (!data) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const contribution = readFragment(DESK_CONTRIBUTION, data.contribution);
  const form = contribution && fieldsOf(contribution.kind, contribution.content);
  if (!contribution || !form) return <EmptyState title={t('desk.gone')} />;
  const { revision, state, isMine, publishedContent, editorActs, events } = contribution;
  return (
    <div className="s-stack">
      <p className="s-soft">{t(`desk.stateText.${state}`)}</p>
      <AuthorLine contribution={contribution} url={form.fields.url} />
      {isMine && <Notice kind="info">{t('desk.own')}</Notice>}
      {publishedContent !== null && state !== 'PUBLISHED' && <ChangesList published={publishedContent} proposed={form} />}
      <ContributionPreview form={form} />
      <DeskActs key={`${id} ${revision}`} id={id} revision={revision} acts={editorActs} onDone={onDone} />
      <Disclosure summary={t('desk.history', { count: events.length })}>
        <ul className="s-lines">
          {events.map((event) => (
            <li key={event.id}>
              <p>{t(`desk.event.${event.act}`, { side: t(`desk.side.${event.side}`) })} <span className="s-small s-soft">{dateTime(event.at)}</span></p>
              {event.note && <p className="r-note">{event.note}</p>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
