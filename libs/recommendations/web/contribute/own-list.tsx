import { fromAddress, inAddress } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { EmptyState, SelectField, Tag, TextLink } from '@skills/platform/ui';
import { PagedList, useAddressChoice } from '@skills/platform/web';
import type { ContributionKind, ContributionState } from '../../rules';
import { contributionPath } from '../addresses';
import { useFirstOf } from '../list/use-first-of';
import { isChosen, OWN_STATES, ownAddressOf, ownChoiceIn } from './contribution-choice';

/** What the list tells of one contribution. */
export interface OwnContribution {
  id: string;
  kind: ContributionKind;
  state: ContributionState;
  title: string;
  organisation: string;
  changedAt: string;
  entryId: string | null;
  doubt: object | null;
  events: readonly { id: string; side: string; note: string | null }[];
}

/** One's own contributions, narrowed down by state, so many at a time. */
export function OwnList({ contributions }: { contributions: readonly OwnContribution[] }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const [choice, choose] = useAddressChoice(ownChoiceIn, ownAddressOf);
  const chosen = contributions.filter((each) => isChosen(choice, each));
  const { shown, hasMore, onMore } = useFirstOf(chosen, choice.state);
  // What nothing is in is not offered, unless it was chosen.
  const offered = OWN_STATES.filter((state) => state === choice.state || contributions.some((each) => isChosen({ state }, each)));
  return (
    <>
      {(offered.length > 1 || choice.state !== null) && (
        <SelectField
          label={t('contribute.filter')} value={choice.state ? inAddress(choice.state) : ''}
          options={[{ value: '', label: t('contribute.state.ALL') }, ...offered.map((state) => ({ value: inAddress(state), label: t(`contribute.state.${state}`) }))]}
          onChange={({ target }) => choose({ state: fromAddress(target.value, OWN_STATES) })}
        />
      )}
      {chosen.length === 0 && <EmptyState title={t('contribute.noneChosen')} />}
      {chosen.length > 0 && (
        <PagedList label={t('contribute.mine')} total={chosen.length} hasMore={hasMore} isStale={false} onMore={onMore}>
          {shown.map(({ id, kind, state, title, organisation, changedAt, entryId, doubt, events }) => {
            const note = events.find(({ side }) => side === 'EDITOR')?.note;
            return (
              <li className="r-entry" key={id}>
                <h2 className="r-entry__title r-entry__title--row"><TextLink to={contributionPath(id)}>{title || t('contribute.untitled')}</TextLink></h2>
                <ul className="r-tags">
                  <li><Tag>{t(`contribute.state.${state}`)}</Tag></li>
                  <li><Tag>{t(`contribute.kind.${kind}`)}</Tag></li>
                  {entryId && state !== 'PUBLISHED' && <li><Tag>{t('contribute.publicMeanwhile')}</Tag></li>}
                  {doubt && <li><Tag>{t('contribute.state.TO_LOOK_AT')}</Tag></li>}
                </ul>
                <p className="s-soft s-small">{organisation ? `${organisation} · ` : ''}{t('contribute.changed', { date: date(changedAt) })}</p>
                {note && state === 'CHANGES_ASKED' && <p className="r-note">{note}</p>}
              </li>
            );
          })}
        </PagedList>
      )}
    </>
  );
}
