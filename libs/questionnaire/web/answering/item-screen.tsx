import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, LanguageMark, Page, TextLink } from '@skills/platform/ui';
import { useRef, type FormEvent } from 'react';
import { isDealtWith, type Answer, type Answers, type Item } from '../../rules';
import { ItemField } from '../item/item-field';
import type { AnswersOnTheirWay } from '../queue';
import type { AskedQuestionnaire } from './asked-questionnaire';
import { ItemBackground } from './item-background';
import type { EarlierAnswer } from './earlier-answer';
import { EarlierSign } from './earlier-sign';
import { ItemPlace } from './item-place';
import { SavedSign } from './saved-sign';
import './item-screen.css';

/** One item on its screen. */
export interface ItemScreenProps {
  asked: AskedQuestionnaire;
  /** The items among which this one is counted, in order. */
  items: readonly Item[];
  answers: Answers;
  /** The one shown; one of `items`. */
  item: Item;
  queue: AnswersOnTheirWay;
  /** What the person answered last time; undefined when this item has nothing to do with last time. */
  earlier?: EarlierAnswer | undefined;
  /** When the answer was given, if it is still that of last time. */
  carriedFrom?: string | undefined;
  onAnswer: (answer: Answer) => void;
  onNext: () => void;
  previousPath: string | null;
  reviewPath: string;
}

/** A question with its answers, why it matters on demand, how far one is, and whether the answer is safe. */
export function ItemScreen({ asked, items, answers, item: current, queue, earlier, carriedFrom, onAnswer, onNext, previousPath, reviewPath }: ItemScreenProps) {
  const { t } = useText('questionnaire');
  const { code } = current;
  const isLeft = useRef(false);
  const section = asked.sections.find((each) => each.items.some((item) => item.code === code));
  const item = section?.items.find((each) => each.code === code);
  if (!section || !item) return null;
  const isDone = isDealtWith(current, answers.get(code));
  const isLast = items.at(-1)?.code === code;
  const refusal = queue.items.get(code)?.refusal;

  const goOn = (event?: FormEvent): void => {
    event?.preventDefault();
    // The next screen takes a moment: a second press would put it into the history twice, and "back" would stand still.
    if (!isLeft.current) onNext();
    isLeft.current = true;
  };

  return (
    <div className="q-item">
      <ItemPlace section={section} code={code} items={items} answers={answers} />
      <Page title={<span lang={item.language}>{item.text}</span>} documentTitle={item.text} step={code}>
        <form className="s-stack" onSubmit={goOn} noValidate>
          <LanguageMark language={item.language} />
          <ItemBackground item={item} />
          <EarlierSign
            question={item.text}
            earlier={earlier}
            carriedFrom={carriedFrom}
            onStillRight={() => {
              const answer = answers.get(code);
              if (answer) onAnswer(answer);
              goOn();
            }}
          />
          <div lang={item.language}>
            <ItemField item={item} answer={answers.get(code)} onAnswer={onAnswer} />
          </div>
          {refusal && <p className="q-item__refusal" role="alert">{t('saved.refused', { reason: refusal.message })}</p>}
          <div className="s-actions q-item__actions">
            {previousPath && <ButtonLink to={previousPath} variant="secondary">{t('back')}</ButtonLink>}
            <Button type="submit" variant={isDone ? 'primary' : 'secondary'}>{isDone ? t(isLast ? 'toReview' : 'next') : t('skip')}</Button>
          </div>
          <div className="q-item__foot">
            <SavedSign queue={queue} />
            <TextLink to={reviewPath}>{t('overview')}</TextLink>
          </div>
        </form>
      </Page>
    </div>
  );
}
