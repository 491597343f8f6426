import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice, TextField } from '@skills/platform/ui';
import { useState, type FormEvent } from 'react';
import { findByName, isMeantAsCode, readTicketCode, type ListedPerson } from '../../rules';
import { Camera } from './camera';
import type { NewScan } from './use-door';

/** The most people that a search shows. */
const MOST_FOUND = 8;

/** What the door said last. */
type Said = { kind: 'in' | 'back' | 'already' | 'noSeat'; personId: string } | { kind: 'unknown'; code: string } | { kind: 'unknownIn' } | { kind: 'mistyped' };

/** Lets people in: by the camera, by the signs of a ticket, or by name. */
export function LetIn({ people, fetchedAt, onRecord }: { people: readonly ListedPerson[]; fetchedAt: string; onRecord: (scan: NewScan) => Promise<void> }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const isCode = isMeantAsCode(people, typed);
  const found = isCode ? [] : findByName(people, typed, MOST_FOUND);
  const person = said && 'personId' in said ? people.find(({ participantId }) => participantId === said.personId) : undefined;

  const admit = (whom: ListedPerson) => {
    setTyped('');
    const { participantId } = whom;
    if (whom.admittedAt !== null) return setSaid({ kind: 'already', personId: participantId });
    if (!whom.hasSeat) return setSaid({ kind: 'noSeat', personId: participantId });
    setSaid({ kind: 'in', personId: participantId });
    void onRecord({ kind: 'ADMIT', participantId });
  };
  const readCode = (text: string) => {
    const code = readTicketCode(text);
    if (code === null) return setSaid({ kind: 'mistyped' });
    const whom = people.find((each) => each.code === code);
    if (whom) return admit(whom);
    setTyped('');
    setSaid({ kind: 'unknown', code });
  };
  const takeBack = async (whom: ListedPerson) => {
    for (const undoesId of whom.admissionIds) await onRecord({ kind: 'UNDO', undoesId });
    setSaid({ kind: 'back', personId: whom.participantId });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCode) return readCode(typed);
    if (found.length === 1) admit(found[0]!);
  };
  const name = person?.name ?? '';
  const when = person?.admittedAt ? dateTime(person.admittedAt) : '';
  return (
    <div className="s-stack">
      <Camera onCode={readCode} />
      <div className="e-door-said" role="status">
        {said?.kind === 'in' && <Notice kind="success" title={t('door.said.in', { name })} action={person && person.admissionIds.length > 0 && <Button variant="quiet" onClick={() => void takeBack(person)}>{t('door.takeBack')}</Button>} />}
        {said?.kind === 'back' && <Notice kind="info" title={t('door.said.back', { name })} />}
        {said?.kind === 'already' && <Notice kind="warning" title={t('door.said.already', { name, at: when })} action={person && <Button variant="quiet" onClick={() => void takeBack(person)}>{t('door.takeBack')}</Button>}>{t('door.said.alreadyWhat')}</Notice>}
        {said?.kind === 'noSeat' && <Notice kind="error" title={t('door.said.noSeat', { name })}>{t('door.said.noSeatWhat')}</Notice>}
        {said?.kind === 'mistyped' && <Notice kind="error" title={t('door.said.mistyped')}>{t('door.said.mistypedWhat')}</Notice>}
        {said?.kind === 'unknown' && (
          <Notice
            kind="error" title={t('door.said.unknown')}
            action={<Button variant="secondary" onClick={() => void onRecord({ kind: 'ADMIT', ticketCode: said.code }).then(() => setSaid({ kind: 'unknownIn' }))}>{t('door.said.unknownLetIn')}</Button>}
          >
            {t('door.said.unknownWhat', { at: dateTime(fetchedAt) })}
          </Notice>
        )}
        {said?.kind === 'unknownIn' && <Notice kind="warning" title={t('door.said.unknownIn')} />}
      </div>
      <form className="s-stack e-form" noValidate onSubmit={submit}>
        <TextField label={t('door.find')} help={t('door.findHelp')} value={typed} autoComplete="off" autoCapitalize="characters" spellCheck={false} onChange={({ target }) => setTyped(target.value)} />
        <div className="s-actions"><Button type="submit">{t('door.check')}</Button></div>
      </form>
      {typed.trim() !== '' && !isCode && (
        <ul className="e-door-found" aria-label={t('door.found', { count: found.length })}>
          {found.map((each) => (
            <li className="e-entry" key={each.participantId}>
              <p><strong>{each.name}</strong>{each.admittedAt && <span className="s-small s-soft"> {t('door.inSince', { at: dateTime(each.admittedAt) })}</span>}</p>
              <div className="s-actions">
                {each.admittedAt === null
                  ? <Button variant="secondary" onClick={() => admit(each)}>{t('door.admit', { name: each.name })}</Button>
                  : <Button variant="quiet" onClick={() => void takeBack(each).then(() => setTyped(''))}>{t('door.takeBackOf', { name: each.name })}</Button>}
              </div>
            </li>
          ))}
          {found.length === 0 && <li>{t('door.nobody')}</li>}
        </ul>
      )}
    </div>
  );
}
