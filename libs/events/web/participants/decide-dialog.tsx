import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ConfirmDialog, ErrorState, Notice } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import type { DecideOnRegistrationsMutation, ParticipantsFilter } from '@skills/schema/documents';
import { useState } from 'react';
import { MOST_DECIDED, type DeskAct } from '../../rules';
import { DECIDE, HOW_MANY } from './participants-query';

/** What is to be decided about which registrations; no ids for all that meet the filter, the row and its name where it is one. */
export interface Decision {
  act: DeskAct;
  ids: readonly string[] | null;
  lineId: string | null;
  name: string | null;
  people: number | null;
}

/** The decision, how to name a registration of which it is told why it could not be decided on, and what to do once it was decided on so many. */
export interface DecideDialogProps {
  eventId: string;
  decision: Decision;
  where: ParticipantsFilter;
  nameOf: (registrationId: string) => string;
  onClose: () => void;
  onDecided: (count: number) => void;
}

type Outcome = NonNullable<DecideOnRegistrationsMutation['decideOnRegistrations']>;

/** Asks once more, with the number, and then tells about which it could not be decided and why. */
export function DecideDialog({ eventId, decision: { act, ids, name, people }, where, nameOf, onClose, onDecided }: DecideDialogProps) {
  const { t } = useText('events');
  const { data, error } = useQuery(HOW_MANY, { variables: { eventId, where }, skip: ids !== null, fetchPolicy: 'network-only' });
  const deciding = useAct(DECIDE);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const count = ids?.length ?? data?.registrationsMatching ?? null;
  const isTooMany = count !== null && count > MOST_DECIDED;
  const decide = async () => {
    const done = await deciding.act({ input: { eventId, act, count: count ?? 0, ...(ids === null ? { where } : { registrationIds: [...ids] }) } });
    if (!done) return;
    onDecided(done.decideOnRegistrations.decidedIds?.length ?? 0);
    if ((done.decideOnRegistrations.undecided ?? []).length === 0) onClose();
    else setOutcome(done.decideOnRegistrations);
  };
  if (outcome) {
    return (
      <ConfirmDialog title={t('people.outcome', { count: outcome.decidedIds?.length ?? 0 })} confirmLabel={t('people.understood')} onConfirm={onClose} onClose={onClose}>
        <p>{t('people.undecided', { count: outcome.undecided?.length ?? 0 })}</p>
        <ul>{outcome.undecided?.map(({ registrationId, message }) => <li key={registrationId}>{nameOf(registrationId)}{t('colon')}{message}</li>)}</ul>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog title={name === null ? t(`people.ask.${act}`, { count: count ?? 0 }) : t(`people.askOne.${act}`, { name })} confirmLabel={t(`people.act.${act}`)} danger={act !== 'APPROVE'} busy={deciding.busy} confirmDisabled={count === null || count === 0 || isTooMany} onConfirm={() => void decide()} onClose={onClose}>
      <ProblemsSummary problems={deciding.problems} />
      {(deciding.failure ?? error) && <ErrorState error={deciding.failure ?? error} />}
      {isTooMany && <Notice kind="warning" title={t('people.tooMany', { most: MOST_DECIDED })} />}
      {people !== null && people > 1 && <p>{t('people.wholeGroup', { count: people })}</p>}
      {name === null && <p>{t('people.wholeGroups')}</p>}
      <p>{t('people.told')}</p>
    </ConfirmDialog>
  );
}
