import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { ReviewsToGiveQuery } from '@skills/schema/documents';
import '../agenda/agenda.css';
import { EventDesk } from '../desk/event-desk';
import { ReviewForm } from './review-form';

const REVIEWS = graphql(`
  query ReviewsToGive($slug: String!) {
    event(slug: $slug) {
      id
      reviewsToGive {
        id
        standing
        score
        remark
        isOpen
        kind
        title
        abstract
        language
        minutes
        topics
      }
    }
  }
`);

/** A review that the viewer is asked for. */
export type ReviewToGive = NonNullable<NonNullable<ReviewsToGiveQuery['event']>['reviewsToGive']>[number];

/** The reviews that somebody is asked for, at the desk of an event. */
export function ReviewsPage() {
  return <EventDesk part="reviews">{({ slug }) => <Reviews slug={slug} />}</EventDesk>;
}

function Reviews({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(REVIEWS, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const reload = () => refetch().catch(() => undefined);
  const reviews = data?.event?.reviewsToGive;
  if (!reviews) return <ListAwaited error={error} onRetry={() => void reload()} />;
  return (
    <>
      <p>{t('reviews.how')}</p>
      {reviews.length === 0 ? <p>{t('reviews.none')}</p> : <ul className="e-sessions">{reviews.map((review) => <li key={review.id}><ReviewForm review={review} onDone={reload} /></li>)}</ul>}
    </>
  );
}
