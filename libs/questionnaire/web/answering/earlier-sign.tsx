import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice } from '@skills/platform/ui';
import type { EarlierAnswer } from './earlier-answer';

/** What is known of last time about the item on the screen. */
export interface EarlierSignProps {
  /** The question as it is put now. */
  question: string;
  earlier: EarlierAnswer | undefined;
  /** When the answer shown was given, if it was carried over and not given anew since. */
  carriedFrom: string | undefined;
  /** Confirms the answer carried over. */
  onStillRight: () => void;
}

/** Says that an answer was carried over, or what was answered before the question changed. Nothing where neither is so. */
export function EarlierSign({ question, earlier, carriedFrom, onStillRight }: EarlierSignProps) {
  const { t } = useText('questionnaire');
  const { date } = useFormats();
  if (carriedFrom !== undefined) {
    return (
      <Notice kind="info" title={t('earlier.carried', { date: date(carriedFrom) })} action={<Button variant="secondary" onClick={onStillRight}>{t('earlier.stillRight')}</Button>}>
        {t('earlier.carriedText')}
      </Notice>
    );
  }
  if (earlier?.comparability !== 'PARTLY') return null;
  const answer = earlier.state === 'ANSWERED' ? earlier.answer : t(`other.${earlier.state}`);
  return (
    <Notice kind="info" title={t('earlier.changed', { date: date(earlier.answeredAt) })}>
      <div className="s-stack s-stack--tight">
        {earlier.note && <p>{earlier.note}</p>}
        {earlier.question !== question && <p>{t('earlier.question')} <span lang={earlier.language}>{earlier.question}</span></p>}
        {answer && <p>{t('earlier.answer')} <strong lang={earlier.state === 'ANSWERED' ? earlier.language : undefined}>{answer}</strong></p>}
      </div>
    </Notice>
  );
}
