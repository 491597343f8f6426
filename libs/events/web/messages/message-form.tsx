import { COUNTRIES } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, Checkbox, ChoicesField, ConfirmDialog, ErrorState, Notice, SelectField, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { LIVE_STATES, PARTICIPANT_ROLES, type ParticipantRole, type RegistrationState } from '../../rules';

const PREVIEW = graphql(`mutation PreviewEventMessage($input: PreviewEventMessageInput!) { previewEventMessage(input: $input) { preview { subject text recipientCount refusingCount } problems { code path message } } }`);
const SEND = graphql(`mutation SendEventMessage($input: SendEventMessageInput!) { sendEventMessage(input: $input) { message { id recipientCount } problems { code path message } } }`);

interface MessageFields {
  subject: string;
  text: string;
  isNecessary: boolean;
  states: RegistrationState[];
  country: string;
  role: ParticipantRole | '';
  language: string;
  /** Empty for both. */
  checkedIn: '' | 'yes' | 'no';
}

const BLANK: MessageFields = { subject: '', text: '', isNecessary: false, states: ['CONFIRMED'], country: '', role: '', language: '', checkedIn: '' };

/** A mail to some of those who are registered: written, looked at as it will arrive, and only then sent. */
export function MessageForm({ eventId, onSent }: { eventId: string; onSent: () => void }) {
  const { t, language } = useText('events');
  const { countryName, languageName } = useFormats();
  const [preview, send, trial] = [useAct(PREVIEW), useAct(SEND), useAct(SEND)];
  const [fields, setFields] = useState(BLANK);
  const [shown, setShown] = useState<{ subject: string; text: string; recipientCount: number; refusingCount: number } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const problems = [...preview.problems, ...trial.problems];
  const failure = preview.failure ?? trial.failure ?? send.failure;
  const all = { value: '', label: t('filter.all') };
  const set = (part: Partial<MessageFields>) => {
    setFields({ ...fields, ...part });
    setSaid(null);
  };
  const message = {
    subject: fields.subject, text: fields.text, isNecessary: fields.isNecessary, states: fields.states, country: fields.country || null, role: fields.role || null, language: fields.language || null,
    isCheckedIn: fields.checkedIn === '' ? null : fields.checkedIn === 'yes',
  };
  const wrong = (field: string) => problemAt(problems, 'message', field);
  const look = async (event: FormEvent) => {
    event.preventDefault();
    const found = (await preview.act({ input: { eventId, message } }))?.previewEventMessage.preview;
    if (found) setShown(found);
  };
  const tryOut = async () => {
    if (await trial.act({ input: { eventId, message, isTrial: true } })) setSaid(t('messages.tried'));
  };
  const sendAll = async () => {
    const done = (await send.act({ input: { eventId, message, expectedCount: shown?.recipientCount ?? null, idempotencyKey: key } }))?.sendEventMessage.message;
    if (!done) return;
    setShown(null);
    setFields(BLANK);
    setKey(crypto.randomUUID());
    setSaid(t('messages.done', { count: done.recipientCount }));
    onSent();
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={(event) => void look(event)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {said !== null && <Notice kind="success" title={said} />}
      <ChoicesField label={t('messages.states')} error={wrong('states')} options={LIVE_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))} chosen={fields.states} onChange={(chosen) => set({ states: LIVE_STATES.filter((state) => chosen.includes(state)) })} />
      <div className="e-filters">
        <SelectField label={t('filter.country')} value={fields.country} error={wrong('country')} onChange={({ target }) => set({ country: target.value })} options={[all, ...COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language))]} />
        <SelectField label={t('messages.role')} value={fields.role} error={wrong('role')} onChange={({ target }) => set({ role: PARTICIPANT_ROLES.find((role) => role === target.value) ?? '' })} options={[all, ...PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]} />
        <SelectField label={t('messages.language')} value={fields.language} error={wrong('language')} onChange={({ target }) => set({ language: target.value })} options={[all, ...LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))]} />
        <SelectField label={t('messages.checkedIn')} value={fields.checkedIn} onChange={({ target }) => set({ checkedIn: (['yes', 'no'] as const).find((each) => each === target.value) ?? '' })} options={[all, { value: 'yes', label: t('messages.came') }, { value: 'no', label: t('messages.didNotCome') }]} />
      </div>
      <TextField label={t('messages.subject')} value={fields.subject} error={wrong('subject')} onChange={({ target }) => set({ subject: target.value })} />
      <TextArea label={t('messages.text')} help={t('messages.textHelp')} rows={8} value={fields.text} error={wrong('text')} onChange={({ target }) => set({ text: target.value })} />
      <Checkbox label={t('messages.isNecessary')} help={t('messages.isNecessaryHelp')} checked={fields.isNecessary} onChange={({ target }) => set({ isNecessary: target.checked })} />
      <div className="s-actions">
        <Button type="submit" busy={preview.busy}>{t('messages.preview')}</Button>
        <Button variant="secondary" busy={trial.busy} onClick={() => void tryOut()}>{t('messages.try')}</Button>
      </div>
      {shown && (
        <ConfirmDialog title={t('messages.ask', { count: shown.recipientCount })} confirmLabel={t('messages.send')} busy={send.busy} onConfirm={() => void sendAll()} onClose={() => setShown(null)}>
          <div className="s-stack">
            <ProblemsSummary problems={send.problems} />
            {shown.refusingCount > 0 && <p>{t('messages.refusing', { count: shown.refusingCount })}</p>}
            <p><strong>{shown.subject}</strong></p>
            <p className="e-lines e-mail">{shown.text}</p>
          </div>
        </ConfirmDialog>
      )}
    </form>
  );
}
