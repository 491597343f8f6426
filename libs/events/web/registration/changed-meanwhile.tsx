import { useFormats, useText } from '@skills/platform/i18n';
import { Notice } from '@skills/platform/ui';
import { useEffect, useRef } from 'react';
import { ACCESS_NEEDS, DIETS, PARTICIPANT_ROLES } from '../../rules';
import { questionsIn, type Asked } from '../register/registration-draft';
import type { ChangedByBoth } from './merged-draft';

/** Says that somebody else has changed the registration while the form was open, and what they wrote where both did; takes the focus. */
export function ChangedMeanwhile({ both, asked }: { both: readonly ChangedByBoth[]; asked: Asked }) {
  const { t } = useText('events');
  const { countryName, languageName } = useFormats();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [both]);
  const labelOf = (field: string): string => {
    const question = questionsIn(asked).find(({ code }) => field === `answers.${code}`);
    return question?.text ?? t(LABELS[field] ?? `field.${field}`);
  };
  const wordOf = (field: string, value: string): string => {
    if (field === 'countryCode') return countryName(value);
    if (field === 'languages') return languageName(value);
    if (field === 'sizeClass') return t(`signUp.sizes.${value}`);
    const [role, diet, need] = [PARTICIPANT_ROLES.find((each) => each === value), DIETS.find((each) => each === value), ACCESS_NEEDS.find((each) => each === value)];
    if (field === 'role' && role) return t(`role.${role}`);
    if (field === 'diets' && diet) return t(`diet.${diet}`);
    if (field === 'accessNeeds' && need) return t(`need.${need}`);
    return questionsIn(asked).find(({ code }) => field === `answers.${code}`)?.options?.find(({ code }) => code === value)?.text ?? value;
  };
  const said = ({ field, value }: ChangedByBoth): string => {
    if (typeof value === 'boolean') return t(value ? 'people.yes' : 'people.no');
    const words = (Array.isArray(value) ? value : [value]).filter((each) => each !== '' && each !== undefined).map((each) => wordOf(field, String(each)));
    return words.length > 0 ? words.join(', ') : t('signUp.noAnswer');
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="warning" title={t('signUp.change.meanwhile')}>
        <p>{t('signUp.change.meanwhileText')}</p>
        {both.length > 0 && (
          <>
            <p>{t('signUp.change.both')}</p>
            <dl className="e-answers">
              {both.map((each) => (
                <div key={`${each.field} ${each.name ?? ''}`}>
                  <dt>{[each.field === 'name' ? null : each.name, labelOf(each.field)].filter(Boolean).join(' · ')}</dt>
                  <dd>{said(each)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Notice>
    </div>
  );
}

/** Fields whose label is not kept under their own name. */
const LABELS: Readonly<Record<string, string>> = { countryCode: 'field.country', sizeClass: 'signUp.size', languages: 'signUp.languages' };
