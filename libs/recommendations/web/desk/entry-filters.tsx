import { fromAddress, inAddress } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import { SearchField } from '@skills/platform/web';
import { CONTRIBUTION_KINDS, MOST_SEARCH_CHARACTERS } from '../../rules';
import { ENTRY_ORDERS, type DeskChoice } from './desk-choice';

/** Which courses and cases an editor sees, and in which order. */
export function EntryFilters({ choice, onChoose }: { choice: DeskChoice; onChoose: (part: Partial<DeskChoice>) => void }) {
  const { t } = useText('recommendations');
  return (
    <form className="r-filters" role="search" aria-label={t('desk.filter')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} most={MOST_SEARCH_CHARACTERS} onSearch={(text) => onChoose({ text })} />
      <SelectField
        label={t('desk.kind')} value={choice.kind ? inAddress(choice.kind) : ''}
        options={[{ value: '', label: t('filter.all') }, ...CONTRIBUTION_KINDS.map((kind) => ({ value: inAddress(kind), label: t(`contribute.kind.${kind}`) }))]}
        onChange={({ target }) => onChoose({ kind: fromAddress(target.value, CONTRIBUTION_KINDS) })}
      />
      <SelectField
        label={t('desk.order')} value={inAddress(choice.order)}
        options={ENTRY_ORDERS.map((order) => ({ value: inAddress(order), label: t(`desk.orders.${order}`) }))}
        onChange={({ target }) => onChoose({ order: fromAddress(target.value, ENTRY_ORDERS) ?? 'TITLE' })}
      />
    </form>
  );
}
