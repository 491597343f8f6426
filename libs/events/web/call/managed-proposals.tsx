import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure, Tag, VisuallyHidden } from '@skills/platform/ui';
import { dayOf, PROPOSAL_STATES } from '../../rules';
import '../agenda/agenda.css';
import type { CalledEvent, ManagedProposal } from './call-desk';
import { DecisionForm } from './decision-form';

/** The proposals of an event: those to decide on first, and of these the best first. */
export function ManagedProposals({ event, proposals, onDone }: { event: CalledEvent; proposals: readonly ManagedProposal[]; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { date, languageName, list, number } = useFormats();
  const { timeZone, callStop } = event;
  if (proposals.length === 0) return <p>{t('call.noProposals')}</p>;
  const order = ({ state }: ManagedProposal) => PROPOSAL_STATES.indexOf(state as (typeof PROPOSAL_STATES)[number]);
  const score = (mean: number) => number(mean, { maximumFractionDigits: 1 });
  const ordered = proposals.toSorted((one, other) => order(one) - order(other) || (other.mean ?? 0) - (one.mean ?? 0));
  return (
    <ul className="e-sessions">
      {ordered.map((proposal) => {
        const { id, state, kind, title, abstract, language, minutes, topics, speakers, reviews, reviewsGiven, mean, decidedAt, confirmDueOn, decisionMean, decisionReviews, isOwn } = proposal;
        const rested = isOwn ? 'call.decidedOn' : typeof decisionMean === 'number' ? 'call.decided' : 'call.decidedWithout';
        return (
          <li key={id} className="e-entry">
            <h3 className="e-entry__title"><span lang={language}>{title}</span> <Tag>{t(`call.state.${state}`)}</Tag></h3>
            <p>{list(speakers.map(({ name, affiliation }) => (affiliation ? t('agenda.speaker', { name, affiliation }) : name)))}</p>
            <p className="s-small s-soft">{[t(`agenda.kind.${kind}`), t('agenda.minutes', { count: minutes }), languageName(language), list(topics.map((topic) => t(`topic.${topic}`)))].join(' · ')}</p>
            <p>{isOwn ? t('call.ownPart') : typeof mean === 'number' ? t('call.mean', { mean: score(mean), count: reviewsGiven }) : t('call.noReviews')}</p>
            <Disclosure summary={<>{t(isOwn ? 'call.readText' : 'call.read')}<VisuallyHidden>: <span lang={language}>{title}</span></VisuallyHidden></>}>
              <div className="s-stack">
                <p className="e-lines" lang={language}>{abstract}</p>
                {reviews.length > 0 && (
                  <ul>
                    {reviews.map((review) => {
                      const reviewer = review.reviewer ?? t('call.left');
                      return <li key={review.id}>{review.standing === 'GIVEN' ? t('call.review.GIVEN', { reviewer, score: review.score, remark: review.remark }) : t(`call.review.${review.standing}`, { reviewer })}</li>;
                    })}
                  </ul>
                )}
              </div>
            </Disclosure>
            {decidedAt && <p className="s-small s-soft">{t(rested, { date: date(dayOf(new Date(decidedAt), timeZone)), count: decisionReviews ?? 0, mean: score(decisionMean ?? 0) })}</p>}
            {confirmDueOn && (state === 'ACCEPTED' || state === 'LAPSED') && <p className="s-small s-soft">{t(state === 'LAPSED' ? 'call.lapsedOn' : 'call.dueOn', { date: date(confirmDueOn) })}</p>}
            {!callStop && <DecisionForm event={event} proposal={proposal} onDone={onDone} />}
          </li>
        );
      })}
    </ul>
  );
}
