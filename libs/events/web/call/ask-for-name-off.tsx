import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';

const ASK = graphql(`mutation AskForNameOff($input: AskForNameOffInput!) { askForNameOff(input: $input) { problems { code path message } } }`);

/** Asks, by a mail address, for the links that take a name off agendas. */
export function AskForNameOff() {
  const { t } = useText('events');
  const [emailAddress, setEmailAddress] = useState('');
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const { act, busy, problems, failure } = useAct(ASK);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setAskedFor(null);
    if (await act({ input: { emailAddress } })) setAskedFor(emailAddress);
  };
  return (
    <form className="s-stack e-form" onSubmit={(event) => void send(event)} noValidate>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextField label={t('speaking.email')} help={t('speaking.emailHelp')} type="email" autoComplete="email" value={emailAddress} error={problemAt(problems, 'emailAddress')} onChange={({ target }) => setEmailAddress(target.value)} />
      <div className="s-actions"><Button type="submit" busy={busy}>{t('speaking.ask')}</Button></div>
      <div role="status">{askedFor !== null && <Notice kind="success" title={t('speaking.asked', { emailAddress: askedFor })} />}</div>
    </form>
  );
}
