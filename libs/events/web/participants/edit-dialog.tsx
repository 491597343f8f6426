import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, Notice, TextField, TextLink } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { useEffect, useRef, useState } from 'react';
import { badgesAddress } from '../addresses';
import { mergedFields } from '../registration/merged-fields';
import { CORRECT, RESEND } from './participants-query';
import type { Line } from './participants-table';

const LABELS = { name: 'field.name', organisation: 'field.organisation', email: 'people.edit.email' } as const;

const fieldsOf = ({ name, organisation, emailAddress }: Line) => ({ name, organisation: organisation ?? '', email: emailAddress ?? '' });

/** Puts one participant right, sends their mail once more, and prints their badge. */
export function EditDialog({ eventId, line, onClose, onCorrected, onReread }: { eventId: string; line: Line; onClose: () => void; onCorrected: () => void; onReread: (ids: readonly string[]) => void }) {
  const { t, language } = useText('events');
  const [draft, setDraft] = useState(() => fieldsOf(line));
  const [seen, setSeen] = useState({ revision: line.revision, start: draft });
  const [both, setBoth] = useState<readonly (keyof typeof draft)[] | null>(null);
  const meanwhile = useRef<HTMLDivElement>(null);
  const [isSent, setSent] = useState(false);
  const [correcting, resending] = [useAct(CORRECT), useAct(RESEND)];
  const problems = [...correcting.problems, ...resending.problems].filter(({ code }) => code !== 'CHANGED_MEANWHILE');
  const isStale = correcting.problems.some(({ code }) => code === 'CHANGED_MEANWHILE');
  // Somebody else has changed it since the dialog was opened: what was typed stays, the rest follows.
  if (line.revision !== seen.revision) {
    const start = fieldsOf(line);
    const merged = mergedFields(seen.start, start, draft);
    setSeen({ revision: line.revision, start });
    setDraft(merged.fields);
    setBoth(merged.both);
  }
  useEffect(() => {
    if (isStale) onReread([line.id]);
  }, [isStale, line.id, onReread]);
  useEffect(() => meanwhile.current?.focus(), [both]);
  const failure = correcting.failure ?? resending.failure;
  const wrong = (field: string) => problemAt(problems, 'correction', field);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const hasSeat = line.state === 'CONFIRMED';
  const save = async () => {
    const { name, organisation, email } = draft;
    const isMoved = email.trim() !== (line.emailAddress ?? '');
    if (await correcting.act({ input: { participantId: line.id, revision: seen.revision, correction: { name, organisation, ...(isMoved ? { email } : {}) } } })) onCorrected();
  };
  const resend = async () => setSent((await resending.act({ input: { registrationId: line.registrationId } })) !== null);
  return (
    <ConfirmDialog title={line.name} confirmLabel={t('people.edit.save')} busy={correcting.busy} onConfirm={() => void save()} onClose={onClose}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {both !== null && (
        <div ref={meanwhile} tabIndex={-1}>
          <Notice kind="warning" title={t('signUp.change.meanwhile')}>
            <p>{t('signUp.change.meanwhileText')}</p>
            {both.length > 0 && <p>{t('signUp.change.both')}</p>}
            {both.length > 0 && <dl className="e-answers">{both.map((field) => <div key={field}><dt>{t(LABELS[field])}</dt><dd>{seen.start[field] || t('signUp.noAnswer')}</dd></div>)}</dl>}
          </Notice>
        </div>
      )}
      <div className="s-actions">
        {line.isMailable && <Button variant="secondary" busy={resending.busy} onClick={() => void resend()}>{t(hasSeat ? 'people.edit.resendTicket' : 'people.edit.resend')}</Button>}
        {hasSeat && <TextLink href={badgesAddress(eventId, language, line.id)}>{t('people.edit.badge')}</TextLink>}
      </div>
      <div role="status">{isSent && <Notice kind="success" title={t('people.edit.sent', { address: line.emailAddress ?? '' })} />}</div>
      <TextField label={t('field.name')} autoComplete="off" value={draft.name} error={wrong('name')} onChange={({ target }) => set({ name: target.value })} />
      <TextField label={t('field.organisation')} optional autoComplete="off" value={draft.organisation} error={wrong('organisation')} onChange={({ target }) => set({ organisation: target.value })} />
      {line.emailAddress && <TextField label={t('people.edit.email')} type="email" autoComplete="off" help={t('people.edit.emailHelp')} value={draft.email} error={wrong('email')} onChange={({ target }) => set({ email: target.value })} />}
      {line.size > 1 && <p className="s-small s-soft">{t('people.edit.group', { count: line.size })}</p>}
      <p className="s-small s-soft">{t('people.edit.told')}</p>
    </ConfirmDialog>
  );
}
