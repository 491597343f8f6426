import { useQuery } from '@apollo/client/react';
import { COUNTRIES, OFFERED_LANGUAGES, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { EVENT_KINDS } from '../../rules';
import type { EventChoice } from './event-choice';

const SERIES = graphql(`
  query EventSeriesToFilter {
    eventSeries {
      id
      title
    }
  }
`);

/** What events can be narrowed down by, whichever way they are shown. */
export function EventFilters({ choice, onChoose }: { choice: EventChoice; onChoose: (part: Partial<EventChoice>) => void }) {
  const { t, language } = useText('events');
  const { countryName, languageName } = useFormats();
  const series = useQuery(SERIES).data?.eventSeries ?? [];
  const all = { value: '', label: t('filter.all') };
  const byName = (codes: readonly string[], name: (code: string) => string) => codes.map((code) => ({ value: code, label: name(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="e-filters" role="search" aria-label={t('filter.title')} onSubmit={(event) => event.preventDefault()}>
      <SelectField label={t('filter.kind')} value={choice.kind ?? ''} onChange={({ target }) => onChoose({ kind: EVENT_KINDS.find((kind) => kind === target.value) ?? null })} options={[all, ...EVENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]} />
      <SelectField label={t('filter.topic')} value={choice.topic ?? ''} onChange={({ target }) => onChoose({ topic: TOPICS.find((topic) => topic === target.value) ?? null })} options={[all, ...TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))]} />
      <SelectField label={t('filter.country')} value={choice.country ?? ''} onChange={({ target }) => onChoose({ country: target.value || null })} options={[all, ...byName(COUNTRIES.map(({ code }) => code), countryName)]} />
      <SelectField label={t('filter.language')} value={choice.language ?? ''} onChange={({ target }) => onChoose({ language: target.value || null })} options={[{ value: '', label: t('filter.allLanguages') }, ...byName(OFFERED_LANGUAGES, languageName)]} />
      <SelectField label={t('form.series.title')} value={choice.series ?? ''} onChange={({ target }) => onChoose({ series: target.value || null })} options={[all, ...series.map(({ id, title }) => ({ value: id, label: title }))]} />
    </form>
  );
}
