import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { EarlierTimes } from './earlier-times';
import { EventPlace } from './event-place';
import { EventWhen } from './event-when';
import { useRegistrationWhen } from './use-registration-when';

export const EVENT_FACTS = graphql(`
  fragment EventFacts on Event {
    languages
    targetRoles
    capacity
    contactAddress
    accessibility
    textLanguage
    ...EventWhen
    ...EventPlace
    ...EarlierTimes
    ...RegistrationWhen
  }
`);

/** When and where an event is, until when people can register, and what else is known of it, line by line. */
export function EventFacts({ event: given }: { event: FragmentType<typeof EVENT_FACTS> }) {
  const { t } = useText('events');
  const { languageName, list, number } = useFormats();
  const event = readFragment(EVENT_FACTS, given);
  const registration = useRegistrationWhen(event);
  const facts = [
    { key: 'when', value: <><EventWhen event={event} /><EarlierTimes event={event} /></> },
    { key: 'where', value: <EventPlace event={event} /> },
    ...(registration === null ? [] : [{ key: 'registration', value: registration }]),
    ...(event.languages.length > 0 ? [{ key: 'languages', value: list(event.languages.map(languageName)) }] : []),
    ...(event.targetRoles.length > 0 ? [{ key: 'for', value: list(event.targetRoles.map((role) => t(`role.${role}`))) }] : []),
    ...(typeof event.capacity === 'number' ? [{ key: 'seats', value: number(event.capacity) }] : []),
    ...(event.contactAddress ? [{ key: 'contact', value: <a href={`mailto:${event.contactAddress}`}>{event.contactAddress}</a> }] : []),
    ...(event.accessibility ? [{ key: 'accessibility', value: <span lang={event.textLanguage}>{event.accessibility}</span> }] : []),
  ];
  return (
    <dl className="e-facts">
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`fact.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
