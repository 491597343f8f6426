import { COUNTRIES, FIELD_MOST } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure } from '@skills/platform/ui';
import { COURSE_COLUMNS, COURSE_RANGES, OPTIONAL_COURSE_COLUMNS, type CourseColumn } from '../../rules';
import { isChoiceField, useChoices, type ChoiceField } from '../contribute/use-choices';

/** Lists too long to be read as codes; what stands there is said in a sentence. */
const BY_STANDARD: ReadonlySet<CourseColumn> = new Set(['language', 'languages', 'countryCode']);

/** The columns of a file, and what may stand in each. */
export function ColumnTable() {
  const { t } = useText('recommendations');
  const { number } = useFormats();
  const choicesOf = useChoices();
  const ranges = Object.fromEntries(Object.entries(COURSE_RANGES).map(([name, { least, most }]) => [name, { least: number(least), most: number(most) }]));
  const bounds = { ...ranges, choices: FIELD_MOST.choices, countries: COUNTRIES.map(({ code }) => code).sort().join(', ') };
  const labelOf = (column: CourseColumn): string => (column === 'externalId' ? t('import.externalId') : t(`contribute.field.${column}`));
  const codes = (column: ChoiceField) => (
    <ul className="r-codes">{choicesOf(column).map(({ value, label }) => <li key={value}><code>{value}</code> {label}</li>)}</ul>
  );
  return (
    <Disclosure summary={t('import.columns')}>
      <DataTable
        caption={t('import.columnsCaption')}
        columns={[{ key: 'column', label: t('import.column') }, { key: 'meaning', label: t('import.meaning') }, { key: 'values', label: t('import.mayStand') }]}
        rows={COURSE_COLUMNS.map((column) => ({
          id: column,
          column: <code>{column}</code>,
          meaning: OPTIONAL_COURSE_COLUMNS.has(column) ? t('import.mayBeEmpty', { field: labelOf(column) }) : labelOf(column),
          values: isChoiceField(column) && !BY_STANDARD.has(column) ? codes(column) : t(`import.values.${column}`, bounds),
        }))}
      />
    </Disclosure>
  );
}
