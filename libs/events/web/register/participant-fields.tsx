import { useText } from '@skills/platform/i18n';
import { Button, Checkbox, ChoicesField, Disclosure, SelectField, TextField, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { ACCESS_NEEDS, DIETS, PARTICIPANT_ROLES, type AccessNeed, type Diet, type ParticipantRole } from '../../rules';

/** Somebody as the form holds them. */
export interface ParticipantDraft {
  key: string;
  /** The participant who is meant, when somebody changes a registration; absent for somebody new. */
  id?: string;
  name: string;
  /** Empty until one is chosen. */
  role: ParticipantRole | '';
  diets: Diet[];
  accessNeeds: AccessNeed[];
  photoConsent: boolean;
}

/** Somebody of whom nothing is said yet. */
export const newParticipant = (): ParticipantDraft => ({ key: crypto.randomUUID(), name: '', role: '', diets: [], accessNeeds: [], photoConsent: false });

/** What is asked about somebody who comes; `place` is their number when there are several. */
export interface ParticipantFieldsProps {
  person: ParticipantDraft;
  place: number | null;
  at: number;
  problems: readonly Problem[];
  onChange: (part: Partial<ParticipantDraft>) => void;
  onRemove: (() => void) | null;
}

/** Name and role of somebody who comes; needs, which few have, on demand. */
export function ParticipantFields({ person, place, at, problems, onChange, onRemove }: ParticipantFieldsProps) {
  const { t } = useText('events');
  const wrong = (field: string) => problemAt(problems, 'registration', 'participants', String(at), field);
  return (
    <fieldset className="e-person s-stack" tabIndex={-1}>
      <legend className="s-field__label">{place === null ? t('register.who') : t('register.person', { place })}</legend>
      <TextField label={t('field.name')} autoComplete={place === null || place === 1 ? 'name' : 'off'} value={person.name} error={wrong('name')} onChange={({ target }) => onChange({ name: target.value })} />
      <SelectField label={t('field.role')} value={person.role} error={wrong('role')} onChange={({ target }) => onChange({ role: PARTICIPANT_ROLES.find((role) => role === target.value) ?? '' })} options={[{ value: '', label: t('choose') }, ...PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]} />
      <Disclosure summary={t('register.needs')}>
        <div className="s-stack">
          <ChoicesField label={t('field.diets')} optional error={wrong('diets')} options={DIETS.map((diet) => ({ value: diet, label: t(`diet.${diet}`) }))} chosen={person.diets} onChange={(chosen) => onChange({ diets: DIETS.filter((diet) => chosen.includes(diet)) })} />
          <ChoicesField label={t('field.accessNeeds')} optional error={wrong('accessNeeds')} options={ACCESS_NEEDS.map((need) => ({ value: need, label: t(`need.${need}`) }))} chosen={person.accessNeeds} onChange={(chosen) => onChange({ accessNeeds: ACCESS_NEEDS.filter((need) => chosen.includes(need)) })} />
        </div>
      </Disclosure>
      <Checkbox label={t('field.photoConsent')} help={t('help.photoConsent')} checked={person.photoConsent} onChange={({ target }) => onChange({ photoConsent: target.checked })} />
      {onRemove && <div className="s-actions"><Button variant="quiet" onClick={onRemove}>{t('register.remove')}<VisuallyHidden> {person.name}</VisuallyHidden></Button></div>}
    </fieldset>
  );
}
