import { COUNTRIES, fromAddress, inAddress } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Disclosure, SelectField, TextField } from '@skills/platform/ui';
import { useMemo, useState } from 'react';
import { DESK_STAGES, EVENT_KINDS } from '../../rules';
import type { OrganiseChoice } from './organise-choice';

/** What the desk's events are filtered by: their name acts when it is sent, the rest at once. */
export function OrganiseFilters({ choice, series, onChoose }: { choice: OrganiseChoice; series: readonly { id: string; title: string }[]; onChoose: (part: Partial<OrganiseChoice>) => void }) {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const countries = useMemo(() => COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language)), [countryName, language]);
  const [typed, setTyped] = useState(choice.text ?? '');
  const [sent, setSent] = useState(choice.text);
  // Another address (back, the filters dropped) brings other words.
  if (sent !== choice.text) {
    setSent(choice.text);
    setTyped(choice.text ?? '');
  }
  const hasMore = choice.kind !== null || choice.series !== null || choice.country !== null;
  const all = { value: '', label: t('filter.all') };
  return (
    <form
      className="s-stack" role="search" aria-label={t('organise.filters')}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({ text: typed.trim() || null });
      }}
    >
      <div className="e-filters">
        <TextField label={t('organise.search')} type="search" value={typed} maxLength={100} enterKeyHint="search" onChange={({ target }) => setTyped(target.value)} />
        <SelectField label={t('organise.stage')} value={choice.stage ? inAddress(choice.stage) : ''} onChange={({ target }) => onChoose({ stage: fromAddress(target.value, DESK_STAGES) })} options={[all, ...DESK_STAGES.map((stage) => ({ value: inAddress(stage), label: t(`organise.stages.${stage}`) }))]} />
        <div className="e-filters__act"><Button type="submit" variant="secondary">{t('organise.find')}</Button></div>
      </div>
      <Disclosure summary={t('people.moreFilters')} open={hasMore}>
        <div className="e-filters">
          <SelectField label={t('filter.kind')} value={choice.kind ? inAddress(choice.kind) : ''} onChange={({ target }) => onChoose({ kind: fromAddress(target.value, EVENT_KINDS) })} options={[all, ...EVENT_KINDS.map((kind) => ({ value: inAddress(kind), label: t(`kind.${kind}`) }))]} />
          <SelectField label={t('form.series.title')} value={choice.series ?? ''} onChange={({ target }) => onChoose({ series: target.value || null })} options={[all, ...series.map(({ id, title }) => ({ value: id, label: title }))]} />
          <SelectField label={t('filter.country')} value={choice.country ?? ''} onChange={({ target }) => onChoose({ country: target.value || null })} options={[all, ...countries]} />
        </div>
      </Disclosure>
    </form>
  );
}
