import { useText } from '@skills/platform/i18n';
import { Button, Checkbox, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary } from '@skills/platform/web';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { ReportOfImport } from './report-of-import';
import { useCourseFile } from './use-course-file';
import './course-import.css';

/** Chooses a file, has it checked, and hands its sound rows in. */
export function CourseFileForm() {
  const { t } = useText('recommendations');
  const [agrees, setAgrees] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { name, report, problems, failure, busy, choose, send } = useCourseFile();
  const taken = report?.isTrial ? report.rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED').length : 0;

  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    choose(file);
    setMissing(false);
    setAgrees(false);
    // A browser tells of a choice only when it differs: without this, the same file once corrected could not be chosen again.
    target.value = '';
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name === null);
    void send(null);
  };
  const handIn = (event: FormEvent) => {
    event.preventDefault();
    void send(agrees);
  };

  return (
    <div className="s-stack s-stack--loose">
      <form className="s-stack" noValidate onSubmit={check}>
        <ProblemsSummary problems={problems.filter(({ path }) => path[0] !== 'consent')} />
        {failure !== null && <ErrorState error={failure} kept={t('import.nothingTaken')} />}
        <TextField type="file" className={name === null ? undefined : 'r-file--chosen'} accept=".csv,.json,.txt,.tsv,text/csv,application/json" label={t('import.file')} help={t('import.fileHelp')} error={isMissing ? t('import.noFile') : undefined} onChange={chosen} />
        <p className="s-small" role="status">{name !== null && t('import.chosen', { name })}</p>
        <div className="s-actions"><Button type="submit" variant={taken > 0 ? 'secondary' : 'primary'} busy={busy === 'trial'}>{t('import.check')}</Button></div>
      </form>
      {report && <ReportOfImport report={report} />}
      {taken > 0 && (
        <form className="s-stack" noValidate onSubmit={handIn}>
          <Checkbox label={t('contribute.consent')} help={t('contribute.consentHelp')} error={problemAt(problems, 'consent')} checked={agrees} onChange={({ target }) => setAgrees(target.checked)} />
          <p className="s-small s-soft">{t('contribute.seenByEditors')}</p>
          <div className="s-actions"><Button type="submit" busy={busy === 'import'}>{t('import.handIn', { count: taken })}</Button></div>
        </form>
      )}
    </div>
  );
}
