import { COUNTRIES } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice, SelectField, TextField } from '@skills/platform/ui';
import { useState, type FormEvent } from 'react';
import { PARTICIPANT_ROLES, type PersonToday } from '../../rules';
import { BadgeLink } from './badge-link';
import type { NewScan } from './use-door';

/** Writes down somebody who came without a ticket: the least that attendance is counted by. Once that is sent, and with network, a badge can be printed for them. */
export function WalkInForm({ countryCode, people, badgesOf, onRecord }: { countryCode: string; people: readonly PersonToday[]; badgesOf: string | null; onRecord: (scan: NewScan) => Promise<string | null> }) {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const [draft, setDraft] = useState({ name: '', role: '', countryCode });
  const [isAsked, setAsked] = useState(false);
  const [last, setLast] = useState<{ name: string; scanId: string | null; isBack: boolean } | null>(null);
  const missing = (value: string): string | undefined => (isAsked && value.trim() === '' ? t('door.walkIn.missing') : undefined);
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    const isComplete = Object.values(draft).every((value) => value.trim() !== '');
    setAsked(!isComplete);
    if (!isComplete) return;
    const name = draft.name.trim();
    void onRecord({ kind: 'WALK_IN', walkIn: { ...draft, name } }).then((scanId) => setLast({ name, scanId, isBack: false }));
    setDraft({ name: '', role: '', countryCode });
  };
  const takeBack = async (undoesId: string) => {
    await onRecord({ kind: 'UNDO', undoesId });
    setLast((before) => before && { ...before, isBack: true });
  };
  // Not where somebody took it back meanwhile, here or at another door.
  const whom = last?.scanId ? people.find(({ admissionIds }) => admissionIds.includes(last.scanId!)) : undefined;
  const undoes = whom ? last!.scanId : null;
  return (
    <form className="s-stack e-form" noValidate onSubmit={save}>
      <p className="s-small s-soft">{t('door.walkIn.what')}</p>
      <TextField label={t('door.walkIn.name')} value={draft.name} maxLength={120} autoComplete="off" error={missing(draft.name)} onChange={({ target }) => setDraft({ ...draft, name: target.value })} />
      <SelectField label={t('door.walkIn.role')} value={draft.role} error={missing(draft.role)} onChange={({ target }) => setDraft({ ...draft, role: target.value })} options={[{ value: '', label: t('choose') }, ...PARTICIPANT_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]} />
      <SelectField label={t('field.country')} value={draft.countryCode} error={missing(draft.countryCode)} onChange={({ target }) => setDraft({ ...draft, countryCode: target.value })} options={[{ value: '', label: t('choose') }, ...countries]} />
      <div className="s-actions"><Button type="submit" variant="secondary">{t('door.walkIn.save')}</Button></div>
      <div role="status">
        {last?.isBack && <Notice kind="info" title={t('door.said.back', { name: last.name })} />}
        {last && !last.isBack && (
          <Notice
            kind="success"
            title={t('door.walkIn.saved', { name: last.name })}
            action={undoes !== null && (
              <div className="s-actions">
                {badgesOf !== null && typeof whom?.participantId === 'string' && <BadgeLink eventId={badgesOf} participantId={whom.participantId} name={last.name} />}
                <Button variant="quiet" aria-label={t('door.takeBackOf', { name: last.name })} onClick={() => void takeBack(undoes)}>{t('door.takeBack')}</Button>
              </div>
            )}
          >
            {badgesOf === null && t('door.badgeOffline')}
          </Notice>
        )}
      </div>
    </form>
  );
}
