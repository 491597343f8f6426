import { useText } from '@skills/platform/i18n';
import { Notice, Page } from '@skills/platform/ui';
import type { ReactNode } from 'react';
import { isDealtWith, type Answers, type Item } from '../../rules';
import type { AnswersOnTheirWay } from '../queue';
import type { AskedQuestionnaire } from './asked-questionnaire';
import { CarriedAnswers } from './carried-answers';
import { ReviewSection } from './review-section';
import { SavedSign } from './saved-sign';
import './review-screen.css';

/** The overview before finishing. */
export interface ReviewScreenProps {
  asked: AskedQuestionnaire;
  items: readonly Item[];
  answers: Answers;
  /** The items whose answers are still those of last time. */
  carried: ReadonlyMap<string, string>;
  queue: AnswersOnTheirWay;
  pathOf: (place: string) => string;
  finish: ReactNode;
}

/** How far each section is, what is open, and the way to finish. */
export function ReviewScreen({ asked, items, answers, carried, queue, pathOf, finish }: ReviewScreenProps) {
  const { t } = useText('questionnaire');
  const isOpen = (item: Item): boolean => !isDealtWith(item, answers.get(item.code));
  const open = items.filter(isOpen).length;
  const stillCarried = items.filter(({ code }) => carried.has(code));
  return (
    <Page title={t('review.title')} lead={open === 0 ? t('review.complete') : t('review.open', { count: open })} step="review">
      <div className="s-stack">
        {stillCarried[0] && <CarriedAnswers count={stillCarried.length} path={pathOf(stillCarried[0].code)} />}
        <ul className="s-lines">
          {asked.sections.map((section) => {
            const own = section.items.flatMap((item) => items.find(({ code }) => code === item.code) ?? []);
            return own.length > 0 && <ReviewSection key={section.code} section={section} items={own} isOpen={isOpen} pathOf={pathOf} />;
          })}
        </ul>
        {queue.state !== 'saved' && (
          <Notice kind={queue.state === 'failed' ? 'warning' : 'info'} title={t('review.notYetSent')}>
            <SavedSign queue={queue} />
          </Notice>
        )}
        {finish}
      </div>
    </Page>
  );
}
