import { isUuid } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { doorDays, LIVE_STATES } from '../../rules';
import type { Event } from '../event/event.entity';
import { conditionOf, type Condition } from '../participants/participants-filter';
import { Registration } from '../registration/registration.entity';
import type { WrittenTo } from './event-message-input';
import { askForSessions } from './message-sessions';
import type { Meant } from './recipients';

/** That somebody of a registration `r` was let in on a day of an event, by what the doors recorded and nobody took back. */
function letInOn(event: Event, day: string): Condition {
  const days = doorDays(event);
  const at = days.findIndex((each) => each.day === day);
  if (at === -1) refuse('NO_RECIPIENTS', ['message', 'cameOn']);
  // Whoever comes before the first day is of the first, and after the last of the last.
  const [from, until] = [at === 0 ? '-infinity' : days[at]!.from, days[at + 1]?.from ?? 'infinity'];
  return {
    sql: `exists (select from participant p join door_scan s on s.participant_id = p.id and s.event_id = r.event_id
      where p.registration_id = r.id and s.kind in ('ADMIT', 'WALK_IN') and s.at >= ?::timestamptz and s.at < ?::timestamptz and not exists (select from door_scan u where u.event_id = s.event_id and u.undoes_id = s.id))`,
    values: [from, until],
  };
}

const among = (ids: readonly string[]): string => JSON.stringify(ids);

/** What a registration `r` has to meet to be meant. */
function conditionsOf(event: Event, { states, registrationIds, where, isChosen, country, role, language, isCheckedIn, cameOn, sessionIds }: WrittenTo): Condition[] {
  const meets = where && conditionOf(event.id, where);
  const came = 'select from participant p where p.registration_id = r.id and p.checked_in_at is not null';
  return [
    { sql: 'r.event_id = ?::uuid', values: [event.id] },
    ...(isChosen ? [] : [{ sql: 'r.state in (select json_array_elements_text(?::json))', values: [among(states)] }]),
    ...(registrationIds ? [{ sql: 'r.id in (select json_array_elements_text(?::json)::uuid)', values: [among(registrationIds)] }] : []),
    ...(meets ? [{ sql: `r.id in (select r.id from registration r join participant p on p.registration_id = r.id where ${meets.sql})`, values: meets.values }] : []),
    ...(country ? [{ sql: 'r.country_code = ?', values: [country] }] : []),
    ...(language ? [{ sql: 'r.mail_language = ?', values: [language] }] : []),
    ...(role ? [{ sql: 'exists (select from participant p where p.registration_id = r.id and p.role = ?)', values: [role] }] : []),
    ...(isCheckedIn === null ? [] : [{ sql: `${isCheckedIn ? '' : 'not '}exists (${came})`, values: [] }]),
    ...(cameOn ? [letInOn(event, cameOn)] : []),
    ...(sessionIds
      ? [{ sql: 'exists (select from participant p join session_choice c on c.participant_id = p.id where p.registration_id = r.id and c.session_id in (select json_array_elements_text(?::json)::uuid))', values: [among(sessionIds)] }]
      : []),
  ];
}

/** The registrations that a message is for; those without a confirmed address, and those that are over, cannot be written to. A registration or session of another event is refused like an absent one. */
export async function registeredFor(context: Context, event: Event, content: WrittenTo): Promise<Meant> {
  const { em } = context;
  const { registrationIds, sessionIds } = content;
  if (registrationIds) {
    const ids = [...new Set(registrationIds)];
    if (!ids.every(isUuid) || (await em.count(Registration, { id: { $in: ids }, event: event.id })) !== ids.length) refuse('NOT_FOUND', ['message', 'registrationIds']);
  }
  if (sessionIds) await askForSessions(em, event, sessionIds);
  const conditions = conditionsOf(event, content);
  const rows = await em.getConnection().execute<{ id: string; address: string | null; isReachable: boolean }[]>(
    `select r.id, r.email_address as address, (r.state in (${LIVE_STATES.map((state) => `'${state}'`).join()}) and r.address_confirmed_at is not null and r.email_address is not null) as "isReachable"
     from registration r where ${conditions.map(({ sql }) => sql).join(' and ')} order by r.id`,
    conditions.flatMap(({ values }) => [...values]),
    'all',
    em.getTransactionContext(),
  );
  const reached = rows.flatMap(({ id, address, isReachable }) => (isReachable && address !== null ? [{ registrationId: id, address }] : []));
  return { reached, unreachable: rows.length - reached.length };
}
