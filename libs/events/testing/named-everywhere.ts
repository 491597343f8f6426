import { hashOf } from '@skills/identity/api';
import type { EventsUnderTest } from './events-under-test';

/** Puts into every table that can name somebody of an event a row that does: what somebody organises, proposes, reviews, speaks on and answers; needs one registration. `personId` is whom it names. */
export async function namedEverywhere({ graph }: EventsUnderTest, eventId: string, personId: string): Promise<void> {
  const now = graph.clock.now();
  const put = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const columns = Object.keys(row);
    const [made] = await graph.em().getConnection().execute<{ id: string }[]>(`insert into ${table} (id, ${columns.join(', ')}) values (gen_random_uuid(), ${columns.map(() => '?').join(', ')}) returning id`, Object.values(row));
    return made!.id;
  };
  const [guest] = await graph.em().getConnection().execute<{ id: string; participant_id: string }[]>('select r.id, p.id as participant_id from registration r join participant p on p.registration_id = r.id where r.event_id = ? order by p.id limit 1', [eventId]);
  await put('event_sent_mail', { registration_id: guest!.id, kind: 'THANKS', occasion: now });
  await graph.em().getConnection().execute('insert into feedback_given (registration_id) values (?)', [guest!.id]);
  await put('event_message', { event_id: eventId, subject: 'Lunch', text: 'There is soup.', is_necessary: false, recipient_count: 1, sender_id: personId, sent_at: now });
  await put('door_scan', { event_id: eventId, kind: 'ADMIT', device_id: eventId, door: 'Front', participant_id: guest!.participant_id, settles_ids: '{}', at: now, received_at: now, recorded_by_id: personId });
  await put('door_scan', { event_id: eventId, kind: 'SETTLE', device_id: eventId, door: 'Front', settles_ids: '{}', reason: 'Sam went out.', at: now, received_at: now });
  const member = await put('subject_role', { person_id: personId, role: 'DOOR', subject_id: eventId, granted_at: now });
  await put('checklist_item', { event_id: eventId, title: 'Soup', assignee_id: member, done_at: now, done_by_id: personId });
  const session = await put('event_session', { event_id: eventId, kind: 'TALK', title: 'Soup', minutes: 30 });
  const speaker = { position: 1, name: 'Sam Speaker', email_address: 'sam.speaks@example.org' };
  await put('session_speaker', { session_id: session, ...speaker, person_id: personId });
  await put('session_choice', { participant_id: guest!.participant_id, session_id: session });
  await put('published_speaker', { version_id: await put('agenda_version', { event_id: eventId, number: 1, sessions: '[]', published_at: now }), session_id: session, ...speaker, person_id: personId });
  const proposal = { event_id: eventId, author_id: personId, kind: 'TALK', title: 'Soup', abstract: 'About soup.', language: 'en', minutes: 30, topics: '{IOT}', submitted_at: now, decided_by_id: personId, decided_at: now };
  await put('session_proposal', { ...proposal, state: 'CONFIRMED', session_id: session });
  const other = await put('session_proposal', { ...proposal, state: 'SUBMITTED' });
  await put('proposal_speaker', { proposal_id: other, ...speaker });
  await put('speaker_link', { proposal_id: other, address_hash: hashOf(speaker.email_address), secret_hash: hashOf(other), made_at: now });
  await put('speaker_link', { event_id: eventId, named_by_id: personId, address_hash: hashOf(speaker.email_address), secret_hash: hashOf(session), made_at: now });
  await put('proposal_review', { proposal_id: other, reviewer_id: personId, standing: 'ASKED', changed_at: now });
  await put('conclusion', { event_id: eventId, state: 'ACCEPTED', kind: 'NEED', text: 'Firms need soup.', text_language: 'en', topics: '{IOT}', target_roles: '{}', note_ids: '{}', reason: 'Said by all.', author_id: personId, reviewer_id: personId, changed_at: now });
}
