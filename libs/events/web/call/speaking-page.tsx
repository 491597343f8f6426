import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { eventPath, eventsPath } from '../addresses';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { useLinkSecret } from '../link-secret';
import { AskForNameOff } from './ask-for-name-off';
import { OwnIntroduction } from './own-introduction';

const NAMED = graphql(`
  query NamedSpeaker($secret: String!) {
    namedSpeaker(secret: $secret) {
      name
      isProposed
      isInSession
      about
      url
      namedIn {
        title
        language
      }
      event {
        id
        slug
        title
        textLanguage
        ...EventWhen
      }
    }
  }
`);
const TAKE_OFF = graphql(`mutation TakeNameOff($input: TakeNameOffInput!) { takeNameOff(input: $input) { speaker { name } problems { code path message } } }`);

/** Where somebody whom somebody else named as a speaker says who they are or takes their name off, by the link in a mail and without an account; without the link, where they ask for it. */
export function SpeakingPage() {
  const { t } = useText('events');
  const secret = useLinkSecret();
  const { data, error, refetch } = useQuery(NAMED, { variables: { secret }, skip: secret === '', fetchPolicy: 'cache-and-network' });
  const { act, busy, problems, failure } = useAct(TAKE_OFF);
  const reload = () => refetch().catch(() => undefined);
  const named = data?.namedSpeaker;
  const isMissing = secret === '' || data !== undefined;
  if (!named) {
    return (
      <Page title={t('speaking.titleAsk')} {...(isMissing && { lead: t('speaking.askLead') })}>
        {isMissing ? (
          <div className="s-stack">
            {secret !== '' && <Notice kind="warning" title={t('speaking.notHere')}><p>{t('speaking.notHereText')}</p></Notice>}
            <AskForNameOff />
            <p><TextLink to={eventsPath}>{t('all')}</TextLink></p>
          </div>
        ) : <ListAwaited error={error} onRetry={() => void reload()} />}
      </Page>
    );
  }
  const { event, namedIn, isProposed, isInSession, about, url, name } = named;
  const takeOff = async () => {
    if (await act({ input: { secret } })) await reload();
  };
  return (
    <Page title={t(name ? 'speaking.title' : 'speaking.titleOff')} lead={<><span lang={event.textLanguage}>{event.title}</span><br /><EventWhen event={event} /></>}>
      <div className="s-stack">
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        {name ? (
          <>
            <p>{t(isProposed ? 'speaking.what' : 'speaking.whatOrganisers')}</p>
            <dl className="e-facts">
              <div>
                <dt>{t('speaking.session')}</dt>
                {namedIn.map(({ title, language }, at) => <dd key={at} lang={language ?? undefined}>{title}</dd>)}
              </div>
              <div>
                <dt>{t('speaking.name')}</dt>
                <dd>{name}</dd>
              </div>
            </dl>
            {isInSession && <OwnIntroduction secret={secret} about={about ?? null} url={url ?? null} />}
            <p>{t(isProposed ? 'speaking.notYou' : 'speaking.notYouOrganisers')}</p>
            <div className="s-actions"><Button variant="secondary" busy={busy} onClick={() => void takeOff()}>{t('speaking.takeOff')}</Button></div>
          </>
        ) : <Notice kind="success" title={t('speaking.off')} />}
        <p><TextLink to={eventPath(event.slug)}>{t('own.toEvent')}</TextLink></p>
      </div>
    </Page>
  );
}
