import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useNewViewer } from '../viewer/use-new-viewer';

const ERASE_MY_DATA = graphql(`
  mutation EraseMyData($input: EraseMyDataInput!) {
    eraseMyData(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Erases the person and what is theirs, after they typed their address; `onDone` runs when it is gone. */
export function EraseMyData({ emailAddress, onDone }: { emailAddress: string; onDone: () => void }) {
  const { t } = useText('identity');
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const { act, busy, problems, failure } = useAct(ERASE_MY_DATA);
  const renew = useNewViewer();
  const isSame = typed.trim().toLowerCase() === emailAddress.toLowerCase();

  const erase = async () => {
    if (!isSame || !(await act({ input: { emailAddress: typed.trim() } }))) return;
    onDone();
    await renew();
  };

  return (
    <div className="s-stack">
      <p>{t('erase.body')}</p>
      <div className="s-actions">
        <Button variant="danger" onClick={() => setAsking(true)}>{t('erase.start')}</Button>
      </div>
      {isAsking && (
        <ConfirmDialog title={t('erase.title')} confirmLabel={t('erase.confirm')} danger busy={busy} confirmDisabled={!isSame} onConfirm={() => void erase()} onClose={() => setAsking(false)}>
          <p>{t('erase.warning')}</p>
          <ProblemsSummary problems={problems} />
          {failure !== null && <ErrorState error={failure} kept={t('erase.nothingErased')} />}
          <TextField
            label={t('erase.type', { emailAddress })}
            error={problemAt(problems, 'emailAddress')}
            type="email"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </ConfirmDialog>
      )}
    </div>
  );
}
