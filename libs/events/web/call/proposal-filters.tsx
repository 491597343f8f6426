import { TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import { SearchField } from '@skills/platform/web';
import { PROPOSAL_KINDS, PROPOSAL_ORDERS, REVIEW_FILTERS } from '../../rules';
import type { ManagedProposal } from './call-desk';
import type { ProposalDeskChoice } from './proposal-desk-choice';

const MOST = 100;

/** What the proposals of an event are narrowed down by, and their order. */
export function ProposalFilters({ proposals, choice, onChoose }: { proposals: readonly ManagedProposal[]; choice: ProposalDeskChoice; onChoose: (part: Partial<ProposalDeskChoice>) => void }) {
  const { t, language: shown } = useText('events');
  const { languageName } = useFormats();
  const all = { value: '', label: t('filter.all') };
  const languages = [...new Set(proposals.map(({ language }) => language))].map((value) => ({ value, label: languageName(value) })).sort((one, other) => one.label.localeCompare(other.label, shown));
  const select = <Field extends 'topic' | 'kind' | 'reviews'>(field: Field, values: readonly NonNullable<ProposalDeskChoice[Field]>[], label: string, named: (value: string) => string, first = all) => (
    <SelectField label={label} value={choice[field] ?? ''} options={[first, ...values.map((value) => ({ value, label: named(value) }))]} onChange={({ target }) => onChoose({ id: null, [field]: values.find((value) => value === target.value) ?? null })} />
  );
  return (
    <form className="s-stack" role="search" aria-label={t('call.desk.filters')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} most={MOST} label={t('call.desk.search')} onSearch={(text) => onChoose({ id: null, text })} />
      <div className="e-filters e-filters--narrow">
        {select('topic', TOPICS, t('filter.topic'), (topic) => t(`topic.${topic}`))}
        {select('kind', PROPOSAL_KINDS, t('filter.kind'), (kind) => t(`agenda.kind.${kind}`))}
        <SelectField label={t('filter.language')} value={choice.language ?? ''} options={[{ value: '', label: t('filter.allLanguages') }, ...languages]} onChange={({ target }) => onChoose({ id: null, language: target.value || null })} />
        {select('reviews', REVIEW_FILTERS, t('call.reviewing'), (reviews) => t(`call.desk.review.${reviews}`), { value: '', label: t('call.desk.review.ALL') })}
        <SelectField label={t('call.desk.order')} value={choice.order} options={PROPOSAL_ORDERS.map((order) => ({ value: order, label: t(`call.desk.orders.${order}`) }))} onChange={({ target }) => onChoose({ order: PROPOSAL_ORDERS.find((order) => order === target.value) ?? 'NEXT' })} />
      </div>
    </form>
  );
}
