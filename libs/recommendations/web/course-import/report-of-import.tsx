import { useText } from '@skills/platform/i18n';
import { Button, Disclosure, Notice, Tag, TextLink } from '@skills/platform/ui';
import { PagedList, saveAsFile } from '@skills/platform/web';
import { useEffect, useRef } from 'react';
import { ROW_OUTCOMES, type ImportReport, type ReportedRow } from '../../rules';
import { contributionPath } from '../addresses';
import { useFirstOf } from '../list/use-first-of';

function Row({ row, externalId, title, outcome, contributionId, faults, isTrial }: ReportedRow & { isTrial: boolean }) {
  const { t } = useText('recommendations');
  const name = title || t('contribute.untitled');
  return (
    <li className="r-import__row">
      <p className="r-import__name"><span className="s-soft">{t('import.row', { row })}</span> {contributionId ? <TextLink to={contributionPath(contributionId)}>{name}</TextLink> : <strong>{name}</strong>}</p>
      <p className="s-small s-soft">{externalId && `${externalId} · `}<Tag>{t(`import.outcome.${outcome}`)}</Tag></p>
      {(outcome === 'IN_REVIEW' || outcome === 'WITHDRAWN') && <p className="s-small">{t(`import.why.${outcome}`)}</p>}
      {faults.length > 0 && <ul>{faults.map(({ column, message }) => <li key={`${column ?? ''} ${message}`}>{column && <><code>{column}</code>{' '}</>}{message}</li>)}</ul>}
      {isTrial && outcome === 'CHANGED' && <p className="s-small">{t('import.why.CHANGED')}</p>}
    </li>
  );
}

// A file may have hundreds of rows: the file for correction has all of them, the screen so many as somebody reads.
function Rows({ label, rows, report, isTrial }: { label: string; rows: readonly ReportedRow[]; report: readonly ReportedRow[]; isTrial: boolean }) {
  const { shown, hasMore, onMore } = useFirstOf(rows, report);
  return (
    <PagedList label={label} total={rows.length} hasMore={hasMore} isStale={false} onMore={onMore}>{shown.map((row) => <Row key={row.row} {...row} isTrial={isTrial} />)}</PagedList>
  );
}

/** What became of every row, or on a trial what would: the faulty ones first, and to take away for correction. */
export function ReportOfImport({ report: { isTrial, rows, correction } }: { report: ImportReport }) {
  const { t } = useText('recommendations');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [isTrial, rows]);
  const faulty = rows.filter(({ outcome }) => outcome === 'FAULTY');
  const sound = rows.filter(({ outcome }) => outcome !== 'FAULTY');
  const counts = ROW_OUTCOMES.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length })).filter(({ count }) => count > 0);
  return (
    <section className="s-stack" aria-labelledby="import-report">
      <h2 id="import-report" tabIndex={-1} ref={heading}>{t(isTrial ? 'import.trialTitle' : 'import.doneTitle')}</h2>
      <Notice kind={faulty.length > 0 ? 'warning' : isTrial ? 'info' : 'success'} title={t(isTrial ? 'import.trialText' : 'import.doneText')}>
        <ul>{counts.map(({ outcome, count }) => <li key={outcome}>{t(`import.count.${outcome}`, { count })}</li>)}</ul>
      </Notice>
      {faulty.length > 0 && (
        <>
          <h3>{t('import.faulty', { count: faulty.length })}</h3>
          {correction !== null && <div className="s-actions"><Button variant="secondary" onClick={() => saveAsFile('courses-to-correct.csv', 'text/csv', correction)}>{t('import.correction')}</Button></div>}
          <Rows label={t('import.faulty', { count: faulty.length })} rows={faulty} report={rows} isTrial={isTrial} />
        </>
      )}
      {sound.length > 0 && (
        <Disclosure summary={t('import.sound', { count: sound.length })} open={sound.length <= 20}>
          <Rows label={t('import.sound', { count: sound.length })} rows={sound} report={rows} isTrial={isTrial} />
        </Disclosure>
      )}
    </section>
  );
}
