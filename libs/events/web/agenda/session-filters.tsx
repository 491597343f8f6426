import { useFormats, useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import { SearchField } from '@skills/platform/web';
import { NOT_PLACED, sessionDays, tracksOf, type SessionChoice } from '../../rules';
import type { PlannedEvent } from './draft-agenda';

const MOST = 100;

/** What the sessions of a plan are narrowed down by: words, day, track and room, as far as there are several. */
export function SessionFilters({ event: { draftAgenda: { sessions, rooms }, timeZone }, choice, onChoose }: { event: PlannedEvent; choice: SessionChoice; onChoose: (part: Partial<SessionChoice>) => void }) {
  const { t, language } = useText('events');
  const { date } = useFormats();
  const all = { value: '', label: t('filter.all') };
  const tracks = tracksOf(sessions, language);
  const select = (field: 'day' | 'track' | 'room', label: string, options: { value: string; label: string }[]) => (
    <SelectField label={label} value={choice[field] ?? ''} options={[all, ...options]} onChange={({ target }) => onChoose({ [field]: target.value || null })} />
  );
  return (
    <form className="s-stack" role="search" aria-label={t('agenda.list.filters')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} most={MOST} label={t('agenda.list.search')} onSearch={(text) => onChoose({ text })} />
      <div className="e-filters e-filters--narrow">
        {select('day', t('agenda.list.day'), [{ value: NOT_PLACED, label: t('agenda.unplaced') }, ...sessionDays(sessions, timeZone).map((day) => ({ value: day, label: date(day) }))])}
        {tracks.length > 0 && select('track', t('agenda.field.track'), tracks.map((track) => ({ value: track, label: track })))}
        {rooms.length > 0 && select('room', t('agenda.field.room'), [{ value: NOT_PLACED, label: t('agenda.noRoom') }, ...rooms.map(({ id, name }) => ({ value: id, label: name }))])}
      </div>
    </form>
  );
}
