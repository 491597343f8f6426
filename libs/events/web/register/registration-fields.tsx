import { COUNTRIES, OFFERED_LANGUAGES } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Disclosure, LanguagesField, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { MOST_PARTICIPANTS } from '../../rules';
import { useLedToPerson } from './use-led-to-person';
import { newParticipant, ParticipantFields } from './participant-fields';
import { QuestionFields } from './question-fields';
import type { Asked, RegistrationDraft } from './registration-draft';

/** The size classes of firms as the graph names them. */
const SIZES = ['SIZE_0_9', 'SIZE_10_49', 'SIZE_50_249', 'SIZE_GE250'] as const;

/** A registration that is filled in, what the organisers ask, and what is wrong with it. */
export interface RegistrationFieldsProps {
  draft: RegistrationDraft;
  asked: Asked;
  problems: readonly Problem[];
  onChange: (part: Partial<RegistrationDraft>) => void;
}

/** What is asked of who registers and of each who comes; the same when somebody registers and when they change it. */
export function RegistrationFields({ draft, asked, problems, onChange }: RegistrationFieldsProps) {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const { people } = draft;
  const { listed, leadTo, leadToFieldsOf } = useLedToPerson(people.length);
  const add = () => {
    onChange({ people: [...people, newParticipant()] });
    leadToFieldsOf(people.length);
  };
  const remove = (at: number) => {
    onChange({ people: people.toSpliced(at, 1) });
    leadTo(Math.min(at, people.length - 2));
  };
  const wrong = (field: string) => problemAt(problems, 'registration', field);
  const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, language);
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort(byLabel);
  return (
    <>
      <TextField label={t('field.organisation')} optional autoComplete="organization" value={draft.organisation} error={wrong('organisation')} onChange={({ target }) => onChange({ organisation: target.value })} />
      <SelectField label={t('field.country')} autoComplete="country" value={draft.countryCode} error={wrong('countryCode')} onChange={({ target }) => onChange({ countryCode: target.value })} options={[{ value: '', label: t('choose') }, ...countries]} />
      <Disclosure summary={t('signUp.more')} open={draft.sizeClass !== '' || draft.languages.length > 0}>
        <div className="s-stack">
          <SelectField label={t('signUp.size')} optional value={draft.sizeClass} error={wrong('sizeClass')} onChange={({ target }) => onChange({ sizeClass: SIZES.find((size) => size === target.value) ?? '' })} options={[{ value: '', label: t('choose') }, ...SIZES.map((size) => ({ value: size, label: t(`signUp.sizes.${size}`) }))]} />
          <LanguagesField label={t('signUp.languages')} optional error={wrong('languages')} offered={OFFERED_LANGUAGES} chosen={draft.languages} onChange={(languages) => onChange({ languages })} />
        </div>
      </Disclosure>
      <div ref={listed} className="s-stack">
        {people.map((person, at) => (
          <ParticipantFields
            key={person.key} person={person} place={people.length > 1 ? at + 1 : null} problems={problems} at={at}
            onChange={(part) => onChange({ people: people.map((each) => (each === person ? { ...each, ...part } : each)) })}
            onRemove={people.length > 1 ? () => remove(at) : null}
          />
        ))}
      </div>
      {people.length < MOST_PARTICIPANTS && <div className="s-actions"><Button variant="quiet" onClick={add}>{t('register.another')}</Button></div>}
      <QuestionFields asked={asked} answers={draft.answers} problems={problems} onChange={(answers) => onChange({ answers })} />
    </>
  );
}
