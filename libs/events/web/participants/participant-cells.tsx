import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Tag, VisuallyHidden } from '@skills/platform/ui';
import type { ReactNode } from 'react';
import { RegistrationAnswers } from '../registration/registration-answers';
import type { Line, RowAct } from './participants-table';

/** The cells of a participant; on narrow screens each says of which column it is. */
export function ParticipantCells({ line, isChosen, onChoose, onAct }: { line: Line; isChosen: boolean; onChoose: (registrationId: string, isChosen: boolean) => void; onAct: (act: RowAct, line: Line) => void }) {
  const { t } = useText('events');
  const { countryName, dateTime, number } = useFormats();
  const { registrationId, name, organisation, emailAddress, countryCode, role, state, size, place, registeredAt, checkedInAt, diets, accessNeeds, photoConsent, possibleActs, isCorrectable, isMailable, answers } = line;
  const needs = [...diets.map((diet) => t(`diet.${diet}`)), ...accessNeeds.map((need) => t(`need.${need}`)), ...(photoConsent ? [] : [t('people.noPhotos')])];
  const cell = (column: string, content: ReactNode) => (content === null || content === '' ? <td role="cell" className="e-people__empty" /> : <td role="cell"><span className="e-people__label" aria-hidden="true">{t(`people.column.${column}`)}</span><span>{content}</span></td>);
  return (
    <>
      <td role="cell" className="e-people__box"><input type="checkbox" id={`choose-${line.id}`} aria-label={t('people.choose', { name })} checked={isChosen} onChange={({ target }) => onChoose(registrationId, target.checked)} /></td>
      <th role="rowheader" scope="row">{name}{size > 1 && <> <span className="s-small s-soft">{t('people.group', { count: size })}</span></>}{emailAddress && <span className="s-small s-soft e-people__mail">{emailAddress}</span>}{answers.length > 0 && <details><summary className="s-small">{t('people.answers')}<VisuallyHidden>{t('colon')}{name}</VisuallyHidden></summary><RegistrationAnswers of={answers} /></details>}</th>
      {cell('ORGANISATION', organisation ?? null)}
      {cell('COUNTRY', countryName(countryCode))}
      {cell('ROLE', t(`role.${role}`))}
      {cell('STATE', <Tag>{t(`state.${state}`)}</Tag>)}
      {cell('PLACE', typeof place === 'number' ? number(place) : null)}
      {cell('REGISTERED', dateTime(registeredAt))}
      {cell('CHECKED_IN', checkedInAt ? dateTime(checkedInAt) : null)}
      {cell('NEEDS', needs.join(', '))}
      <td role="cell" className="e-people__acts">
        {possibleActs.map((act) => <Button key={act} variant={act === 'APPROVE' ? 'secondary' : 'quiet'} onClick={() => onAct(act, line)}>{t(`people.act.${act}`)}<VisuallyHidden>: {name}</VisuallyHidden></Button>)}
        {(isCorrectable || isMailable) && <Button variant="quiet" onClick={() => onAct('EDIT', line)}>{t('people.edit.open')}<VisuallyHidden>: {name}</VisuallyHidden></Button>}
      </td>
    </>
  );
}
