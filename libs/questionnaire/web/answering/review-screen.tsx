import { useText } from '@skills/platform/i18n';
import { Notice, Page, ProgressBar, TextLink, TopicMark } from '@skills/platform/ui';
import type { ReactNode } from 'react';
import { isDealtWith, type Answers, type Item } from '../../rules';
import type { AnswersOnTheirWay } from '../queue';
import type { AskedQuestionnaire } from './asked-questionnaire';
import { SavedSign } from './saved-sign';

/** The overview before finishing. */
export interface ReviewScreenProps {
  asked: AskedQuestionnaire;
  items: readonly Item[];
  answers: Answers;
  queue: AnswersOnTheirWay;
  pathOf: (place: string) => string;
  finish: ReactNode;
}

/** How far each section is, what is open, and the way to finish. */
export function ReviewScreen({ asked, items, answers, queue, pathOf, finish }: ReviewScreenProps) {
  const { t } = useText('questionnaire');
  const isOpen = (item: Item): boolean => !isDealtWith(item, answers.get(item.code));
  const open = items.filter(isOpen).length;
  return (
    <Page title={t('review.title')} lead={open === 0 ? t('review.complete') : t('review.open', { count: open })} step="review">
      <ul className="s-lines">
        {asked.sections.map((section) => {
          const own = section.items.flatMap((item) => items.find(({ code }) => code === item.code) ?? []);
          if (own.length === 0) return null;
          const openHere = own.filter(isOpen);
          const target = openHere[0] ?? own[0]!;
          return (
            <li key={section.code} className="s-stack s-stack--tight">
              <h2>{section.topic ? <TopicMark topic={section.topic} label={section.title} /> : section.title}</h2>
              <ProgressBar label={t('progress.section')} value={own.length - openHere.length} max={own.length} />
              <TextLink to={pathOf(target.code)}>
                {openHere.length > 0 ? t('review.continue', { count: openHere.length, section: section.title }) : t('review.look', { section: section.title })}
              </TextLink>
            </li>
          );
        })}
      </ul>
      {queue.state !== 'saved' && (
        <Notice kind={queue.state === 'failed' ? 'warning' : 'info'} title={t('review.notYetSent')}>
          <SavedSign queue={queue} />
        </Notice>
      )}
      {finish}
    </Page>
  );
}
