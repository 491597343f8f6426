import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice, Titled } from '@skills/platform/ui';
import { useState } from 'react';
import { asOfDay, doorDays, listWithWaiting, unknownTickets } from '../../rules';
import { Conflicts } from './conflicts';
import { DoorName } from './door-name';
import type { KeptList } from './door-store';
import { LetIn } from './let-in';
import { Tally } from './tally';
import type { DoorAtWork } from './use-door';
import { WalkInForm } from './walk-in-form';
import './door.css';

/** What stands at a door: who comes in, how many did, what contradicts. */
export function Door({ at: door, kept: { list, fetchedAt } }: { at: DoorAtWork; kept: KeptList }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const [isNaming, setNaming] = useState(false);
  const { device, scans, failure, problem, isForgetful } = door;
  const waiting = scans.filter(({ refusal }) => refusal === null);
  const refused = scans.filter(({ refusal }) => refusal !== null);
  const days = doorDays({ startsAt: list.startsAt ? new Date(list.startsAt) : null, endsAt: list.endsAt ? new Date(list.endsAt) : null, timeZone: list.timeZone });
  // By this device's own clock: it has to notice the next day without network, too.
  const people = asOfDay(listWithWaiting([...list.door.entries, ...unknownTickets(list.door.conflicts)], waiting), days, new Date().toISOString());
  const { isOpen, opensAt, closesAt } = list.door;
  const doorName = device?.door ?? null;
  // A badge is made by the server.
  const badgesOf = failure === null ? list.id : null;
  const isBefore = Boolean(opensAt && new Date(opensAt) > new Date());
  return (
    <>
      {isForgetful && <Notice kind="warning" title={t('door.forgetful')}>{t('door.forgetfulWhat')}</Notice>}
      {failure !== null && <Notice kind="info" title={t('door.offline')}>{t('door.offlineWhat', { at: dateTime(fetchedAt) })}</Notice>}
      {problem !== null && <Notice kind="error" title={problem} />}
      {refused.map(({ id, refusal }) => <Notice key={id} kind="error" title={refusal} action={<Button variant="quiet" onClick={() => void door.dismiss(id)}>{t('door.dismiss')}</Button>} />)}
      {!isOpen && (list.phase === 'CANCELLED' || list.phase === 'POSTPONED') && <Notice kind="warning" title={t(`told.${list.phase}`)}>{t('door.noAdmission')}</Notice>}
      {!isOpen && list.phase !== 'CANCELLED' && list.phase !== 'POSTPONED' && <Notice kind="info" title={opensAt ? t(isBefore ? 'door.before' : 'door.after', { at: dateTime(isBefore ? opensAt : (closesAt ?? opensAt)) }) : t('door.noTime')}>{opensAt && t('door.closedWhat')}</Notice>}
      {isOpen && device && (doorName === null || isNaming) && (
        <DoorName
          name={doorName ?? ''}
          onName={(name) => {
            setNaming(false);
            void door.nameDoor(name);
          }}
        />
      )}
      {isOpen && doorName !== null && !isNaming && (
        <>
          <p className="s-actions">
            <strong>{t('door.here', { door: doorName })}</strong>
            <Button variant="quiet" onClick={() => setNaming(true)}>{t('door.rename')}</Button>
          </p>
          <LetIn people={people} fetchedAt={fetchedAt} badgesOf={badgesOf} onRecord={door.record} />
          <Titled title={t('door.walkIn.title')}><WalkInForm countryCode={list.countryCode ?? ''} people={people} badgesOf={badgesOf} onRecord={door.record} /></Titled>
        </>
      )}
      <Titled title={t('door.tally.title')}><Tally list={list} days={days} people={people} waiting={waiting} /></Titled>
      <Titled title={t('door.conflict.title')}><Conflicts conflicts={list.door.conflicts} waiting={waiting} canSettle={isOpen && doorName !== null} onRecord={door.record} /></Titled>
      <p className="s-small s-soft">{t('door.kept')}</p>
    </>
  );
}
