import { useApolloClient } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { LinkedProblemsSummary, useAct, type Problem } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { ChangeableRegistrationFragment } from '@skills/schema/documents';
import { useState, type FormEvent } from 'react';
import { useOpened } from '../desk/use-opened';
import { ASKED_QUESTIONS, draftAnswer, type AskingEvent, type RegistrationDraft } from '../register/registration-draft';
import { RegistrationFields } from '../register/registration-fields';
import { missingIn, sentOf } from '../register/sent-registration';
import { ChangedMeanwhile } from './changed-meanwhile';
import { ConfirmFirst } from './confirm-first';
import { mergedDraft, type ChangedByBoth } from './merged-draft';

export const CHANGEABLE_REGISTRATION = graphql(`
  fragment ChangeableRegistration on Registration {
    id
    revision
    organisation
    sizeClass
    countryCode
    languages
    participants {
      id
      name
      role
      diets
      accessNeeds
      photoConsent
    }
    answers {
      code
      value
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeRegistration($input: ChangeRegistrationInput!) {
    changeRegistration(input: $input) {
      registration {
        ...OwnRegistration
        event {
          id
          freeSeats
          waitingCount
        }
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Which registration, what shows that it is one's own, and what follows. */
export interface ChangeRegistrationProps {
  registration: FragmentType<typeof CHANGEABLE_REGISTRATION>;
  /** Its event, with what the organisers ask. */
  event: AskingEvent;
  secret: string | undefined;
  /** Confirms its address; null once that is done. */
  onConfirm: (() => void) | null;
  isConfirming: boolean;
  onDone: (isChanged: boolean) => void;
}

/** What was said so far, as the form holds it. */
const draftOf = ({ organisation, sizeClass, countryCode, languages, participants, answers }: ChangeableRegistrationFragment): RegistrationDraft => ({
  organisation: organisation ?? '', sizeClass: sizeClass ?? '', countryCode, languages,
  people: participants.map((person) => ({ key: person.id, id: person.id, name: person.name, role: person.role, diets: [...person.diets], accessNeeds: [...person.accessNeeds], photoConsent: person.photoConsent })),
  answers: Object.fromEntries(answers.map(({ code, value }) => [code, draftAnswer(value)])),
});

/** The form of a registration once more, with what was said so far. */
export function ChangeRegistration({ registration, event, secret, onConfirm, isConfirming, onDone }: ChangeRegistrationProps) {
  const { t, language } = useText('events');
  const client = useApolloClient();
  const { act, busy, problems: refused, failure } = useAct(CHANGE);
  const now = readFragment(CHANGEABLE_REGISTRATION, registration);
  const { id, revision } = now;
  const asked = readFragment(ASKED_QUESTIONS, event).questions ?? null;
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const [draft, setDraft] = useState<RegistrationDraft>(() => draftOf(now));
  const [seen, setSeen] = useState({ revision, start: draft });
  const [both, setBoth] = useState<readonly ChangedByBoth[] | null>(null);
  const form = useOpened();
  const problems = missing.length > 0 ? missing : refused.filter(({ code }) => code !== 'CHANGED_MEANWHILE' && (code !== 'CONFIRM_FIRST' || onConfirm !== null));
  // Somebody else has changed it since the form was opened: what was typed stays, the rest follows.
  if (revision !== seen.revision && !busy) {
    const start = draftOf(now);
    const merged = mergedDraft(seen.start, start, draft);
    setSeen({ revision, start });
    setDraft(merged.draft);
    setBoth(merged.both);
  }
  const send = async (submit: FormEvent) => {
    submit.preventDefault();
    const absent = missingIn(draft, null, asked, t, language);
    setMissing(absent);
    if (absent.length > 0) return;
    if (await act({ input: { registrationId: id, secret: secret ?? null, revision: seen.revision, registration: sentOf(draft, asked, language) } })) onDone(true);
    else void client.refetchQueries({ include: ['Event', 'Registration'] });
  };
  return (
    <form ref={form} tabIndex={-1} className="s-stack e-form" onSubmit={(submit) => void send(submit)} noValidate aria-label={t('signUp.change.title')}>
      <LinkedProblemsSummary problems={problems} />
      {both !== null && <ChangedMeanwhile both={both} asked={asked} />}
      {failure !== null && <ErrorState error={failure} />}
      <RegistrationFields draft={draft} asked={asked} problems={problems} onChange={(part) => setDraft({ ...draft, ...part })} />
      {onConfirm ? <ConfirmFirst refusal={problems.find(({ code }) => code === 'CONFIRM_FIRST')} busy={isConfirming} onConfirm={onConfirm} /> : <p className="s-small s-soft">{t('signUp.change.seats')}</p>}
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('signUp.change.save')}</Button>
        <Button variant="quiet" onClick={() => onDone(false)}>{t('signUp.change.leave')}</Button>
      </div>
    </form>
  );
}
