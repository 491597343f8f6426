import { useText } from '@skills/platform/i18n';
import { Button, TextField } from '@skills/platform/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { findByName, isMeantAsCode, readTicketCode, spacedTicketCode, type PersonToday } from '../../rules';
import { Camera } from './camera';
import { FoundPeople } from './found-people';
import { SaidNotice, type Said } from './said';
import type { NewScan } from './use-door';

/** The record that lets somebody in; null for a walk-in, who has neither ticket nor place on the list until that is sent. */
const admissionOf = ({ participantId, code }: PersonToday): NewScan | null => (participantId !== null ? { kind: 'ADMIT', participantId } : code === null ? null : { kind: 'ADMIT', ticketCode: code });

/** Lets people in: by the camera, by the signs of a ticket, or by name. */
export function LetIn({ people, fetchedAt, badgesOf, onRecord }: { people: readonly PersonToday[]; fetchedAt: string; badgesOf: string | null; onRecord: (scan: NewScan) => Promise<string | null> }) {
  const { t } = useText('events');
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // Selected, so that the next ticket takes the place of one that was mistyped.
  const goOn = () => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  };
  const isCode = isMeantAsCode(people, typed);
  const found = isCode ? [] : findByName(people, typed);

  // A hand scanner types wherever the focus is.
  useEffect(goOn, []);

  const letIn = async (scan: NewScan, name: string, kind: 'in' | 'againIn' | 'unknownIn') => setSaid({ kind, name, scanId: await onRecord(scan) });
  const admit = (whom: PersonToday) => {
    setTyped('');
    const { name, admittedAt, admissions, admissionIds, hasSeat } = whom;
    const scan = admissionOf(whom);
    if (admittedAt !== null) return setSaid({ kind: 'already', name, at: admittedAt, admissionIds, again: scan });
    // Whoever was let in on an earlier day is in the house already, with or without a seat.
    if (scan === null || (!hasSeat && admissions.length === 0)) return setSaid({ kind: 'noSeat', name });
    void letIn(scan, name, 'in');
  };
  const readCode = (text: string) => {
    const code = readTicketCode(text);
    if (code === null) return setSaid({ kind: 'mistyped' });
    const whom = people.find((each) => each.code === code);
    if (whom) return admit(whom);
    setTyped('');
    setSaid({ kind: 'unknown', name: spacedTicketCode(code), again: { kind: 'ADMIT', ticketCode: code } });
  };
  const takeBack = async (ids: readonly string[], name: string) => {
    goOn();
    for (const undoesId of ids) await onRecord({ kind: 'UNDO', undoesId });
    setTyped('');
    // Whoever was let in twice is in still when the second time is taken back.
    const isIn = people.some(({ admissionIds }) => admissionIds.some((id) => ids.includes(id)) && admissionIds.some((id) => !ids.includes(id)));
    setSaid({ kind: isIn ? 'backOnce' : 'back', name });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn();
    if (isCode) return readCode(typed);
    if (found.length === 1) admit(found[0]!);
  };
  const letInAgain = (scan: NewScan, name: string) => {
    goOn();
    void letIn(scan, name, said?.kind === 'unknown' ? 'unknownIn' : 'againIn');
  };
  const admitFound = (whom: PersonToday) => {
    goOn();
    admit(whom);
  };
  return (
    <div className="s-stack">
      <Camera onCode={readCode} />
      <div className="e-door-said" role="status">
        {said && <SaidNotice said={said} fetchedAt={fetchedAt} onAgain={letInAgain} onTakeBack={(ids, name) => void takeBack(ids, name)} />}
      </div>
      <form ref={form} className="s-stack e-form" noValidate onSubmit={submit}>
        <TextField label={t('door.find')} help={t('door.findHelp')} value={typed} autoComplete="off" autoCapitalize="characters" spellCheck={false} onChange={({ target }) => setTyped(target.value)} />
        <div className="s-actions"><Button type="submit">{t('door.check')}</Button></div>
      </form>
      {typed.trim() !== '' && !isCode && <FoundPeople found={found} badgesOf={badgesOf} onAdmit={admitFound} onTakeBack={({ admissionIds, name }) => void takeBack(admissionIds, name)} />}
    </div>
  );
}
