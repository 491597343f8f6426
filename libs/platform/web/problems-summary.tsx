import { useEffect, useRef } from 'react';
import { useText } from '../i18n';
import { Notice } from '../ui';
import type { Problem } from './problems';

/** What has to be put right, at the top of a form; takes the focus when it appears. */
export function ProblemsSummary({ problems }: { problems: readonly Problem[] }) {
  const { t } = useText('platform');
  const box = useRef<HTMLDivElement>(null);
  const words = problems.map((problem) => problem.message).join('\n');
  useEffect(() => {
    if (words !== '') box.current?.focus();
  }, [words]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="error" title={t('problems.title', { count: problems.length })}>
        {problems.map((problem) => <p key={`${problem.code} ${problem.path.join('.')}`}>{problem.message}</p>)}
      </Notice>
    </div>
  );
}
