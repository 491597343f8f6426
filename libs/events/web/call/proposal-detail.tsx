import { useFormats, useText } from '@skills/platform/i18n';
import { Tag } from '@skills/platform/ui';
import { showFromItsTop } from '@skills/platform/web';
import { useEffect, useRef } from 'react';
import { dayOf } from '../../rules';
import type { CalledEvent, ManagedProposal } from './call-desk';
import { DecisionForm } from './decision-form';

/** The event and the proposal, whether its heading takes the focus, whether keys act, and what to do once it is decided. */
export interface ProposalDetailProps {
  event: CalledEvent;
  proposal: ManagedProposal;
  takesFocus: boolean;
  hasKeys: boolean;
  onDone: () => Promise<unknown>;
}

/** One proposal as a whole: who offers what, what reviewers think, and the decision. */
export function ProposalDetail({ event, proposal, takesFocus, hasKeys, onDone }: ProposalDetailProps) {
  const { t } = useText('events');
  const { date, languageName, list, number } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) showFromItsTop(heading.current);
  }, [takesFocus]);
  const { timeZone, callStop } = event;
  const { state, kind, title, abstract, language, minutes, topics, speakers, reviews, reviewsGiven, mean, submittedAt, decidedAt, confirmDueOn, decisionMean, decisionMessage, decisionReviews, isOwn } = proposal;
  const score = (of: number) => number(of, { maximumFractionDigits: 1 });
  const on = (moment: string) => date(dayOf(new Date(moment), timeZone));
  const rested = isOwn ? 'call.decidedOn' : typeof decisionMean === 'number' ? 'call.decided' : 'call.decidedWithout';
  return (
    <article className="s-stack e-proposal-detail">
      <h3 ref={heading} tabIndex={-1}><span lang={language}>{title}</span> <Tag>{t(`call.state.${state}`)}</Tag></h3>
      <p>{list(speakers.map(({ name, affiliation }) => (affiliation ? t('agenda.speaker', { name, affiliation }) : name)))}</p>
      <p className="s-small s-soft">{[t(`agenda.kind.${kind}`), t('agenda.minutes', { count: minutes }), languageName(language), list(topics.map((topic) => t(`topic.${topic}`))), t('call.desk.handedIn', { date: on(submittedAt) })].join(' · ')}</p>
      <p className="e-lines" lang={language}>{abstract}</p>
      <h4>{t('call.reviewing')}</h4>
      <p>{isOwn ? t('call.ownPart') : typeof mean === 'number' ? t('call.mean', { mean: score(mean), count: reviewsGiven }) : t('call.noReviews')}</p>
      {reviews.length > 0 && (
        <ul>
          {reviews.map((review) => {
            const reviewer = review.reviewer ?? t('call.left');
            return <li key={review.id} className="e-lines">{review.standing === 'GIVEN' ? t('call.review.GIVEN', { reviewer, score: review.score, remark: review.remark }) : t(`call.review.${review.standing}`, { reviewer })}</li>;
          })}
        </ul>
      )}
      {decidedAt && <p className="s-small s-soft">{t(rested, { date: on(decidedAt), count: decisionReviews ?? 0, mean: score(decisionMean ?? 0) })}</p>}
      {confirmDueOn && (state === 'ACCEPTED' || state === 'LAPSED') && <p className="s-small s-soft">{t(state === 'LAPSED' ? 'call.lapsedOn' : 'call.dueOn', { date: date(confirmDueOn) })}</p>}
      {decisionMessage && <figure className="e-said" aria-label={t('call.desk.told')}><figcaption className="s-small s-soft">{t('call.desk.told')}</figcaption><blockquote className="e-lines">{decisionMessage}</blockquote></figure>}
      {!callStop && <DecisionForm event={event} proposal={proposal} hasKeys={hasKeys} onDone={onDone} />}
    </article>
  );
}
