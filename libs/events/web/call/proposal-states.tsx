import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { countByState } from '../../rules';
import type { ManagedProposal } from './call-desk';
import { deskAddressOf, type ProposalDeskChoice } from './proposal-desk-choice';

/** How many proposals stand where, each a way to look at only those. */
export function ProposalStates({ proposals, choice }: { proposals: readonly ManagedProposal[]; choice: ProposalDeskChoice }) {
  const { t } = useText('events');
  const { number } = useFormats();
  const counts = countByState(proposals, choice);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  // A state that is looked at stays there to be left, also when nothing is in it any more.
  const states = choice.state === null || counts.some(({ state }) => state === choice.state) ? counts : [...counts, { state: choice.state, count: 0 }];
  return (
    <nav className="s-row e-views s-figures" aria-label={t('call.desk.states')}>
      {[{ state: null, count: total }, ...states].map(({ state, count }) => (
        <TextLink key={state ?? 'all'} to={`?${deskAddressOf({ ...choice, id: null, state }).toString()}`} keepsPlace aria-current={state === choice.state ? 'true' : undefined}>
          {t('call.desk.inState', { state: t(`call.desk.standing.${state ?? 'ALL'}`), number: number(count) })}
        </TextLink>
      ))}
    </nav>
  );
}
