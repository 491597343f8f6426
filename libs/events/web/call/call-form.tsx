import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { momentAt, wallTime } from '../../rules';

const OPEN = graphql(`mutation OpenCall($input: OpenCallInput!) { openCall(input: $input) { event { id } problems { code path message } } }`);

/** Opens the call of an event, changes it, or closes it now. */
export function CallForm({ event: { id: eventId, timeZone }, call, onDone }: { event: { id: string; timeZone: string }; call: { guidance: string; closesAt: string; isOpen: boolean } | null; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(OPEN);
  const [guidance, setGuidance] = useState(call?.guidance ?? '');
  const [closesAt, setClosesAt] = useState(call ? wallTime(new Date(call.closesAt), timeZone) : '');
  const [isMissing, setMissing] = useState(false);
  const open = async (until: Date) => {
    if (await act({ input: { eventId, guidance, closesAt: until.toISOString() } })) await onDone();
  };
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    const until = momentAt(closesAt, timeZone);
    setMissing(!until);
    if (until) void open(until);
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={save}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextArea label={t('call.field.guidance')} help={t('call.field.guidanceHelp')} rows={5} maxLength={4000} value={guidance} error={problemAt(problems, 'guidance')} onChange={({ target }) => setGuidance(target.value)} />
      <TextField label={t('call.field.closesAt', { zone: timeZone.replaceAll('_', ' ') })} type="datetime-local" value={closesAt} error={isMissing ? t('call.field.closesAtMissing') : undefined} onChange={({ target }) => setClosesAt(target.value)} />
      <div className="s-actions">
        <Button type="submit" variant="secondary" busy={busy}>{t(call ? 'form.save' : 'call.openIt')}</Button>
        {call?.isOpen && <Button variant="quiet" busy={busy} onClick={() => void open(new Date())}>{t('call.closeNow')}</Button>}
      </div>
    </form>
  );
}
