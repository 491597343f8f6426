import type { Context } from '@skills/platform/graph';
import { agendaChanges } from '../../rules';
import { Registration } from '../registration/registration.entity';
import { registrationMailed } from '../registration/registration-mailed';
import { keepingOf } from '../seats/book-keeping';
import type { KeptSession } from './agenda-version.entity';

// Who speaks in what they chose hears it as a speaker.
const CHOSE = `
  select distinct r.id from session_choice c join participant p on p.id = c.participant_id join registration r on r.id = p.registration_id
  where c.session_id in (select json_array_elements_text(?::json)::uuid) and not exists (select from session_speaker k where k.session_id = c.session_id and lower(k.email_address) = lower(r.email_address))`;

const compared = (sessions: readonly KeptSession[]) => sessions.map((session) => ({ ...session, speakers: [] }));

/** Writes a mail to everybody who chose a session that is at another time, in another room or gone in a new version of the agenda. */
export async function tellChosen(context: Context, eventId: string, before: readonly KeptSession[], after: readonly KeptSession[]): Promise<void> {
  const { em } = context;
  const touched = agendaChanges(compared(before), compared(after)).filter(({ kind }) => kind === 'MOVED' || kind === 'ROOM' || kind === 'REMOVED');
  if (touched.length === 0) return;
  const ids = touched.map(({ before: session }) => session?.id);
  const chose = await em.getConnection().execute<{ id: string }[]>(CHOSE, [JSON.stringify(ids)], 'all', em.getTransactionContext());
  const registrations = await em.find(Registration, { id: { $in: chose.map(({ id }) => id) }, event: eventId, state: 'CONFIRMED', emailAddress: { $ne: null } });
  for (const registration of registrations) context.announce(registrationMailed(keepingOf(context), registration, 'AGENDA_CHANGED'));
}
