import { useText } from '@skills/platform/i18n';
import { ChoicesField, Titled } from '@skills/platform/ui';
import { COPIED_PARTS, type CopiedPart } from '../../rules';

/** What goes along unless somebody chooses otherwise: neither people nor what needs a time first. */
export const COPIED_AT_FIRST: readonly CopiedPart[] = ['QUESTIONS', 'AGENDA', 'CHECKLIST', 'BUDGET'];

/** What a new event takes from the earlier one besides what is said of it. */
export function CopiedPartsField({ chosen, error, onChange }: { chosen: readonly CopiedPart[]; error: string | undefined; onChange: (parts: readonly CopiedPart[]) => void }) {
  const { t } = useText('events');
  return (
    <Titled title={t('form.copy.title')}>
      <p className="s-small s-soft">{t('form.copy.help')}</p>
      <ChoicesField label={t('form.copy.parts')} optional error={error} options={COPIED_PARTS.map((part) => ({ value: part, label: t(`form.copy.part.${part}`) }))} chosen={chosen} onChange={(parts) => onChange(COPIED_PARTS.filter((part) => parts.includes(part)))} />
    </Titled>
  );
}
