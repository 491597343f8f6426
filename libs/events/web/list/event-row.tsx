import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, TextLink, TopicMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { eventPath } from '../addresses';
import { EventState } from '../event/event-state';
import { EventWhen } from '../event/event-when';

export const EVENT_ROW = graphql(`
  fragment EventRow on Event {
    slug
    kind
    title
    summary
    textLanguage
    topics
    form
    city
    countryCode
    ...EventWhen
    ...EventState
  }
`);

/** An event in a list. */
export function EventRow({ event }: { event: FragmentType<typeof EVENT_ROW> }) {
  const { t } = useText('events');
  const { countryName } = useFormats();
  const row = readFragment(EVENT_ROW, event);
  const place = [row.city, row.countryCode && countryName(row.countryCode)].filter((part) => part !== null && part !== undefined && part !== '');
  return (
    <li className="e-entry">
      <p className="s-small s-soft">{t(`kind.${row.kind}`)} <LanguageMark language={row.textLanguage} /></p>
      <h2 className="e-entry__title"><TextLink to={eventPath(row.slug)}><span lang={row.textLanguage}>{row.title}</span></TextLink></h2>
      <p><strong><EventWhen event={row} /></strong></p>
      <p>{row.form === 'ONLINE' ? t('form.ONLINE') : place.length > 0 ? place.join(', ') : t('place.unknown')}</p>
      <p lang={row.textLanguage}>{row.summary}</p>
      {row.topics.length > 0 && <div className="e-topics" aria-label={t('filter.topic')} role="group">{row.topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}</div>}
      <EventState event={row} />
    </li>
  );
}
