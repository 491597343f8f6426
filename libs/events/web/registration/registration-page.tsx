import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { eventPath, eventsPath, mailChoicePath } from '../addresses';
import { EventTold } from '../event/event-told';
import { EventPlace } from '../event/event-place';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { useLinkSecret } from '../link-secret';
import { OwnRegistration } from './own-registration';

const REGISTRATION = graphql(`
  query Registration($secret: String!) {
    registration(secret: $secret) {
      id
      ...OwnRegistration
      event {
        id
        slug
        title
        textLanguage
        ...EventTold
        ...EventWhen
        ...EventPlace
        ...AskedQuestions
      }
    }
  }
`);

/** A registration, for whoever has the link of a mail. */
export function RegistrationPage() {
  const { t } = useText('events');
  const secret = useLinkSecret();
  const { data, error, refetch } = useQuery(REGISTRATION, { variables: { secret }, skip: secret === '', fetchPolicy: 'cache-and-network' });
  const registration = data?.registration;
  if (!registration) {
    const isKnown = secret === '' || data !== undefined;
    return (
      <Page title={t('own.title')}>
        {isKnown
          ? <EmptyState title={t('own.notHere')} action={<ButtonLink to={eventsPath}>{t('all')}</ButtonLink>}><p>{t('own.notHereText')}</p></EmptyState>
          : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const { event } = registration;
  return (
    <Page title={t('own.title')} lead={<><span lang={event.textLanguage}>{event.title}</span><br /><EventWhen event={event} /><br /><EventPlace event={event} isOwn /></>}>
      <div className="s-stack">
        <EventTold event={event} />
        <OwnRegistration registration={registration} event={event} secret={secret} />
        <p><TextLink to={eventPath(event.slug)}>{t('own.toEvent')}</TextLink></p>
        <p><TextLink to={mailChoicePath(secret)}>{t('mails.title')}</TextLink></p>
      </div>
    </Page>
  );
}
