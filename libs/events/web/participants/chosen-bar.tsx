import { useText } from '@skills/platform/i18n';
import { Button, classNames } from '@skills/platform/ui';
import { DESK_ACTS, type DeskAct } from '../../rules';
import { nobody, type Chosen } from './chosen';

/** Who is chosen out of how many people that match, and what is done with them. */
export interface ChosenBarProps {
  chosen: Chosen;
  total: number;
  onChosen: (chosen: Chosen) => void;
  onAct: (act: DeskAct) => void;
  onWrite: () => void;
}

/** Where the keyboard goes on when what it was at is gone. */
export const CHOOSE_ALL = 'choose-all';
/** The button that leads to the message to who is chosen. */
export const WRITE = 'write-to-them';

/** Choosing all that match or nobody, and deciding on who is chosen or writing to them. */
export function ChosenBar({ chosen, total, onChosen, onAct, onWrite }: ChosenBarProps) {
  const { t } = useText('events');
  const isAll = chosen === 'ALL';
  const isSome = isAll || chosen.size > 0;
  return (
    <div className={classNames('s-actions', 'e-people__chosen', isSome && 'e-people__chosen--some')} role="group" aria-label={t('people.acts')}>
      <Button id={CHOOSE_ALL} variant="quiet" onClick={() => onChosen(isAll ? nobody : 'ALL')}>{isAll ? t('people.chooseNobody') : t('people.chooseAll', { count: total })}</Button>
      {isSome && (
        <>
          <span className="s-small s-figures" role="status">{isAll ? t('people.allChosen', { count: total }) : t('people.chosenCount', { count: chosen.size })}</span>
          {DESK_ACTS.map((act) => <Button key={act} variant={act === 'APPROVE' ? 'secondary' : 'quiet'} onClick={() => onAct(act)}>{t(`people.act.${act}`)}</Button>)}
          <Button id={WRITE} variant="quiet" onClick={onWrite}>{t('people.write.open')}</Button>
        </>
      )}
    </div>
  );
}
