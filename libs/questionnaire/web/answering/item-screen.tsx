import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, Disclosure, Page, ProgressBar, TextLink, TopicMark } from '@skills/platform/ui';
import type { FormEvent } from 'react';
import { isDealtWith, type Answer, type Answers, type Item } from '../../rules';
import { ItemField } from '../item/item-field';
import type { AnswersOnTheirWay } from '../queue';
import type { AskedQuestionnaire } from './asked-questionnaire';
import { SavedSign } from './saved-sign';
import './item-screen.css';

/** One item on its screen. */
export interface ItemScreenProps {
  asked: AskedQuestionnaire;
  /** The items asked of this person now, in order. */
  items: readonly Item[];
  answers: Answers;
  code: string;
  queue: AnswersOnTheirWay;
  onAnswer: (answer: Answer) => void;
  onNext: () => void;
  previousPath: string | null;
  reviewPath: string;
}

/** A question with its answers, why it matters on demand, how far one is, and whether the answer is safe. */
export function ItemScreen({ asked, items, answers, code, queue, onAnswer, onNext, previousPath, reviewPath }: ItemScreenProps) {
  const { t } = useText('questionnaire');
  const section = asked.sections.find((each) => each.items.some((item) => item.code === code));
  const item = section?.items.find((each) => each.code === code);
  if (!section || !item) return null;
  const inSection = items.filter((each) => section.items.some((one) => one.code === each.code));
  const done = inSection.filter((each) => isDealtWith(each, answers.get(each.code))).length;
  const isLast = items.at(-1)?.code === code;
  const entry = queue.items.get(code);

  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    onNext();
  };

  return (
    <div className="q-item">
      <div className="q-item__place">
        {section.topic ? <TopicMark topic={section.topic} label={section.title} /> : <span className="s-soft">{section.title}</span>}
        <ProgressBar label={t('progress.section')} value={done} max={inSection.length} />
      </div>
      <Page title={<span lang={item.language}>{item.text}</span>} documentTitle={item.text} step={code}>
        <form className="s-stack" onSubmit={goOn} noValidate>
          <div lang={item.language} className="s-stack">
            {item.help && <p className="s-soft">{item.help}</p>}
            <ItemField item={item} answer={answers.get(code)} onAnswer={onAnswer} />
          </div>
          {entry?.refusal && <p className="q-item__refusal" role="alert">{t('saved.refused', { reason: entry.refusal.message })}</p>}
          <div className="s-actions q-item__actions">
            {previousPath && <ButtonLink to={previousPath} variant="secondary">{t('back')}</ButtonLink>}
            <Button type="submit">{answers.has(code) ? t(isLast ? 'toReview' : 'next') : t('skip')}</Button>
          </div>
          <div className="q-item__foot">
            <SavedSign queue={queue} />
            <TextLink to={reviewPath}>{t('overview')}</TextLink>
          </div>
          {(item.why || item.sources.length > 0) && (
            <Disclosure summary={t('why')}>
              {item.why && <p lang={item.language}>{item.why}</p>}
              {item.sources.length > 0 && <p className="s-small s-soft">{t('basedOn', { sources: item.sources.join(' · ') })}</p>}
            </Disclosure>
          )}
        </form>
      </Page>
    </div>
  );
}
