import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, LanguageMark, Tag, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { DeskStage } from '../../rules';
import { organisedEventPath } from '../addresses';
import { AttentionList } from '../dashboard/attention-list';
import { EventWhen } from '../event/event-when';

export const ORGANISED_ROW = graphql(`
  fragment OrganisedRow on Event {
    id
    slug
    title
    textLanguage
    phase
    isDemo
    capacity
    freeSeats
    waitingCount
    attentions {
      attention
      count
    }
    ...EventWhen
  }
`);

/** The desk's events of one stage, a row each; nothing where there is none. */
export function OrganisedTable({ stage, events }: { stage: DeskStage; events: readonly FragmentType<typeof ORGANISED_ROW>[] }) {
  const { t } = useText('events');
  const { number } = useFormats();
  if (events.length === 0) return null;
  const figure = (value: number | null | undefined) => (typeof value === 'number' ? number(value) : '–');
  const rows = readFragment(ORGANISED_ROW, events).map((event) => ({
    id: event.id,
    event: <><TextLink to={organisedEventPath(event.slug)}><span lang={event.textLanguage}>{event.title}</span></TextLink> <LanguageMark language={event.textLanguage} />{event.isDemo && <> <Tag>{t('demo')}</Tag></>}</>,
    when: <EventWhen event={event} />,
    phase: t(`phase.${event.phase}`),
    seats: figure(event.capacity),
    free: figure(event.freeSeats),
    waiting: figure(event.waitingCount),
    attention: event.attentions && event.attentions.length > 0 ? <AttentionList slug={event.slug} attentions={event.attentions} /> : '–',
  }));
  const columns = [
    { key: 'event', label: t('overview.event') }, { key: 'when', label: t('fact.when') }, { key: 'phase', label: t('people.state') }, { key: 'attention', label: t('overview.attention') },
    ...(stage === 'RUNNING' || stage === 'COMING' ? (['seats', 'free', 'waiting'] as const).map((key) => ({ key, label: t(`overview.series.${key}`), numeric: true })) : []),
  ];
  return <DataTable caption={t(`organise.stages.${stage}`)} columns={columns} rows={rows} />;
}
