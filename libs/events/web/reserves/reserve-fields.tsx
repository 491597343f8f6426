import { useText } from '@skills/platform/i18n';
import { TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { momentAt } from '../../rules';

/** How many seats are kept until when, as typed; the time is that of the event's place. */
export interface ReserveDraft {
  seats: string;
  releaseAt: string;
}

/** Two fields, the zone of the time, and what is wrong with them. */
export interface ReserveFieldsProps {
  draft: ReserveDraft;
  zone: string;
  problems: readonly Problem[];
  onChange: (part: Partial<ReserveDraft>) => void;
}

/** How many seats, and until when. */
export function ReserveFields({ draft, zone, problems, onChange }: ReserveFieldsProps) {
  const { t } = useText('events');
  return (
    <>
      <TextField label={t('signUp.reserves.seats')} inputMode="numeric" autoComplete="off" value={draft.seats} error={problemAt(problems, 'seats')} onChange={({ target }) => onChange({ seats: target.value })} />
      <TextField label={t('signUp.reserves.releaseAt')} help={t('form.help.zone', { zone })} type="datetime-local" value={draft.releaseAt} error={problemAt(problems, 'releaseAt')} onChange={({ target }) => onChange({ releaseAt: target.value })} />
    </>
  );
}

/** What was typed, as it is sent; a time that is none is refused by the server as one that is over. */
export const sentReserve = ({ seats, releaseAt }: ReserveDraft, zone: string): { seats: number; releaseAt: string } => ({
  seats: /^\d{1,6}$/.test(seats.trim()) ? Number(seats) : 0,
  releaseAt: (momentAt(releaseAt, zone) ?? new Date(0)).toISOString(),
});
