import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, DataTable, ErrorState, SelectField, TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { RETENTION_MONTHS } from '../../rules';
import { dataLeftPath, speakingPath } from '../addresses';

const DATA_LEFT = graphql(`
  query EventDataLeft($slug: String!) {
    event(slug: $slug) {
      id
      phase
      retentionMonths
      dataLeft {
        erasesAt
        canErase
        tables {
          table
          rows
        }
        stays {
          what
          count
        }
      }
    }
  }
`);
const ERASE = graphql(`mutation EraseEventData($input: EraseEventDataInput!) { eraseEventData(input: $input) { event { id } problems { code path message } } }`);
const KEEP = graphql(`mutation SetRetention($input: SetRetentionInput!) { setRetention(input: $input) { event { id retentionMonths } problems { code path message } } }`);

/** What is left of people of an event, for how long, and the way to erase it sooner. */
export function DataLeft({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { date, number } = useFormats();
  const { data, error, refetch } = useQuery(DATA_LEFT, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const [erase, keep] = [useAct(ERASE), useAct(KEEP)];
  const [isAsking, setAsking] = useState(false);
  const event = data?.event;
  const left = event?.dataLeft;
  if (!left) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const isGone = Boolean(left.erasesAt) && Date.parse(left.erasesAt ?? '') <= Date.now();
  const months = RETENTION_MONTHS.filter((each) => event.phase === 'DRAFT' || each <= event.retentionMonths);
  const stays = (kind: string): boolean => left.stays.some(({ what }) => what === kind);
  const done = async (acting: Promise<unknown>) => {
    await acting;
    setAsking(false);
    await refetch().catch(() => undefined);
  };
  return (
    <>
      <div className="s-stack">
        <ProblemsSummary problems={[...erase.problems, ...keep.problems]} />
        {(erase.failure ?? keep.failure) !== null && <ErrorState error={erase.failure ?? keep.failure} />}
        <p>{left.erasesAt ? t(isGone ? 'dataLeft.gone' : 'dataLeft.until', { day: date(left.erasesAt) }) : t('dataLeft.noTime')}{isGone && left.tables.length > 0 && <> {t('dataLeft.since')}</>}</p>
        {left.tables.length === 0
          ? <p role="status">{t('dataLeft.nothing')}</p>
          : <DataTable caption={t('dataLeft.here')} columns={[{ key: 'table', label: t('dataLeft.what') }, { key: 'rows', label: t('dataLeft.rows'), numeric: true }]} rows={left.tables.map(({ table, rows }) => ({ id: table, table: t(`dataLeft.table.${table}`), rows: number(rows) }))} />}
        {left.canErase && left.tables.length > 0 && <div className="s-actions"><Button variant="danger" onClick={() => setAsking(true)}>{t('dataLeft.erase')}</Button></div>}
        {!left.canErase && left.tables.length > 0 && <p className="s-small s-soft">{t('dataLeft.notYet')}</p>}
      </div>
      {left.stays.length > 0 && (
        <Titled title={t('dataLeft.stays')}>
          <div className="s-stack">
            <p>{t('dataLeft.staysText')}</p>
            <DataTable caption={t('dataLeft.staysHere')} columns={[{ key: 'what', label: t('dataLeft.what') }, { key: 'count', label: t('dataLeft.rows'), numeric: true }]} rows={left.stays.map(({ what, count }) => ({ id: what, what: t(`dataLeft.staying.${what}`), count: number(count) }))} />
            {stays('SPEAKERS_BY_NAME') && <p className="s-small s-soft">{t('dataLeft.byNameOnly')}</p>}
            {stays('SPEAKERS') && <p className="s-small s-soft">{t('dataLeft.takeOff')} <TextLink to={speakingPath}>{t('speaking.titleAsk')}</TextLink></p>}
          </div>
        </Titled>
      )}
      <Titled title={t('dataLeft.howLong')}>
        <div className="s-stack e-form">
          <SelectField label={t('dataLeft.months')} help={t('dataLeft.promised')} value={String(event.retentionMonths)} disabled={keep.busy} onChange={({ target }) => void done(keep.act({ input: { eventId: event.id, months: Number(target.value) } }))} options={months.map((each) => ({ value: String(each), label: t('dataLeft.count', { count: each }) }))} />
          <p><TextLink to={dataLeftPath}>{t('dataLeft.all')}</TextLink></p>
        </div>
      </Titled>
      {isAsking && <ConfirmDialog title={t('dataLeft.ask')} confirmLabel={t('dataLeft.erase')} danger busy={erase.busy} onConfirm={() => void done(erase.act({ input: { eventId: event.id } }))} onClose={() => setAsking(false)}><p>{t('dataLeft.askText')}</p></ConfirmDialog>}
    </>
  );
}
