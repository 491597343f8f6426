import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { MessageForm } from './message-form';

const EVENT_MESSAGES = graphql(`
  query EventMessages($eventId: ID!) {
    eventMessages(eventId: $eventId) {
      id
      subject
      text
      isNecessary
      audience
      recipientCount
      sentAt
    }
  }
`);

/** A new message, and those that were sent. */
export function Messages({ eventId, slug }: { eventId: string; slug: string }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const { data, error, refetch } = useQuery(EVENT_MESSAGES, { variables: { eventId }, fetchPolicy: 'cache-and-network' });
  const messages = data?.eventMessages;
  return (
    <>
      <Titled title={t('messages.new')}><MessageForm eventId={eventId} to={{ slug }} onSent={() => void refetch().catch(() => undefined)} /></Titled>
      <Titled title={t('messages.sent')}>
        {!messages && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {messages?.length === 0 && <p className="s-soft">{t('messages.none')}</p>}
        {messages && messages.length > 0 && (
          <ul className="s-lines" aria-label={t('messages.sent')}>
            {messages.map(({ id, subject, text, isNecessary, audience, recipientCount, sentAt }) => (
              <li key={id}>
                <strong>{subject}</strong>
                <p className="s-small s-soft">{dateTime(sentAt)}, {t(audience === 'SPEAKERS' ? 'messages.toSpeakers' : 'messages.to', { count: recipientCount })}{isNecessary && <>, {t('messages.wasNecessary')}</>}</p>
                <p className="e-lines">{text}</p>
              </li>
            ))}
          </ul>
        )}
      </Titled>
    </>
  );
}
