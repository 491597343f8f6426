import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useRef, useState, type FormEvent } from 'react';
import { useNewViewer } from '../viewer/use-new-viewer';

const SIGN_IN_WITH_CODE = graphql(`
  mutation SignInWithCode($input: SignInWithCodeInput!) {
    signInWithCode(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

const DIGITS = 6;

/** Takes the six digits from the mail, for a device that does not open the link; `onDone` runs when the person is signed in. */
export function CodeForm({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const { t } = useText('identity');
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { act, busy, problems, failure } = useAct(SIGN_IN_WITH_CODE);
  const renew = useNewViewer();

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setShort(code.length !== DIGITS);
    if (code.length !== DIGITS) return form.current?.querySelector('input')?.focus();
    if (!(await act({ input: { requestId, code } }))) return;
    await renew();
    onDone();
  };

  return (
    <form ref={form} className="s-stack" noValidate onSubmit={(event) => void send(event)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('code.notChecked')} />}
      <TextField
        label={t('code.label')}
        help={t('code.help')}
        error={isShort ? t('code.short') : problemAt(problems, 'code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value.replaceAll(/\D/g, '').slice(0, DIGITS))}
      />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('code.send')}</Button>
      </div>
    </form>
  );
}
