import { useText } from '@skills/platform/i18n';
import { Button, TextField, VisuallyHidden } from '@skills/platform/ui';
import type { ReactNode } from 'react';

/** Somebody who speaks, as they are typed in. */
export interface SpeakerDraft {
  key: string;
  name: string;
  affiliation: string;
  emailAddress: string;
}

/** Somebody of whom this much is known. */
export const speakerDraft = ({ name = '', affiliation = null, emailAddress = null }: { name?: string; affiliation?: string | null; emailAddress?: string | null } = {}): SpeakerDraft => ({ key: crypto.randomUUID(), name, affiliation: affiliation ?? '', emailAddress: emailAddress ?? '' });

/** As the graph takes it. */
export const speakerOf = ({ name, affiliation, emailAddress }: SpeakerDraft) => ({ name, affiliation: affiliation || null, emailAddress: emailAddress || null });

/** Who speaks, what is wrong with it, and how many there can be; at least one stays when one is needed. */
export interface SpeakerFieldsProps<Draft extends SpeakerDraft> {
  speakers: readonly Draft[];
  /** One of whom nothing is said yet. */
  empty: () => Draft;
  onChange: (speakers: Draft[]) => void;
  wrong: (...path: string[]) => string | undefined;
  least?: number;
  most?: number;
  /** More fields of one of them. */
  more?: (speaker: Draft, at: number, set: (part: Partial<Draft>) => void) => ReactNode;
}

/** Asks for those who speak, one after the other. */
export function SpeakerFields<Draft extends SpeakerDraft>({ speakers, empty, onChange, wrong, least = 0, most = 30, more }: SpeakerFieldsProps<Draft>) {
  const { t } = useText('events');
  const set = (key: string, part: Partial<Draft>) => onChange(speakers.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <>
      {speakers.map(({ key, name, affiliation, emailAddress }, at) => (
        <fieldset key={key} className="e-person s-stack">
          <legend className="s-field__label">{t('agenda.speakerNumber', { place: at + 1 })}</legend>
          <TextField label={t('agenda.field.name')} value={name} maxLength={200} autoComplete="off" error={wrong('speakers', String(at), 'name') ?? wrong('speakers', String(at))} onChange={({ target }) => set(key, { name: target.value } as Partial<Draft>)} />
          <TextField label={t('agenda.field.affiliation')} optional value={affiliation} maxLength={200} autoComplete="off" error={wrong('speakers', String(at), 'affiliation')} onChange={({ target }) => set(key, { affiliation: target.value } as Partial<Draft>)} />
          <TextField label={t('agenda.field.emailAddress')} help={t('agenda.field.emailAddressHelp')} optional type="email" value={emailAddress} autoComplete="off" error={wrong('speakers', String(at), 'emailAddress')} onChange={({ target }) => set(key, { emailAddress: target.value } as Partial<Draft>)} />
          {more?.(speakers[at]!, at, (part) => set(key, part))}
          {speakers.length > least && <div className="s-actions"><Button variant="quiet" onClick={() => onChange(speakers.filter((each) => each.key !== key))}>{t('agenda.removeSpeaker')}<VisuallyHidden> {name}</VisuallyHidden></Button></div>}
        </fieldset>
      ))}
      {speakers.length < most && <div className="s-actions"><Button variant="quiet" onClick={() => onChange([...speakers, empty()])}>{t('agenda.addSpeaker')}</Button></div>}
    </>
  );
}
