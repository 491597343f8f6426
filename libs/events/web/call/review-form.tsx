import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ChoiceCards, ErrorState, Tag, TextArea, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import type { ReviewToGive } from './reviews-page';

const GIVE = graphql(`mutation GiveReview($input: GiveReviewInput!) { giveReview(input: $input) { event { id } problems { code path message } } }`);
const CONFLICT = graphql(`mutation DeclareReviewConflict($input: DeclareReviewConflictInput!) { declareReviewConflict(input: $input) { event { id } problems { code path message } } }`);

/** One proposal without names, and what the viewer thinks of it. */
export function ReviewForm({ review: { id, standing, score: given, remark: said, isOpen, kind, title, abstract, language, minutes, topics }, onDone }: { review: ReviewToGive; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { languageName, list } = useFormats();
  const [give, conflict] = [useAct(GIVE), useAct(CONFLICT)];
  const [score, setScore] = useState(typeof given === 'number' ? String(given) : '');
  const [remark, setRemark] = useState(said ?? '');
  const of = <VisuallyHidden>: <span lang={language}>{title}</span></VisuallyHidden>;
  const failure = give.failure ?? conflict.failure;
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    if (await give.act({ input: { reviewId: id, score: Number(score), remark } })) await onDone();
  };
  return (
    <article className="s-stack">
      <div className="e-entry">
        <h2 className="e-entry__title"><span id={`review-${id}`} lang={language}>{title}</span> <Tag>{t(isOpen ? `reviews.standing.${standing}` : 'reviews.over')}</Tag></h2>
        <p className="s-small s-soft">{[t(`agenda.kind.${kind}`), t('agenda.minutes', { count: minutes }), languageName(language), list(topics.map((topic) => t(`topic.${topic}`)))].join(' · ')}</p>
        <p className="e-lines" lang={language}>{abstract}</p>
        {!isOpen && typeof given === 'number' && <p className="s-small s-soft e-lines">{t('reviews.gave', { score: given, remark: said })}</p>}
      </div>
      {isOpen && standing !== 'CONFLICT' && (
        <form className="s-stack e-form" noValidate aria-labelledby={`review-${id}`} onSubmit={(submit) => void save(submit)}>
          <ProblemsSummary problems={[...give.problems, ...conflict.problems]} />
          {failure !== null && <ErrorState error={failure} />}
          <ChoiceCards legend={t('reviews.score')} name={`score-${id}`} error={problemAt(give.problems, 'score')} options={['5', '4', '3', '2', '1'].map((value) => ({ value, label: t(`reviews.scores.${value}`) }))} value={score || null} onChange={setScore} />
          <TextArea label={t('reviews.why')} help={t('reviews.whyHelp')} rows={4} maxLength={4000} value={remark} error={problemAt(give.problems, 'remark')} onChange={({ target }) => setRemark(target.value)} />
          <div className="s-actions">
            <Button type="submit" busy={give.busy}>{t(standing === 'GIVEN' ? 'reviews.change' : 'reviews.give')}{of}</Button>
            <Button variant="quiet" busy={conflict.busy} onClick={() => void conflict.act({ input: { reviewId: id } }).then(onDone)}>{t('reviews.conflict')}{of}</Button>
          </div>
        </form>
      )}
    </article>
  );
}
