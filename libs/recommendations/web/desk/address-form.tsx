import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ContributionKind } from '../../rules';

const CORRECT = graphql(`
  mutation CorrectEntryAddress($input: CorrectEntryAddressInput!) {
    correctEntryAddress(input: $input) {
      entry {
        id
        ...EntryRow
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Whose address it is and which it has, and what follows. */
export interface AddressFormProps {
  kind: ContributionKind;
  entryId: string;
  title: string;
  url: string | null;
  onDone: () => void;
  onClose: () => void;
}

/** Where the page of a shipped course or case is now, and how that is known. */
export function AddressForm({ kind, entryId, title, url, onDone, onClose }: AddressFormProps) {
  const { t } = useText('recommendations');
  const { act, busy, problems, failure } = useAct(CORRECT);
  const [fields, setFields] = useState({ url: url ?? '', reason: '' });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await act({ input: { kind, entryId, ...fields } })) onDone();
  };
  return (
    <form ref={form} className="s-stack" noValidate aria-label={t('desk.correction.form', { title })} onSubmit={(event) => void save(event)} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextField type="url" label={t('desk.correction.url')} help={t('desk.correction.urlHelp')} error={problemAt(problems, 'url')} value={fields.url} onChange={({ target }) => setFields({ ...fields, url: target.value })} />
      <TextField label={t('desk.correction.reason')} help={t('desk.correction.reasonHelp')} error={problemAt(problems, 'reason')} value={fields.reason} onChange={({ target }) => setFields({ ...fields, reason: target.value })} />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('desk.correction.save')}</Button>
        <Button variant="quiet" onClick={onClose}>{t('desk.correction.cancel')}</Button>
      </div>
    </form>
  );
}
