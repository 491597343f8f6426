import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice } from '@skills/platform/ui';
import type { NewScan } from './use-door';

/** What the door said last, of whom, and what can be done about it. */
export type Said =
  | { kind: 'in' | 'againIn' | 'unknownIn'; name: string; scanId: string | null }
  | { kind: 'already'; name: string; at: string; admissionIds: readonly string[]; again: NewScan | null }
  | { kind: 'unknown'; name: string; again: NewScan }
  | { kind: 'back' | 'backOnce' | 'noSeat'; name: string }
  | { kind: 'mistyped' };

const KINDS = { in: 'success', againIn: 'warning', unknownIn: 'warning', already: 'warning', unknown: 'error', back: 'info', backOnce: 'info', noSeat: 'error', mistyped: 'error' } as const;

interface SaidNoticeProps {
  said: Said;
  /** The list is as of this moment. */
  fetchedAt: string;
  /** Lets somebody in all the same. */
  onAgain: (scan: NewScan, name: string) => void;
  /** Takes records back. */
  onTakeBack: (ids: readonly string[], name: string) => void;
}

/** Says what became of a ticket or a name, and offers what can be done about it. */
export function SaidNotice({ said, fetchedAt, onAgain, onTakeBack }: SaidNoticeProps) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const { kind } = said;
  const name = 'name' in said ? said.name : '';
  const at = kind === 'already' ? dateTime(said.at) : dateTime(fetchedAt);
  const undoes = kind === 'already' ? said.admissionIds : 'scanId' in said && said.scanId !== null ? [said.scanId] : [];
  const again = 'again' in said ? said.again : null;
  const action = (undoes.length > 0 || again !== null) && (
    <div className="s-actions">
      {again && <Button variant="secondary" onClick={() => onAgain(again, name)}>{t('door.said.letInAllTheSame')}</Button>}
      {undoes.length > 0 && <Button variant="quiet" aria-label={kind === 'againIn' ? undefined : t('door.takeBackOf', { name })} onClick={() => onTakeBack(undoes, name)}>{t('door.takeBack')}</Button>}
    </div>
  );
  return (
    <Notice kind={KINDS[kind]} title={t(`door.said.${kind}`, { name, at })} action={action}>
      {kind === 'in' || kind === 'back' || kind === 'backOnce' ? null : t(`door.said.${kind}What`, { at })}
    </Notice>
  );
}
