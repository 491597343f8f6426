import { COUNTRIES } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct, type Problem } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { MOST_PARTICIPANTS } from '../../rules';
import { newParticipant, ParticipantFields, type ParticipantDraft } from './participant-fields';

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

/** For which event, with which account, and what happens when a mail has gone to somebody without one. */
export interface RegisterFormProps {
  eventId: string;
  ownAddress: string | null;
  onMailed: (email: string) => void;
}

/** The form with which one or several people register; one page, no account needed. */
export function RegisterForm({ eventId, ownAddress, onMailed }: RegisterFormProps) {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const { act, busy, problems: refused, failure } = useAct(REGISTER);
  const [fields, setFields] = useState({ email: '', organisation: '', countryCode: '', invitationCode: '' });
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const [people, setPeople] = useState<ParticipantDraft[]>([newParticipant()]);
  const problems = missing.length > 0 ? missing : refused;
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const roleless = people.flatMap(({ role }, at) => (role === '' ? [{ code: 'FIELD_REQUIRED', path: ['registration', 'participants', String(at), 'role'], message: t('register.roleMissing') }] : []));
    setMissing(roleless);
    if (roleless.length > 0) return;
    const participants = people.map(({ key: _, role, ...person }) => ({ ...person, role: role || 'OTHER' as const }));
    const done = await act({ input: { eventId, registration: { ...fields, email: ownAddress ?? fields.email, participants } } });
    if (done && !done.registerForEvent.registration) onMailed(fields.email.trim());
  };
  return (
    <form className="s-stack e-form" onSubmit={(event) => void send(event)} noValidate aria-label={t('register.title')}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {ownAddress === null
        ? <TextField label={t('field.email')} help={t('help.email')} type="email" autoComplete="email" required value={fields.email} error={problemAt(problems, 'registration', 'email')} onChange={({ target }) => change({ email: target.value })} />
        : <p className="s-soft">{t('register.ownAddress', { email: ownAddress })}</p>}
      <TextField label={t('field.organisation')} optional autoComplete="organization" value={fields.organisation} error={problemAt(problems, 'registration', 'organisation')} onChange={({ target }) => change({ organisation: target.value })} />
      <SelectField label={t('field.country')} autoComplete="country" value={fields.countryCode} error={problemAt(problems, 'registration', 'countryCode')} onChange={({ target }) => change({ countryCode: target.value })} options={[{ value: '', label: t('choose') }, ...countries]} />
      {people.map((person, at) => (
        <ParticipantFields
          key={person.key} person={person} place={people.length > 1 ? at + 1 : null} problems={problems} at={at}
          onChange={(part) => setPeople(people.map((each) => (each === person ? { ...each, ...part } : each)))}
          onRemove={people.length > 1 ? () => setPeople(people.filter((each) => each !== person)) : null}
        />
      ))}
      {people.length < MOST_PARTICIPANTS && <div className="s-actions"><Button variant="quiet" onClick={() => setPeople([...people, newParticipant()])}>{t('register.another')}</Button></div>}
      <TextField label={t('field.code')} help={t('help.code')} optional value={fields.invitationCode} error={problemAt(problems, 'registration', 'invitationCode')} onChange={({ target }) => change({ invitationCode: target.value })} />
      <p className="s-small s-soft">{t('register.privacy')}</p>
      <div className="s-actions"><Button type="submit" busy={busy}>{t('register.send', { count: people.length })}</Button></div>
    </form>
  );
}
