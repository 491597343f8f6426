import { useApolloClient } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField } from '@skills/platform/ui';
import { LinkedProblemsSummary, problemAt, useAct, type Problem } from '@skills/platform/web';
import { graphql, readFragment } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import { ASKED_QUESTIONS, type AskingEvent, type RegistrationDraft } from './registration-draft';
import { RegistrationFields } from './registration-fields';
import { missingIn, sentOf } from './sent-registration';

const REGISTER = graphql(`
  mutation RegisterForEvent($input: RegisterForEventInput!) {
    registerForEvent(input: $input) {
      registration {
        id
        event {
          id
          freeSeats
          waitingCount
          myRegistration {
            id
            ...OwnRegistration
          }
        }
      }
      isMailSent
      problems {
        code
        path
        message
      }
    }
  }
`);

/** For which event, with which account, what is known already, and what happens when a mail has gone to somebody without one. */
export interface RegisterFormProps {
  eventId: string;
  event: AskingEvent;
  start: RegistrationDraft;
  /** For how many months after the event what they say is kept. */
  retentionMonths: number;
  /** How many seats at most are held for somebody without an account; null where none are held. */
  mostHeld: number | null;
  ownAddress: string | null;
  onMailed: (email: string) => void;
  /** What happens when there was a registration already, which the event then has. */
  onThere: () => void;
}

/** The form with which one or several people register; one page, no account needed. The code of an invitation stands behind the #, which browsers send to nobody. */
export function RegisterForm({ eventId, event, start, retentionMonths, mostHeld, ownAddress, onMailed, onThere }: RegisterFormProps) {
  const { t, language } = useText('events');
  const { questions } = readFragment(ASKED_QUESTIONS, event);
  const asked = questions ?? null;
  const client = useApolloClient();
  const { hash } = useLocation();
  const { act, busy, problems: refused, failure } = useAct(REGISTER);
  const [email, setEmail] = useState('');
  const [invitationCode, setCode] = useState(() => new URLSearchParams(hash.replace(/^#/, '')).get('code') ?? '');
  const [draft, setDraft] = useState(start);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = missing.length > 0 ? missing : refused;
  const send = async (submit: FormEvent) => {
    submit.preventDefault();
    const absent = missingIn(draft, ownAddress === null ? email : null, asked, t, language);
    setMissing(absent);
    if (absent.length > 0) return;
    const done = await act({ input: { eventId, registration: { ...sentOf(draft, asked, language), email: ownAddress ?? email, invitationCode } } });
    if (done && !done.registerForEvent.registration) onMailed(email.trim());
    else if (done?.registerForEvent.isMailSent === false) onThere();
    // Questions may have changed since the page was opened.
    if (!done) void client.refetchQueries({ include: ['Event'] });
  };
  return (
    <form className="s-stack e-form" onSubmit={(submit) => void send(submit)} noValidate aria-label={t('register.title')}>
      <LinkedProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {ownAddress === null
        ? <TextField label={t('field.email')} help={t('help.email')} type="email" autoComplete="email" required value={email} error={problemAt(problems, 'registration', 'email')} onChange={({ target }) => setEmail(target.value)} />
        : <p className="s-soft">{t('register.ownAddress', { email: ownAddress })}</p>}
      <RegistrationFields draft={draft} asked={asked} problems={problems} onChange={(part) => setDraft({ ...draft, ...part })} />
      <TextField label={t('field.code')} help={t('help.code')} optional autoComplete="off" value={invitationCode} error={problemAt(problems, 'registration', 'invitationCode')} onChange={({ target }) => setCode(target.value)} />
      {ownAddress === null && mostHeld !== null && draft.people.length > mostHeld && <p>{t('register.seatedByConfirming', { count: draft.people.length })}</p>}
      <p className="s-small s-soft">{t('register.privacy', { count: retentionMonths })}{ownAddress === null && ` ${t('register.network')}`}</p>
      <div className="s-actions"><Button type="submit" busy={busy}>{t('register.send', { count: draft.people.length })}</Button></div>
    </form>
  );
}
