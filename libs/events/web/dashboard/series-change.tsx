import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, Disclosure, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState, type FormEvent } from 'react';

export const SERIES_TO_CHANGE = graphql(`
  fragment SeriesToChange on EventSeries {
    id
    revision
    plannedCount
    isChangeable
    titles {
      language
      title
    }
  }
`);

const CHANGE = graphql(`mutation ChangeEventSeries($input: ChangeEventSeriesInput!) { changeEventSeries(input: $input) { series { id title ...SeriesToChange } problems { code path message } } }`);

/** The name of a series and how many events it is to have, to be changed by who organises all of them. */
export function SeriesChange({ series, onDone }: { series: FragmentType<typeof SERIES_TO_CHANGE>; onDone: () => void }) {
  const { t } = useText('events');
  const known = readFragment(SERIES_TO_CHANGE, series);
  if (!known.isChangeable) return null;
  return (
    <Disclosure summary={t('organise.edit')}>
      <SeriesForm key={known.revision} known={known} onDone={onDone} />
    </Disclosure>
  );
}

function SeriesForm({ known, onDone }: { known: { id: string; revision: number; plannedCount: number; titles: readonly { language: string; title: string }[] }; onDone: () => void }) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const { act, problems, failure, busy } = useAct(CHANGE);
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>(Object.fromEntries(known.titles.map(({ language, title }) => [language, title])));
  const [planned, setPlanned] = useState(String(known.plannedCount));
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const named = Object.entries(titles).filter(([, title]) => title.trim() !== '').map(([language, title]) => ({ language, title }));
    if (await act({ input: { seriesId: known.id, revision: known.revision, titles: named, plannedCount: /^\d{1,3}$/.test(planned.trim()) ? Number(planned) : 0 } })) onDone();
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {[...new Set<string>([...LANGUAGES, ...Object.keys(titles)])].map((code) => <TextField key={code} label={t('form.series.name', { language: languageName(code) })} lang={code} value={titles[code] ?? ''} onChange={({ target }) => setTitles({ ...titles, [code]: target.value })} />)}
      <TextField label={t('form.series.planned')} inputMode="numeric" value={planned} error={problemAt(problems, 'plannedCount')} onChange={({ target }) => setPlanned(target.value)} />
      <div className="s-actions"><Button type="submit" busy={busy}>{t('form.save')}</Button></div>
    </form>
  );
}
