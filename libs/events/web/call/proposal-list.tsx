import { useFormats, useText } from '@skills/platform/i18n';
import { Tag, VisuallyHidden } from '@skills/platform/ui';
import { Link } from 'react-router';
import type { ManagedProposal } from './call-desk';
import { deskAddressOf, type ProposalDeskChoice } from './proposal-desk-choice';
import { PROPOSAL_KEYS } from './proposal-keys';
import { ProposalScores } from './proposal-scores';

/** The proposals, which is open, and, where there is something to decide, which are chosen to be decided on together. */
export interface ProposalListProps {
  proposals: readonly ManagedProposal[];
  choice: ProposalDeskChoice;
  chosen: ReadonlySet<string> | null;
  hasKeys: boolean;
  onTick: (id: string) => void;
}

/** The proposals of an event, a few short lines each. */
export function ProposalList({ proposals, choice, chosen, hasKeys, onTick }: ProposalListProps) {
  const { t } = useText('events');
  const { languageName, list } = useFormats();
  return (
    <ul className="s-lines e-proposals">
      {proposals.map((proposal) => {
        const { id, state, kind, title, language, topics, speakers } = proposal;
        const isOpen = id === choice.id;
        return (
          <li key={id} className={isOpen ? 'e-proposal e-proposal--open' : 'e-proposal'}>
            {chosen && (
              <label className="e-proposal__box">
                <input type="checkbox" checked={chosen.has(id)} aria-keyshortcuts={isOpen && hasKeys ? PROPOSAL_KEYS.choose : undefined} onChange={() => onTick(id)} />
                <VisuallyHidden>{t('call.desk.choose')}{t('colon')}<span lang={language}>{title}</span></VisuallyHidden>
              </label>
            )}
            <div>
              <Link className="s-desk__entry e-proposal__title" data-entry={id} to={`?${deskAddressOf({ ...choice, id }).toString()}`} aria-current={isOpen ? 'true' : undefined} preventScrollReset lang={language}>{title}</Link>
              <p className="s-small s-soft"><span className="e-proposal__speakers">{list(speakers.map(({ name }) => name))}</span>{['', t(`agenda.kind.${kind}`), list(topics.map((topic) => t(`topic.${topic}`))), languageName(language)].join(' · ')}</p>
              <p className="s-small s-figures">{choice.state === null && <><Tag>{t(`call.state.${state}`)}</Tag> </>}<ProposalScores proposal={proposal} /></p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
