import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, DoneNotice, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useLeadFocus } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';
import type { AskingEvent } from '../register/registration-draft';
import { OwnAgenda } from '../agenda/own-agenda';
import { TicketList } from '../ticket/ticket-list';
import { ChangeRegistration } from './change-registration';
import { PassedOver } from './passed-over';
import { PhotoConsents } from './photo-consents';
import { RegistrationAnswers } from './registration-answers';
import { RegistrationState } from './registration-state';
import { SeatCalendar } from './seat-calendar';

export const OWN_REGISTRATION = graphql(`
  fragment OwnRegistration on Registration {
    id
    state
    holdReason
    heldUntil
    isChangeable
    event {
      id
      phase
    }
    ...RegistrationState
    ...SeatCalendar
    ...PassedOver
    ...ChangeableRegistration
    answers {
      ...RegistrationAnswers
    }
    participants {
      id
      name
      photoConsent
    }
    ...Tickets
    ...OwnAgenda
  }
`);

const CONFIRM = graphql(`
  mutation ConfirmRegistration($input: ConfirmRegistrationInput!) {
    confirmRegistration(input: $input) {
      registration {
        ...OwnRegistration
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const CANCEL = graphql(`
  mutation CancelRegistration($input: CancelRegistrationInput!) {
    cancelRegistration(input: $input) {
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

// There is nothing to do or to give up any more.
const PAST = ['CANCELLED', 'ENDED', 'HELD', 'REPORTED'];

/** Whose it is, its event, and what follows. */
export interface OwnRegistrationProps {
  registration: FragmentType<typeof OWN_REGISTRATION>;
  event: AskingEvent;
  /** That of the mail, for whoever is not signed in. */
  secret?: string;
  /** What happens when it was given up. */
  onLeft?: () => void;
}

/** How a registration stands and what can be done with it. */
export function OwnRegistration({ registration, event, secret, onLeft }: OwnRegistrationProps) {
  const { t } = useText('events');
  const [confirm, cancel] = [useAct(CONFIRM), useAct(CANCEL)];
  const [isLeaving, setLeaving] = useState(false);
  const [isChanging, setChanging] = useState<boolean | 'DONE'>(false);
  const { place, lead } = useLeadFocus<HTMLDivElement>();
  const own = readFragment(OWN_REGISTRATION, registration);
  const { id, state, holdReason, heldUntil, participants, isChangeable, event: { phase } } = own;
  const input = { registrationId: id, ...(secret ? { secret } : {}) };
  const isLive = ['HELD', 'CONFIRMED', 'WAITING', 'REQUESTED'].includes(state) && !PAST.includes(phase);
  const count = participants.length;
  const hasSeat = state === 'CONFIRMED' || state === 'HELD';
  const needsConfirmation = isLive && typeof heldUntil === 'string';
  const leave = async () => {
    const left = await cancel.act({ input });
    setLeaving(false);
    if (left === null) return;
    lead();
    onLeft?.();
  };
  const take = async () => {
    if (await confirm.act({ input })) lead();
  };
  const changed = (isChanged: boolean) => {
    setChanging(isChanged ? 'DONE' : false);
    if (!isChanged) lead();
  };
  return (
    <div className="s-stack">
      <ProblemsSummary problems={[...confirm.problems, ...cancel.problems]} />
      {(confirm.failure ?? cancel.failure) !== null && <ErrorState error={confirm.failure ?? cancel.failure} />}
      <div ref={place} tabIndex={-1}><RegistrationState registration={own} /></div>
      <PassedOver registration={own} />
      {isLive && !secret && holdReason === 'ADDRESS' && <p>{t('own.notSignedIn')}</p>}
      <SeatCalendar registration={own} />
      {isChanging === 'DONE' && <DoneNotice title={t('signUp.change.done')} />}
      {isChanging !== true && <TicketList registration={own} />}
      {isLive && state !== 'CONFIRMED' && <ul aria-label={t('register.who')}>{participants.map((person) => <li key={person.id}>{person.name}</li>)}</ul>}
      {isChanging !== true && <RegistrationAnswers of={own.answers} />}
      {isChanging === true && <ChangeRegistration registration={own} event={event} secret={secret} onConfirm={needsConfirmation && holdReason === 'ADDRESS' ? () => void take() : null} isConfirming={confirm.busy} onDone={changed} />}
      {isLive && isChanging !== true && (
        <div className="s-actions">
          {needsConfirmation && <Button busy={confirm.busy} onClick={() => void take()}>{holdReason === 'OFFER' ? t('own.take', { count }) : t('own.confirm')}</Button>}
          {isChangeable && <Button variant="secondary" onClick={() => setChanging(true)}>{t('signUp.change.open')}</Button>}
          <Button variant="quiet" onClick={() => setLeaving(true)}>{t(holdReason === 'OFFER' ? 'own.decline' : 'own.cancel')}</Button>
        </div>
      )}
      {isChanging !== true && <OwnAgenda registration={own} own={input} />}
      {isChanging !== true && <PhotoConsents own={input} people={participants} />}
      {isLeaving && (
        <ConfirmDialog title={t('own.cancelTitle')} confirmLabel={t('own.cancelYes')} danger busy={cancel.busy} onConfirm={() => void leave()} onClose={() => setLeaving(false)}>
          <p>{hasSeat ? t('own.cancelText', { count }) : t('own.cancelNoSeat')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
