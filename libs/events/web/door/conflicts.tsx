import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice, TextField } from '@skills/platform/ui';
import { useState, type FormEvent } from 'react';
import { conflictsWithWaiting, DOOR_MOST, spacedTicketCode } from '../../rules';
import type { Conflict } from './door-list-query';
import type { KeptScan } from './door-store';
import type { NewScan } from './use-door';

const idsOf = ({ records }: Conflict): string[] => records.map(({ id }) => id);

function Settle({ conflict, onRecord }: { conflict: Conflict; onRecord: (scan: NewScan) => Promise<string | null> }) {
  const { t } = useText('events');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const settle = (submit: FormEvent) => {
    submit.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') void onRecord({ kind: 'SETTLE', settlesIds: idsOf(conflict), reason: reason.trim() });
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={settle}>
      <TextField label={t('door.conflict.reason')} help={t('door.conflict.reasonHelp')} value={reason} maxLength={DOOR_MOST.reason} autoComplete="off" error={isMissing ? t('door.conflict.reasonMissing') : undefined} onChange={({ target }) => setReason(target.value)} />
      <div className="s-actions"><Button type="submit" variant="secondary">{t('door.conflict.settle')}</Button></div>
    </form>
  );
}

/** What contradicts: what is open first, and what became of the others. */
export function Conflicts({ conflicts: told, waiting, canSettle, onRecord }: { conflicts: readonly Conflict[]; waiting: readonly KeptScan[]; canSettle: boolean; onRecord: (scan: NewScan) => Promise<string | null> }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const conflicts = conflictsWithWaiting(told, waiting);
  if (conflicts.length === 0) return <p>{t('door.conflict.none')}</p>;
  const settledHere = (conflict: Conflict): boolean => waiting.some(({ settlesIds }) => settlesIds.length > 0 && idsOf(conflict).every((id) => settlesIds.includes(id)));
  const isOpen = (conflict: Conflict): boolean => !conflict.settlement && !settledHere(conflict);
  const ordered = [...conflicts.filter(isOpen), ...conflicts.filter((each) => !isOpen(each))];
  return (
    <ul className="e-door-found">
      {ordered.map((conflict) => {
        const { kind, name, code, records, settlement } = conflict;
        const title = code === null ? t(`door.conflict.${kind}`, { name: name ?? t('door.conflict.nobody') }) : t('door.conflict.unknownCode', { code: spacedTicketCode(code) });
        return (
          <li className="e-entry" key={idsOf(conflict).join()}>
            <div className="s-stack">
              <Notice kind={isOpen(conflict) ? 'warning' : 'info'} title={title}>
                <ul>
                  {records.map(({ id, door, at }) => (
                    <li key={id}>
                      {t('door.conflict.record', { door, at: dateTime(at) })}
                      {canSettle && isOpen(conflict) && <> <Button variant="quiet" aria-label={t('door.conflict.takeBack', { door, at: dateTime(at) })} onClick={() => void onRecord({ kind: 'UNDO', undoesId: id })}>{t('door.takeBack')}</Button></>}
                    </li>
                  ))}
                </ul>
                {settlement && <p>{t(settlement.reason ? 'door.conflict.settled' : 'door.conflict.settledBefore', { reason: settlement.reason ?? '', by: settlement.by ?? t('door.conflict.erased'), at: dateTime(settlement.at) })}</p>}
                {!settlement && settledHere(conflict) && <p>{t('door.conflict.settledHere')}</p>}
              </Notice>
              {isOpen(conflict) && canSettle && <Settle conflict={conflict} onRecord={onRecord} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
