import { useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';

const EUROPE = Intl.supportedValuesOf('timeZone').filter((zone) => /^(Europe|Atlantic|Asia\/Nicosia)/.test(zone));

/** The clock on which the times of an event are shown. */
export function ZoneField({ zone, error, help, disabled, onChange }: { zone: string; error?: string; help?: string; disabled?: boolean; onChange: (zone: string) => void }) {
  const { t } = useText('events');
  return (
    <SelectField label={t('form.field.timeZone')} help={help} disabled={disabled} value={zone} error={error} onChange={({ target }) => onChange(target.value)} options={[...new Set([...EUROPE, zone])].map((each) => ({ value: each, label: each.replaceAll('_', ' ') }))} />
  );
}
