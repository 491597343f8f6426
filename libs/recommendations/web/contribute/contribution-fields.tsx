import { OFFERED_LANGUAGES } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { ChoicesField, LanguagesField, SelectField, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { CompetencesField } from './competences-field';
import type { KindedFields } from './fields';
import { isChoiceField, useChoices } from './use-choices';
import './contribute.css';

const OPTIONAL = new Set(['countryCode', 'sector', 'sectors', 'sizeClasses', 'level', 'hours', 'format', 'price', 'costNote', 'certificate']);
const LONG = new Set(['challenge', 'whatTheyDid', 'result', 'skillsLesson', 'summary', 'costNote']);
const MARKDOWN = new Set(['challenge', 'whatTheyDid', 'result', 'skillsLesson']);
const HELPED = new Set(['url', 'language', 'hours']);
const HELPED_CHOICES = new Set(['sectors', 'sizeClasses']);

/** All fields of a contribution, in the order in which they are kept. */
export function ContributionFields({ form, problems, onChange }: { form: KindedFields; problems: readonly Problem[]; onChange: (form: KindedFields) => void }) {
  const { t } = useText('recommendations');
  const choicesOf = useChoices();
  const change = (field: string, value: unknown) => onChange({ ...form, fields: { ...form.fields, [field]: value } } as KindedFields);

  const fieldFor = (field: string, value: string | readonly string[]) => {
    const label = t(`contribute.field.${field}`);
    const error = problemAt(problems, 'content', field);
    if (field === 'languages') return <LanguagesField key={field} label={label} error={error} offered={OFFERED_LANGUAGES} chosen={value as readonly string[]} onChange={(chosen) => change(field, chosen)} />;
    if (Array.isArray(value))
      return isChoiceField(field) && <ChoicesField key={field} label={label} help={form.kind === 'COURSE' && HELPED_CHOICES.has(field) ? t(`contribute.help.${field}`) : undefined} optional={OPTIONAL.has(field)} error={error} options={choicesOf(field, value as readonly string[])} chosen={value as readonly string[]} onChange={(chosen) => change(field, chosen)} />;
    const text = value as string;
    const shared = { label, error, value: text, optional: OPTIONAL.has(field) || (form.kind === 'PRACTICE' && field === 'url') };
    if (isChoiceField(field)) {
      // Without a choice for nothing, a select would show its first option as if it had been chosen.
      const none = OPTIONAL.has(field) ? [{ value: '', label: t('contribute.notStated') }] : text === '' ? [{ value: '', label: t('contribute.choose') }] : [];
      const options = [...none, ...choicesOf(field, text)];
      return <SelectField key={field} {...shared} options={options} help={HELPED.has(field) ? t(`contribute.help.${field}`) : undefined} onChange={({ target }) => change(field, target.value)} />;
    }
    if (LONG.has(field)) return <TextArea key={field} {...shared} rows={field === 'costNote' ? 2 : 6} help={MARKDOWN.has(field) ? t('contribute.help.markdown') : undefined} onChange={({ target }) => change(field, target.value)} />;
    return (
      <TextField key={field} {...shared} type={field === 'url' ? 'url' : 'text'} inputMode={field === 'hours' ? 'decimal' : undefined} help={HELPED.has(field) ? t(`contribute.help.${field}`) : undefined} onChange={({ target }) => change(field, target.value)} />
    );
  };

  return (
    <div className="s-stack">
      {Object.entries(form.fields).map(([field, value]) =>
        field === 'competences' && form.kind === 'COURSE'
          ? <CompetencesField key={field} taught={form.fields.competences} problems={problems} onChange={(taught) => change(field, taught)} />
          : fieldFor(field, value as string | readonly string[]),
      )}
    </div>
  );
}
