import type { Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, TextLink, TopicMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { allConclusionsPath, conclusionsPath } from '../addresses';
import '../outcomes/outcomes.css';

export const TOPIC_LATEST = graphql(`
  fragment TopicLatest on PublishedConclusionConnection {
    totalCount
    edges {
      node {
        id
        kind
        text
        textLanguage
        publishedAt
        event {
          id
          slug
          title
          textLanguage
          isDemo
        }
      }
    }
  }
`);

/** The latest conclusions on a topic, each with the event it is from, and the way to all. */
export function TopicLatest({ topic, conclusions }: { topic: Topic; conclusions: FragmentType<typeof TOPIC_LATEST> }) {
  const { t } = useText('events');
  const { date } = useFormats();
  const { totalCount, edges } = readFragment(TOPIC_LATEST, conclusions);
  const name = t(`topic.${topic}`);
  return (
    <div className="s-stack s-stack--tight">
      <h3><TopicMark topic={topic} label={name} /></h3>
      <p className="s-soft">{totalCount === 0 ? t('figures.conclusions.none') : t('figures.conclusions.count', { count: totalCount })}</p>
      {edges.length > 0 && (
        <ul className="e-statements">
          {edges.map(({ node: { id, kind, text, textLanguage, publishedAt, event } }) => (
            <li className="e-statement" key={id}>
              <p className="s-small s-soft">{t(`outcomes.kind.${kind}`)}</p>
              <p><span lang={textLanguage}>{text}</span> <LanguageMark language={textLanguage} /></p>
              <p className="s-small">{t('outcomes.all.from')} <TextLink to={conclusionsPath(event.slug)}><span lang={event.textLanguage}>{event.title}</span></TextLink>{event.isDemo && <> ({t('demo')})</>} · {date(publishedAt)}</p>
            </li>
          ))}
        </ul>
      )}
      {totalCount > edges.length && <p><TextLink to={`${allConclusionsPath}?${new URLSearchParams({ topic }).toString()}`}>{t('figures.conclusions.all', { topic: name })}</TextLink></p>}
    </div>
  );
}
