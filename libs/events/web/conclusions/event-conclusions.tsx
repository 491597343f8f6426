import { useText } from '@skills/platform/i18n';
import { TextLink, Titled } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { conclusionsPath } from '../addresses';
import { Statements } from './statements';

export const EVENT_CONCLUSIONS = graphql(`
  fragment EventConclusions on Event {
    id
    slug
    summaryOfConclusions {
      id
      statements {
        id
        ...Statement
      }
    }
  }
`);

/** What an event came to, on its page; nothing before that is published. */
export function EventConclusions({ event }: { event: FragmentType<typeof EVENT_CONCLUSIONS> }) {
  const { t } = useText('events');
  const { slug, summaryOfConclusions: summary } = readFragment(EVENT_CONCLUSIONS, event);
  if (!summary) return null;
  return (
    <Titled title={t('outcomes.title')}>
      <Statements statements={summary.statements} heading="h3" />
      <p><TextLink to={conclusionsPath(slug)}>{t('outcomes.toPage')}</TextLink></p>
    </Titled>
  );
}
