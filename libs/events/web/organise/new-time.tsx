import { useText } from '@skills/platform/i18n';
import { TextField } from '@skills/platform/ui';
import { problemAt } from '@skills/platform/web';
import { ZoneField } from './zone-field';

/** Another time as it is filled in, on the clock that is chosen with it. */
export interface NewTimeFields {
  startsAt: string;
  endsAt: string;
  /** Empty for the beginning. */
  registrationClosesAt: string;
  timeZone: string;
}

/** The fields of another time for an event. */
export function NewTime({ time, problems, onChange }: { time: NewTimeFields; problems: Parameters<typeof problemAt>[0]; onChange: (time: NewTimeFields) => void }) {
  const { t } = useText('events');
  const field = (name: 'startsAt' | 'endsAt' | 'registrationClosesAt', more: { help?: string; optional?: boolean } = {}) => <TextField {...more} label={t(`form.field.${name}`)} type="datetime-local" value={time[name]} error={problemAt(problems, name)} onChange={({ target }) => onChange({ ...time, [name]: target.value })} />;
  return (
    <>
      {field('startsAt')}
      {field('endsAt')}
      <ZoneField zone={time.timeZone} help={t('form.help.clock')} error={problemAt(problems, 'timeZone')} onChange={(timeZone) => onChange({ ...time, timeZone })} />
      {field('registrationClosesAt', { optional: true, help: t('form.help.registrationClosesAt') })}
      <p>{t('organise.agendaMoves')}</p>
    </>
  );
}
