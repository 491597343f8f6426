import { COUNTRIES } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct, useAttemptKey } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { PARTICIPANT_ROLES, RESERVE_KINDS, wallTime, type ReserveKind } from '../../rules';
import { ReserveFields, sentReserve } from './reserve-fields';

const KEEP = graphql(`mutation KeepSeats($input: KeepSeatsInput!) { keepSeats(input: $input) { reserve { id } problems { code path message } } }`);

const DAY = 24 * 3600 * 1000;

/** When seats are usually let go: a week before the event, or an hour where that is over. */
const usualRelease = (startsAt: string | null | undefined, zone: string): string => {
  if (!startsAt) return '';
  const start = new Date(startsAt).getTime();
  return wallTime(new Date(start - 7 * DAY > Date.now() ? start - 7 * DAY : start - DAY / 24), zone);
};

/** Keeps seats for a country, a role or an invitation code. */
export function NewReserve({ event, onDone }: { event: { id: string; timeZone: string; startsAt?: string | null }; onDone: () => void }) {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const { act, busy, problems, failure } = useAct(KEEP);
  const { keyFor, isDone } = useAttemptKey();
  const [kind, setKind] = useState<ReserveKind>('CODE');
  const [value, setValue] = useState('');
  const [draft, setDraft] = useState(() => ({ seats: '', releaseAt: usualRelease(event.startsAt, event.timeZone) }));
  const choices = {
    COUNTRY: COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language)),
    ROLE: PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
  };
  const keep = async (submit: FormEvent) => {
    submit.preventDefault();
    const input = { eventId: event.id, kind, value: value || null, ...sentReserve(draft, event.timeZone) };
    if (!(await act({ input: { ...input, idempotencyKey: keyFor(input) } }))) return;
    isDone();
    setValue('');
    setDraft({ ...draft, seats: '' });
    onDone();
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={(submit) => void keep(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <SelectField
        label={t('signUp.reserves.kind')} value={kind} options={RESERVE_KINDS.map((each) => ({ value: each, label: t(`signUp.reserves.kinds.${each}`) }))}
        onChange={({ target }) => {
          setKind(RESERVE_KINDS.find((each) => each === target.value) ?? 'CODE');
          setValue('');
        }}
      />
      {kind === 'CODE'
        ? <TextField label={t('signUp.reserves.code')} help={t('signUp.reserves.codeHelp')} optional autoComplete="off" value={value} error={problemAt(problems, 'value')} onChange={({ target }) => setValue(target.value)} />
        : <SelectField label={t(`signUp.reserves.kinds.${kind}`)} value={value} error={problemAt(problems, 'value')} onChange={({ target }) => setValue(target.value)} options={[{ value: '', label: t('choose') }, ...choices[kind]]} />}
      <ReserveFields draft={draft} zone={event.timeZone} problems={problems} onChange={(part) => setDraft({ ...draft, ...part })} />
      <div className="s-actions"><Button type="submit" busy={busy}>{t('signUp.reserves.keep')}</Button></div>
    </form>
  );
}
