import { useText } from '@skills/platform/i18n';
import { Button, classNames } from '@skills/platform/ui';
import { CALL_MOST, PROPOSAL_DECISIONS, type ProposalDecision } from '../../rules';

/** How many proposals are shown and how many of them are chosen, and what is done with them. */
export interface ChosenProposalsProps {
  shown: number;
  chosen: number;
  onChooseAll: () => void;
  onChooseNone: () => void;
  onDecide: (decision: ProposalDecision) => void;
}

/** Where the keyboard goes on once several are decided. */
export const CHOOSE_SHOWN = 'choose-shown';

/** Choosing all proposals that are shown or none, and deciding on those that are chosen. */
export function ChosenProposals({ shown, chosen, onChooseAll, onChooseNone, onDecide }: ChosenProposalsProps) {
  const { t } = useText('events');
  const isTooMany = chosen > CALL_MOST.decided;
  return (
    <div className={classNames('e-proposals__chosen', chosen > 0 && 'e-proposals__chosen--some')} role="group" aria-label={t('people.acts')}>
      <Button id={CHOOSE_SHOWN} variant="quiet" onClick={chosen === 0 ? onChooseAll : onChooseNone}>{chosen === 0 ? t('call.desk.chooseShown', { count: shown }) : t('call.desk.chooseNone')}</Button>
      {chosen > 0 && (
        <>
          <span className="s-small s-figures" role="status">{isTooMany ? t('call.desk.tooMany', { most: CALL_MOST.decided }) : t('call.desk.chosen', { count: chosen })}</span>
          {!isTooMany && PROPOSAL_DECISIONS.map((decision) => <Button key={decision} variant={decision === 'ACCEPT' ? 'secondary' : 'quiet'} onClick={() => onDecide(decision)}>{t(`call.decide.${decision}`)}</Button>)}
        </>
      )}
    </div>
  );
}
