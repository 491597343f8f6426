import { useText } from '@skills/platform/i18n';
import { Button, Checkbox, ConfirmDialog, ErrorState, Notice, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { PreviewEventMessageMutation } from '@skills/schema/documents';
import { useState, type FormEvent } from 'react';
import { BLANK, messageOf, type ChosenRegistrations, type MessageFields } from './message-fields';
import { MessageRecipients } from './message-recipients';

const PREVIEW = graphql(`mutation PreviewEventMessage($input: PreviewEventMessageInput!) { previewEventMessage(input: $input) { preview { subject text recipientCount refusingCount unreachableCount } problems { code path message } } }`);
const SEND = graphql(`mutation SendEventMessage($input: SendEventMessageInput!) { sendEventMessage(input: $input) { message { id recipientCount } problems { code path message } } }`);

type Preview = NonNullable<PreviewEventMessageMutation['previewEventMessage']['preview']>;

/** The event, to whom the message goes where that was chosen before (else the form asks), and what to do once it was sent. */
export interface MessageFormProps {
  eventId: string;
  to: { slug: string } | { chosen: ChosenRegistrations };
  onSent?: () => void;
}

/** A mail of organisers: written, looked at as it will arrive, and only then sent. */
export function MessageForm({ eventId, to, onSent }: MessageFormProps) {
  const { t } = useText('events');
  const [preview, send, trial] = [useAct(PREVIEW), useAct(SEND), useAct(SEND)];
  const [fields, setFields] = useState(BLANK);
  const [shown, setShown] = useState<Preview | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const problems = [...preview.problems, ...trial.problems];
  const failure = preview.failure ?? trial.failure ?? send.failure;
  const set = (part: Partial<MessageFields>) => {
    setFields({ ...fields, ...part });
    setSaid(null);
  };
  const message = messageOf(fields, 'chosen' in to ? to.chosen : null);
  const isToSpeakers = fields.audience === 'SPEAKERS';
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
    setSaid(t(isToSpeakers ? 'messages.doneSpeakers' : 'messages.done', { count: done.recipientCount }));
    onSent?.();
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={(event) => void look(event)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {said !== null && <Notice kind="success" title={said} />}
      {'slug' in to && <MessageRecipients slug={to.slug} fields={fields} wrong={wrong} onSet={set} />}
      <TextField label={t('messages.subject')} value={fields.subject} error={wrong('subject')} onChange={({ target }) => set({ subject: target.value })} />
      <TextArea label={t('messages.text')} help={t('messages.textHelp')} rows={8} value={fields.text} error={wrong('text')} onChange={({ target }) => set({ text: target.value })} />
      <Checkbox label={t('messages.isNecessary')} help={t('messages.isNecessaryHelp')} checked={fields.isNecessary} onChange={({ target }) => set({ isNecessary: target.checked })} />
      <div className="s-actions">
        <Button type="submit" busy={preview.busy}>{t('messages.preview')}</Button>
        <Button variant="secondary" busy={trial.busy} onClick={() => void tryOut()}>{t('messages.try')}</Button>
      </div>
      {shown && (
        <ConfirmDialog title={t(isToSpeakers ? 'messages.askSpeakers' : 'messages.ask', { count: shown.recipientCount })} confirmLabel={t('messages.send')} confirmDisabled={shown.recipientCount === 0} busy={send.busy} onConfirm={() => void sendAll()} onClose={() => setShown(null)}>
          <div className="s-stack">
            <ProblemsSummary problems={send.problems} />
            {shown.refusingCount > 0 && <p>{t('messages.refusing', { count: shown.refusingCount })}</p>}
            {shown.unreachableCount > 0 && <p>{t(isToSpeakers ? 'messages.unreachableSpeakers' : 'messages.unreachable', { count: shown.unreachableCount })}</p>}
            <p><strong>{shown.subject}</strong></p>
            <p className="e-lines e-mail">{shown.text}</p>
          </div>
        </ConfirmDialog>
      )}
    </form>
  );
}
