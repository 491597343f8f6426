import { useText } from '@skills/platform/i18n';
import { Button, EmptyState, Notice, TextLink } from '@skills/platform/ui';
import { DeskKeys, DeskPanes, useAddressChoice, useDeskKeys, useKeysChoice, usePlaceInList } from '@skills/platform/web';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CALL_MOST, sortedOut, type ProposalDecision } from '../../rules';
import type { CalledEvent, ManagedProposal } from './call-desk';
import { ChosenProposals, CHOOSE_SHOWN } from './chosen-proposals';
import { DecideTogether } from './decide-together';
import { deskAddressOf, deskChoiceIn, proposalsAddress } from './proposal-desk-choice';
import { ProposalDetail } from './proposal-detail';
import { ProposalFilters } from './proposal-filters';
import { PROPOSAL_KEYS } from './proposal-keys';
import { ProposalList } from './proposal-list';
import { ProposalStates } from './proposal-states';
import './proposals.css';

/** How many proposals are drawn at first, and how many more on demand. */
const PAGE = 50;
const NOTHING: ReadonlySet<string> = new Set();
const EVERYTHING = deskChoiceIn(new URLSearchParams());

/** The proposals of an event: counted, filtered, put into order, read one beside the list, and decided on one by one or together. */
export function ManagedProposals({ event, proposals, onDone }: { event: CalledEvent; proposals: readonly ManagedProposal[]; onDone: () => Promise<unknown> }) {
  const { t, language } = useText('events');
  const { t: kit } = useText('platform');
  const [choice, choose] = useAddressChoice(deskChoiceIn, deskAddressOf);
  const [most, setMost] = useState(PAGE);
  const [ticked, setTicked] = useState(NOTHING);
  const [deciding, setDeciding] = useState<{ decision: ProposalDecision; proposals: readonly ManagedProposal[] } | null>(null);
  const [done, setDone] = useState<{ decision: ProposalDecision; count: number } | null>(null);
  const [hasKeys, switchKeys] = useKeysChoice();
  const desk = useRef<HTMLDivElement>(null);
  const hasMoved = usePlaceInList(desk, choice.id);
  const matching = useMemo(() => sortedOut(proposals as ManagedProposal[], choice), [proposals, choice]);
  const at = matching.findIndex(({ id }) => id === choice.id);
  const shown = matching.slice(0, Math.max(most, at + 1));
  const chosen = shown.filter(({ id }) => ticked.has(id));
  const open = proposals.find(({ id }) => id === choice.id);

  // What was decided may have left the list: the keys go on from where it was.
  const place = useRef(0);
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);
  const move = useCallback((by: 1 | -1) => {
    const next = matching[at >= 0 ? at + by : choice.id === null ? 0 : place.current + Math.min(by, 0)];
    if (next) choose({ id: next.id });
  }, [matching, at, choice.id, choose]);
  useDeskKeys(desk, hasKeys, move);

  const tick = (id: string) => setTicked((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const decided = (count: number) => {
    if (deciding) setDone({ decision: deciding.decision, count });
    setTicked(NOTHING);
    void onDone();
  };
  const close = () => {
    setDeciding(null);
    requestAnimationFrame(() => document.getElementById(CHOOSE_SHOWN)?.focus());
  };
  if (proposals.length === 0) return <p>{t('call.noProposals')}</p>;
  const acts = [{ key: PROPOSAL_KEYS.choose, what: t('call.desk.choose') }, ...(['ACCEPT', 'DECLINE'] as const).map((decision) => ({ key: PROPOSAL_KEYS[decision], what: t(`call.decide.${decision}`) }))];
  return (
    <div className="s-stack">
      <ProposalStates proposals={proposals} choice={choice} />
      <ProposalFilters proposals={proposals} choice={choice} onChoose={choose} />
      <div className="s-actions">
        <p className="s-figures" role="status">{kit('list.shown', { shown: shown.length, count: proposals.length })}</p>
        {shown.length > 0 && (['csv', 'xlsx'] as const).map((ending) => <TextLink key={ending} href={proposalsAddress(event.id, ending, choice, language)} download>{t(`people.${ending}`)}</TextLink>)}
      </div>
      <div role="status">{done && <Notice kind="success" title={t(`call.several.done.${done.decision}`, { count: done.count })}>{t('people.told')}</Notice>}</div>
      {shown.length === 0 && <EmptyState title={t('call.desk.none')} action={<Button variant="secondary" onClick={() => choose(EVERYTHING)}>{t('call.desk.drop')}</Button>} />}
      {(shown.length > 0 || open) && (
        <div className="e-proposal-desk">
          <DeskPanes
            desk={desk} isReading={open !== undefined} label={t('call.desk.detail')} onBack={() => choose({ id: null })}
            list={shown.length > 0 && (
              <div className="s-stack s-stack--tight">
                <DeskKeys isOn={hasKeys} onSwitch={switchKeys} acts={acts} />
                {!event.callStop && <ChosenProposals shown={shown.length} chosen={chosen.length} onChooseAll={() => setTicked(new Set(shown.slice(0, CALL_MOST.decided).map(({ id }) => id)))} onChooseNone={() => setTicked(NOTHING)} onDecide={(decision) => setDeciding({ decision, proposals: chosen })} />}
                <nav className="s-stack" aria-label={t('call.proposals')}>
                  <ProposalList proposals={shown} choice={choice} chosen={event.callStop ? null : ticked} hasKeys={hasKeys} onTick={tick} />
                  {matching.length > shown.length && <div className="s-actions"><Button variant="secondary" onClick={() => setMost(shown.length + PAGE)}>{kit('list.more')}</Button></div>}
                </nav>
              </div>
            )}
          >
            {open ? <ProposalDetail key={open.id} event={event} proposal={open} takesFocus={hasMoved} hasKeys={hasKeys} onDone={onDone} /> : <p className="s-soft s-desk__hint">{t('call.desk.chooseOne')}</p>}
          </DeskPanes>
        </div>
      )}
      {deciding && <DecideTogether event={event} decision={deciding.decision} proposals={deciding.proposals} onDecided={decided} onClose={close} />}
    </div>
  );
}
