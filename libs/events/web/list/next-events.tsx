import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { LanguageMark, Tag, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import type { ReactNode } from 'react';
import { eventPath, eventsPath } from '../addresses';
import { EventWhen } from '../event/event-when';
import '../texts';

const NEXT_EVENTS = graphql(`
  query NextEvents {
    events(first: 3, where: { times: COMING }) {
      edges {
        node {
          id
          slug
          title
          textLanguage
          city
          isDemo
          ...EventWhen
        }
      }
    }
  }
`);

/** The next events in a few lines; what is given stands there when there is none, or as long as that is not known. */
export function NextEvents({ children }: { children: ReactNode }) {
  const { t } = useText('events');
  const { data } = useQuery(NEXT_EVENTS);
  const events = data?.events.edges ?? [];
  if (events.length === 0) return children;
  return (
    <>
      <ul className="s-lines">
        {events.map(({ node }) => (
          <li key={node.id}>
            <TextLink to={eventPath(node.slug)}><span lang={node.textLanguage}>{node.title}</span></TextLink>{node.city ? `, ${node.city}` : ''}
            <br />
            <EventWhen event={node} />
            {node.isDemo && <> <Tag>{t('demo')}</Tag></>} <LanguageMark language={node.textLanguage} />
          </li>
        ))}
      </ul>
      <p><TextLink to={eventsPath}>{t('all')}</TextLink></p>
    </>
  );
}
