import { useFormats, useText } from '@skills/platform/i18n';
import { reviewersDisagree, reviewSummary, scoresOf } from '../../rules';
import type { ManagedProposal } from './call-desk';
import './proposals.css';

/** What reviewers gave in one line: the mean, how many reviews are there, and between what the scores lie where they are far apart. */
export function ProposalScores({ proposal }: { proposal: ManagedProposal }) {
  const { t } = useText('events');
  const { number } = useFormats();
  const { mean, reviewsAsked, reviewsGiven, isOwn } = proposal;
  const { least, most } = reviewSummary(scoresOf(proposal));
  const given = reviewsAsked === 0 ? t('call.desk.notAsked') : t('call.desk.given', { given: number(reviewsGiven), count: reviewsAsked });
  return (
    <>
      {isOwn ? t('call.desk.own') : typeof mean === 'number' && <strong>{t('call.desk.score', { mean: number(mean, { maximumFractionDigits: 1 }) })}</strong>}
      {(isOwn || typeof mean === 'number') && ' · '}
      {given}
      {reviewersDisagree(proposal) && <> · <span className="e-proposal__spread">{t('call.desk.spread', { least: number(least ?? 0), most: number(most ?? 0) })}</span></>}
    </>
  );
}
