import { useText } from '@skills/platform/i18n';
import { Button, TextField } from '@skills/platform/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { DOOR_MOST } from '../../rules';

/** Asks which door this is: what two doors recorded is told apart by their names. */
export function DoorName({ name, onName }: { name: string; onName: (name: string) => void }) {
  const { t } = useText('events');
  const form = useRef<HTMLFormElement>(null);
  const isRenaming = useRef(name !== '');
  const [typed, setTyped] = useState(name);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (isRenaming.current) form.current?.querySelector('input')?.focus();
  }, []);
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    setMissing(typed.trim() === '');
    if (typed.trim() !== '') onName(typed.trim());
  };
  return (
    <form ref={form} className="s-stack e-form" noValidate onSubmit={save}>
      <TextField label={t('door.name')} help={t('door.nameHelp')} value={typed} maxLength={DOOR_MOST.door} autoComplete="off" error={isMissing ? t('door.nameMissing') : undefined} onChange={({ target }) => setTyped(target.value)} />
      <div className="s-actions"><Button type="submit">{t('door.begin')}</Button></div>
    </form>
  );
}
