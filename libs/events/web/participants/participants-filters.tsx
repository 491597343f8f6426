import { COUNTRIES } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure, SelectField, TextField } from '@skills/platform/ui';
import { useMemo } from 'react';
import { PARTICIPANT_ORDERS, PARTICIPANT_ROLES, REGISTRATION_STATES } from '../../rules';
import { SIZES, type ParticipantsChoice } from './participants-choice';

/** What participants are filtered by, and on narrow screens their order. */
export function ParticipantsFilters({ choice, onChange }: { choice: ParticipantsChoice; onChange: (choice: ParticipantsChoice) => void }) {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const countries = useMemo(() => COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language)), [countryName, language]);
  const select = (field: 'state' | 'countryCode' | 'role' | 'sizeClass' | 'isCheckedIn' | 'photoConsent', options: { value: string; label: string }[]) => (
    <SelectField label={t(`people.${field}`)} value={choice[field]} onChange={({ target }) => onChange({ ...choice, [field]: target.value })} options={[{ value: '', label: t('filter.all') }, ...options]} />
  );
  const yesNo = [{ value: 'true', label: t('people.yes') }, { value: 'false', label: t('people.no') }];
  return (
    <div className="s-stack" role="search" aria-label={t('people.filters')}>
      <div className="e-filters">
        <TextField label={t('people.search')} type="search" value={choice.text} maxLength={100} onChange={({ target }) => onChange({ ...choice, text: target.value })} />
        {select('state', REGISTRATION_STATES.map((value) => ({ value, label: t(`state.${value}`) })))}
      </div>
      <Disclosure summary={t('people.moreFilters')}>
        <div className="e-filters">
          {select('countryCode', countries)}
          {select('role', PARTICIPANT_ROLES.map((value) => ({ value, label: t(`role.${value}`) })))}
          {select('sizeClass', SIZES.map((value) => ({ value, label: t(`people.size.${value}`) })))}
          {select('isCheckedIn', yesNo)}
          {select('photoConsent', yesNo)}
          <SelectField label={t('people.order')} value={choice.order} onChange={({ target }) => onChange({ ...choice, isDescending: false, order: PARTICIPANT_ORDERS.find((each) => each === target.value) ?? 'REGISTERED' })} options={PARTICIPANT_ORDERS.map((value) => ({ value, label: t(`people.column.${value}`) }))} />
        </div>
      </Disclosure>
    </div>
  );
}
