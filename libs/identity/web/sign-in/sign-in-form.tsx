import { readEmailAddress } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useRef, useState, type FormEvent } from 'react';

const REQUEST_SIGN_IN = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      request {
        id
        expiresAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Where to return after signing in, and what to do when the mail is on its way. */
export interface SignInFormProps {
  next: string;
  onSent: (requestId: string, emailAddress: string) => void;
}

/** Asks for an e-mail address and has a link and a code sent there; the answer is the same for known and unknown addresses. */
export function SignInForm({ next, onSent }: SignInFormProps) {
  const { t, language } = useText('identity');
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { act, busy, problems, failure } = useAct(REQUEST_SIGN_IN);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const reading = readEmailAddress(typed);
    setMistake('problem' in reading ? t(`signIn.mistakes.${reading.problem}`) : null);
    if ('problem' in reading) return form.current?.querySelector('input')?.focus();
    const data = await act({ input: { email: reading.emailAddress, next, locale: language } });
    if (data?.requestSignIn.request) onSent(data.requestSignIn.request.id, reading.emailAddress);
  };

  return (
    <form ref={form} className="s-stack" noValidate onSubmit={(event) => void send(event)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('signIn.notSent')} />}
      <TextField
        label={t('signIn.email')}
        help={t('signIn.emailHelp')}
        error={mistake ?? problemAt(problems, 'email')}
        type="email"
        name="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('signIn.send')}</Button>
      </div>
    </form>
  );
}
