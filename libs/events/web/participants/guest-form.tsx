import { COUNTRIES } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { useState, type FormEvent } from 'react';
import { PARTICIPANT_ROLES, type ParticipantRole } from '../../rules';
import { REGISTER_GUEST } from './participants-query';

interface GuestDraft {
  name: string;
  email: string;
  organisation: string;
  role: ParticipantRole | '';
  countryCode: string;
  mailLanguage: string;
}

/** What became of the guest who was entered last. */
interface Entered {
  name: string;
  as: 'seat' | 'waits' | 'known';
}

/** Registers somebody who phoned or wrote; consent and needs are left to the guest. */
export function GuestForm({ eventId, onEntered }: { eventId: string; onEntered: () => void }) {
  const { t, language } = useText('events');
  const { countryName, languageName } = useFormats();
  const blank: GuestDraft = { name: '', email: '', organisation: '', role: '', countryCode: '', mailLanguage: language };
  const [draft, setDraft] = useState(blank);
  const [isAsked, setAsked] = useState(false);
  const [entered, setEntered] = useState<Entered | null>(null);
  const { act, busy, problems, failure } = useAct(REGISTER_GUEST);
  const wrong = (field: string) => problemAt(problems, 'guest', field);
  const set = (part: Partial<GuestDraft>) => {
    setDraft({ ...draft, ...part });
    setEntered(null);
  };
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const { role, ...fields } = draft;
    setAsked(role === '');
    if (role === '') return;
    const done = (await act({ input: { eventId, guest: { ...fields, role } } }))?.registerGuest;
    if (!done?.registration) return;
    setEntered({ name: done.isNew ? draft.name.trim() : draft.email.trim(), as: !done.isNew ? 'known' : done.registration.state === 'CONFIRMED' ? 'seat' : 'waits' });
    if (done.isNew) setDraft({ ...blank, countryCode: draft.countryCode, mailLanguage: draft.mailLanguage });
    onEntered();
  };
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="s-stack e-form" noValidate onSubmit={(submit) => void save(submit)}>
      <p className="s-small s-soft">{t('people.guest.what')}</p>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextField label={t('field.name')} autoComplete="off" value={draft.name} error={wrong('name')} onChange={({ target }) => set({ name: target.value })} />
      <TextField label={t('people.edit.email')} type="email" autoComplete="off" value={draft.email} error={wrong('email')} onChange={({ target }) => set({ email: target.value })} />
      <TextField label={t('field.organisation')} optional autoComplete="off" value={draft.organisation} error={wrong('organisation')} onChange={({ target }) => set({ organisation: target.value })} />
      <SelectField label={t('people.role')} value={draft.role} error={wrong('role') ?? (isAsked && draft.role === '' ? t('register.roleMissing') : undefined)} onChange={({ target }) => set({ role: PARTICIPANT_ROLES.find((role) => role === target.value) ?? '' })} options={[{ value: '', label: t('choose') }, ...PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]} />
      <SelectField label={t('field.country')} value={draft.countryCode} error={wrong('countryCode')} onChange={({ target }) => set({ countryCode: target.value })} options={[{ value: '', label: t('choose') }, ...countries]} />
      <SelectField label={t('people.guest.mailLanguage')} value={draft.mailLanguage} error={wrong('mailLanguage')} onChange={({ target }) => set({ mailLanguage: target.value })} options={LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))} />
      <div className="s-actions"><Button type="submit" variant="secondary" busy={busy}>{t('people.guest.save')}</Button></div>
      <div role="status">{entered && <Notice kind={entered.as === 'known' ? 'info' : 'success'} title={t(`people.guest.${entered.as}`, { name: entered.name })} />}</div>
    </form>
  );
}
