import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, Tag, TextLink } from '@skills/platform/ui';
import { againPath, answerPath, changePath, runPath } from '../addresses';
import './run-row.css';

/** A run in a list. */
export interface RunRowProps {
  id: string;
  /** When it was begun, as no other run of the list is said to have been. */
  when: string;
  completedAt: string | null | undefined;
  /** What the firm is called; null before somebody has kept the run. */
  firm: string | null | undefined;
  /** Whether the firm may be assessed again from here: offered for its last run only. */
  mayAssessAgain?: boolean;
  /** Whether the list has an earlier completed run of the firm to compare with. */
  hasEarlier?: boolean;
}

/** A run with its state and the one thing to do next: go on, or look at the result. */
export function RunRow({ id, when, completedAt, firm, mayAssessAgain = false, hasEarlier = false }: RunRowProps) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  return (
    <li className="s-row s-row--apart">
      <div>
        <div className="s-row"><strong>{firm ?? t('runs.unnamed')}</strong> <Tag>{t(completedAt ? 'runs.done' : 'runs.open')}</Tag></div>
        <span className="s-soft">{completedAt ? t('runs.completed', { date: date(completedAt) }) : t('runs.started', { date: when })}</span>
      </div>
      {completedAt
        ? (
          <div className="a-run__ways">
            <TextLink to={runPath(id)}>{t('runs.look', { date: when })}</TextLink>
            {hasEarlier && <TextLink to={changePath(id)}>{t('again.changeOf', { date: when })}</TextLink>}
            {mayAssessAgain && <ButtonLink to={againPath(id)} variant="secondary" aria-label={t('runs.assessAgain', { firm: firm ?? t('runs.unnamed'), date: when })}>{t('again.assess')}</ButtonLink>}
          </div>
        )
        : <ButtonLink to={answerPath(id)} variant="secondary">{t('runs.continue', { date: when })}</ButtonLink>}
    </li>
  );
}
