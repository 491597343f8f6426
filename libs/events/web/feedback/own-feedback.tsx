import { useText } from '@skills/platform/i18n';
import { ButtonLink, Notice } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { feedbackPath } from '../addresses';

export const OWN_FEEDBACK = graphql(`
  fragment OwnFeedback on Event {
    id
    slug
    myFeedback
  }
`);

/** Asks whoever is signed in and took part how it was, while that can be said. */
export function OwnFeedback({ event }: { event: FragmentType<typeof OWN_FEEDBACK> }) {
  const { t } = useText('events');
  const { slug, myFeedback } = readFragment(OWN_FEEDBACK, event);
  return myFeedback === 'OPEN' && <Notice kind="info" title={t('feedback.title')} action={<ButtonLink variant="secondary" to={feedbackPath(slug)}>{t('feedback.say')}</ButtonLink>} />;
}
