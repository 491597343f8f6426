import { useText } from '@skills/platform/i18n';
import { TextLink, Titled, VisuallyHidden } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const AGENDA_SPEAKERS = graphql(`
  fragment AgendaSpeakers on Event {
    agenda {
      sessions {
        id
        title
        language
      }
      speakers {
        name
        affiliation
        about
        url
        sessionIds
      }
    }
  }
`);

/** Who speaks at an event, each once with all their sessions; nothing where nobody is named. */
export function AgendaSpeakers({ event }: { event: FragmentType<typeof AGENDA_SPEAKERS> }) {
  const { t } = useText('events');
  const { sessions = [], speakers = [] } = readFragment(AGENDA_SPEAKERS, event).agenda ?? {};
  if (speakers.length === 0) return null;
  return (
    <Titled title={t('agenda.speakers')}>
      <ul className="s-lines">
        {speakers.map(({ name, affiliation, about, url, sessionIds }, at) => (
          <li key={at}>
            <p><strong>{name}</strong>{affiliation && <span className="s-soft">, {affiliation}</span>}</p>
            {about && <p className="e-lines">{about}</p>}
            {url && <p><TextLink href={url} external>{new URL(url).hostname}<VisuallyHidden> ({name})</VisuallyHidden></TextLink></p>}
            <ul className="s-small" aria-label={t('agenda.sessionsOf', { name })}>
              {sessions.filter(({ id }) => sessionIds.includes(id)).map(({ id, title, language }) => <li key={id} lang={language ?? undefined}>{title}</li>)}
            </ul>
          </li>
        ))}
      </ul>
    </Titled>
  );
}
