import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, SelectField, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { CourseDraft } from '../../rules';

export const COMPETENCES = graphql(`
  query Competences {
    competences {
      uri
      label
    }
  }
`);

type Taught = CourseDraft['competences'];

const levels = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: String(from + at) }));

/** What a course teaches: competences of ESCO, each from a level to a level. */
export function CompetencesField({ taught, problems, onChange }: { taught: Taught; problems: readonly Problem[]; onChange: (taught: Taught) => void }) {
  const { t } = useText('recommendations');
  const { data } = useQuery(COMPETENCES);
  const options = (data?.competences ?? []).map(({ uri, label }) => ({ value: uri, label }));
  const error = problems.find(({ path }) => path.join('.') === 'content.competences')?.message;
  const change = (at: number, part: Partial<Taught[number]>) => onChange(taught.map((each, place) => (place === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="s-choices s-stack">
      <legend className="s-field__label">{t('contribute.field.competences')}</legend>
      <p className="s-field__help">{t('contribute.help.competences')}</p>
      {error && <div className="s-field__error">{error}</div>}
      {taught.map(({ uri, prerequisiteLevel, goalLevel }, at) => (
        <div className="r-taught" key={at}>
          <SelectField
            label={t('contribute.competence.name', { place: at + 1 })} error={problemAt(problems, 'content', 'competences', String(at), 'uri')}
            options={[{ value: '', label: t('contribute.choose') }, ...options]} value={uri} onChange={({ target }) => change(at, { uri: target.value })}
          />
          <SelectField
            label={t('contribute.competence.from')} error={problemAt(problems, 'content', 'competences', String(at), 'prerequisiteLevel')}
            options={levels(1, 4)} value={prerequisiteLevel} onChange={({ target }) => change(at, { prerequisiteLevel: target.value })}
          />
          <SelectField
            label={t('contribute.competence.to')} error={problemAt(problems, 'content', 'competences', String(at), 'goalLevel')}
            options={levels(2, 5)} value={goalLevel} onChange={({ target }) => change(at, { goalLevel: target.value })}
          />
          <Button variant="quiet" onClick={() => onChange(taught.filter((_, place) => place !== at))}>
            {t('contribute.competence.remove')}<VisuallyHidden> {at + 1}</VisuallyHidden>
          </Button>
        </div>
      ))}
      <div className="s-actions">
        <Button variant="secondary" onClick={() => onChange([...taught, { uri: '', prerequisiteLevel: '1', goalLevel: '2' }])}>{t('contribute.competence.add')}</Button>
      </div>
    </fieldset>
  );
}
