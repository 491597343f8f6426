import type { EntityManager } from '@mikro-orm/postgresql';
import type { TimesInWords } from '../event/times-in-words';

interface ChosenRow {
  title: string;
  name: string;
  /** null for a session that is no longer in the agenda. */
  startsAt: string | null;
  endsAt: string | null;
  room: string | null;
}

// Each session that was chosen, as the agenda of the highest version has it; of one that is gone the title that it had.
const CHOSEN = `
  select p.name, coalesce(now_in.session ->> 'title', once_in.session ->> 'title') as title, now_in.session ->> 'startsAt' as "startsAt", now_in.session ->> 'endsAt' as "endsAt", now_in.session ->> 'room' as room
  from session_choice c join participant p on p.id = c.participant_id join registration r on r.id = p.registration_id
  cross join lateral (select v.id from agenda_version v where v.event_id = r.event_id order by v.number desc limit 1) latest
  left join lateral (select s.session from agenda_version v, jsonb_array_elements(v.sessions) s(session) where v.id = latest.id and s.session ->> 'id' = c.session_id::text) now_in on true
  left join lateral (select s.session from agenda_version v, jsonb_array_elements(v.sessions) s(session) where v.event_id = r.event_id and s.session ->> 'id' = c.session_id::text order by v.number desc limit 1) once_in on true
  where p.registration_id = ? order by p.position, now_in.session ->> 'startsAt', c.id`;

/** The sessions that those of a registration chose, as facts of a mail: when and where they are now, or that they are no longer held. */
export async function chosenInMail(em: EntityManager, registrationId: string, { span }: TimesInWords, gone: string): Promise<{ title: string; facts: string }[]> {
  const rows = await em.getConnection().execute<ChosenRow[]>(CHOSEN, [registrationId]);
  const names = new Set(rows.map(({ name }) => name));
  return rows.map(({ title, name, startsAt, endsAt, room }) => ({ title: names.size > 1 ? `${title} (${name})` : title, facts: startsAt === null ? gone : [span(startsAt, endsAt), room].filter(Boolean).join(', ') }));
}
