import { COUNTRIES, nameIn, SECTOR_ENTRIES, TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Button, ChoiceCards, Notice, SelectField, TextLink } from '@skills/platform/ui';
import type { Sector, SizeClass } from '@skills/schema/documents';
import { useRef, useState, type FormEvent } from 'react';
import type { ChosenFirm } from './start-page';
import { LanguagesField } from './languages-field';
import { GRAPH_SIZE_CLASSES } from './size-classes';
import './firm-step.css';

/** What is asked about the firm and the person; null while it is open. */
export interface Firm {
  countryCode: string | null;
  sector: Sector | null;
  sizeClass: SizeClass | null;
  role: TargetRole | null;
  languages: string[];
}

/** What nobody can go on without, in the order of the form. */
const NEEDED = ['countryCode', 'sector', 'sizeClass', 'role'] as const;

/** The facts so far, and what happens with them. */
export interface FirmStepProps {
  firm: Firm;
  onChange: (firm: Firm) => void;
  onDone: (firm: ChosenFirm) => void;
  /** Where there is something to go back to. */
  onBack?: () => void;
  /** Whether the run belongs to somebody who is signed in, so that nothing is said about answers without an account. */
  isKept?: boolean;
}

/** Four facts that statistics need and no more, the person's role, and the languages for courses. */
export function FirmStep({ firm, onChange, onDone, onBack, isKept = false }: FirmStepProps) {
  const { t, language } = useText('assessment');
  const [isChecked, setChecked] = useState(false);
  const set = (part: Partial<Firm>): void => onChange({ ...firm, ...part });
  const missing = (value: unknown): string | undefined => (isChecked && !value ? t('start.choose') : undefined);
  const form = useRef<HTMLFormElement>(null);
  const byName = new Intl.Collator(language);

  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    const { countryCode, sector, sizeClass, role, languages } = firm;
    if (countryCode && sector && sizeClass && role) return onDone({ countryCode, sector, sizeClass, role, languages });
    const first = NEEDED.find((part) => !firm[part]);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <form ref={form} className="s-stack s-stack--loose" noValidate onSubmit={goOn}>
      <SelectField
        label={t('start.firm.country')}
        name="countryCode"
        error={missing(firm.countryCode)}
        value={firm.countryCode ?? ''}
        onChange={(event) => set({ countryCode: event.target.value || null })}
        options={[
          { value: '', label: t('start.firm.pleaseChoose') },
          ...COUNTRIES.map(({ code, names }) => ({ value: code, label: nameIn(names, language) })).sort((one, other) => byName.compare(one.label, other.label)),
        ]}
      />
      <SelectField
        label={t('start.firm.sector')}
        name="sector"
        help={t('start.firm.sectorHelp')}
        error={missing(firm.sector)}
        value={firm.sector ?? ''}
        onChange={(event) => set({ sector: (event.target.value || null) as Sector | null })}
        options={[{ value: '', label: t('start.firm.pleaseChoose') }, ...SECTOR_ENTRIES.map(({ code, names }) => ({ value: code, label: nameIn(names, language) }))]}
      />
      <div className="a-short-choices">
        <ChoiceCards
          legend={t('start.firm.size')}
          name="sizeClass"
          error={missing(firm.sizeClass)}
          value={firm.sizeClass}
          options={GRAPH_SIZE_CLASSES.map((value) => ({ value, label: t(`start.firm.sizes.${value}`) }))}
          onChange={(value) => set({ sizeClass: value as SizeClass })}
        />
      </div>
      <ChoiceCards
        legend={t('start.firm.role')}
        help={t('start.firm.roleHelp')}
        name="role"
        error={missing(firm.role)}
        value={firm.role}
        options={TARGET_ROLES.map((value) => ({ value, label: t(`role.${value}.name`), description: t(`role.${value}.meaning`) }))}
        onChange={(value) => set({ role: value as TargetRole })}
      />
      <LanguagesField value={firm.languages} onChange={(languages) => set({ languages })} />
      {!isKept && (
        <Notice kind="info" title={t('start.data.title')}>
          <p>{t('start.data.text')}</p>
          <TextLink to="/privacy">{t('start.data.more')}</TextLink>
        </Notice>
      )}
      <div className="s-actions">
        {onBack && <Button variant="secondary" onClick={onBack}>{t('start.back')}</Button>}
        <Button type="submit">{t('start.firm.next')}</Button>
      </div>
    </form>
  );
}
