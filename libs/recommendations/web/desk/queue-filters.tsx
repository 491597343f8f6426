import { fromAddress, inAddress } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { SelectField, TextLink } from '@skills/platform/ui';
import { SearchField } from '@skills/platform/web';
import { CONTRIBUTION_KINDS, CONTRIBUTION_STATES, MOST_SEARCH_CHARACTERS } from '../../rules';
import { deskAddressOf, type DeskChoice } from './desk-choice';

const STATES = ['IN_REVIEW', ...CONTRIBUTION_STATES.filter((state) => state !== 'IN_REVIEW' && state !== 'DRAFT'), 'ALL'] as const;

/** Which contributions an editor sees: by words, state and kind, and of one author where one was chosen. */
export function QueueFilters({ choice, authorName, onChoose }: { choice: DeskChoice; authorName: string | null; onChoose: (part: Partial<DeskChoice>) => void }) {
  const { t } = useText('recommendations');
  return (
    <form className="s-stack" role="search" aria-label={t('desk.filterQueue')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} most={MOST_SEARCH_CHARACTERS} onSearch={(text) => onChoose({ id: null, text })} />
      <SelectField
        label={t('desk.state')} value={inAddress(choice.state)}
        options={STATES.map((state) => ({ value: inAddress(state), label: t(`contribute.state.${state}`) }))}
        onChange={({ target }) => onChoose({ id: null, state: fromAddress(target.value, STATES) ?? 'IN_REVIEW' })}
      />
      <SelectField
        label={t('desk.kind')} value={choice.kind ? inAddress(choice.kind) : ''}
        options={[{ value: '', label: t('filter.all') }, ...CONTRIBUTION_KINDS.map((kind) => ({ value: inAddress(kind), label: t(`contribute.kind.${kind}`) }))]}
        onChange={({ target }) => onChoose({ id: null, kind: fromAddress(target.value, CONTRIBUTION_KINDS) })}
      />
      {choice.authorId && (
        <p className="r-desk__author">
          {authorName ? t('desk.author.only', { name: authorName }) : t('desk.author.onlyOne')} <TextLink to={`?${deskAddressOf({ ...choice, id: null, authorId: null }).toString()}`} keepsPlace>{t('desk.author.everybody')}</TextLink>
        </p>
      )}
    </form>
  );
}
