import { useQuery } from '@apollo/client/react';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, Disclosure, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct, useAttemptKey, type Problem } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import type { EventFields } from './event-form';

const SERIES = graphql(`
  query EventSeriesToChoose {
    eventSeries {
      id
      title
    }
  }
`);

const CREATE_SERIES = graphql(`mutation CreateEventSeries($input: CreateEventSeriesInput!) { createEventSeries(input: $input) { series { id title } problems { code path message } } }`);

/** To which series an event belongs, and as which of it; a new series is begun on the spot. */
export function SeriesFields({ fields, problems, onChange }: { fields: EventFields; problems: readonly Problem[]; onChange: (part: Partial<EventFields>) => void }) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const { data, refetch } = useQuery(SERIES);
  const create = useAct(CREATE_SERIES);
  const attempt = useAttemptKey();
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const [planned, setPlanned] = useState('');
  const begin = async () => {
    const named = Object.entries(titles).filter(([, title]) => title.trim() !== '').map(([language, title]) => ({ language, title }));
    const input = { titles: named, plannedCount: /^\d{1,3}$/.test(planned.trim()) ? Number(planned) : 0 };
    const done = await create.act({ input: { ...input, idempotencyKey: attempt.keyFor(input) } });
    if (!done?.createEventSeries.series) return;
    attempt.isDone();
    await refetch().catch(() => undefined);
    onChange({ seriesId: done.createEventSeries.series.id });
    setTitles({});
    setPlanned('');
  };
  return (
    <div className="s-stack">
      <SelectField label={t('form.series.title')} value={fields.seriesId} error={problemAt(problems, 'content', 'seriesId')} onChange={({ target }) => onChange({ seriesId: target.value })} options={[{ value: '', label: t('form.series.none') }, ...(data?.eventSeries ?? []).map(({ id, title }) => ({ value: id, label: title }))]} />
      {fields.seriesId !== '' && <TextField label={t('form.series.number')} optional inputMode="numeric" value={fields.numberInSeries} error={problemAt(problems, 'content', 'numberInSeries')} onChange={({ target }) => onChange({ numberInSeries: target.value })} />}
      <Disclosure summary={t('form.series.new')}>
        <div className="s-stack">
          <ProblemsSummary problems={create.problems} />
          {create.failure !== null && <ErrorState error={create.failure} />}
          {LANGUAGES.map((code) => <TextField key={code} label={t('form.series.name', { language: languageName(code) })} lang={code} value={titles[code] ?? ''} onChange={({ target }) => setTitles({ ...titles, [code]: target.value })} />)}
          <TextField label={t('form.series.planned')} inputMode="numeric" value={planned} error={problemAt(create.problems, 'plannedCount')} onChange={({ target }) => setPlanned(target.value)} />
          <div className="s-actions"><Button type="button" variant="secondary" busy={create.busy} onClick={() => void begin()}>{t('form.series.begin')}</Button></div>
        </div>
      </Disclosure>
    </div>
  );
}
