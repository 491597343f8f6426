import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, Tag, TextLink } from '@skills/platform/ui';
import { answerPath, runPath } from '../addresses';

/** A run in a list. */
export interface RunRowProps {
  id: string;
  startedAt: string;
  completedAt: string | null | undefined;
  /** What the firm is called; null before somebody has kept the run. */
  firm: string | null | undefined;
}

/** A run with its state and the one thing to do next: go on, or look at the result. */
export function RunRow({ id, startedAt, completedAt, firm }: RunRowProps) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  return (
    <li className="s-row s-row--apart">
      <div>
        <div className="s-row"><strong>{firm ?? t('runs.unnamed')}</strong> <Tag>{t(completedAt ? 'runs.done' : 'runs.open')}</Tag></div>
        <span className="s-soft">{completedAt ? t('runs.completed', { date: date(completedAt) }) : t('runs.started', { date: date(startedAt) })}</span>
      </div>
      {completedAt
        ? <TextLink to={runPath(id)}>{t('runs.look', { date: date(startedAt) })}</TextLink>
        : <ButtonLink to={answerPath(id)} variant="secondary">{t('runs.continue', { date: date(startedAt) })}</ButtonLink>}
    </li>
  );
}
