import { networkKey, writeAudit } from '@skills/identity/api';
import { findById, isUuid, type Limit } from '@skills/platform/database';
import { contentDisposition, languageFor, refuse, type HttpRoute } from '@skills/platform/graph';
import { textsOf } from '../event/event-reads';
import { Event } from '../event/event.entity';
import { mayOrganise, mayWorkAtDoor } from '../event/event.policy';
import { isDoorOpen, type ParticipantRole } from '../../rules';
import { writeBadges } from './write-badges';

/** Badges of a large event cost the server seconds; one is little, and a door prints many. */
const BADGES: Limit = { name: 'events.badges', points: 30, perSeconds: 3600 };
const ONE_BADGE: Limit = { name: 'events.badge', points: 600, perSeconds: 3600 };

interface Row {
  name: string;
  organisation: string | null;
  role: ParticipantRole;
  code: string | null;
}

/** A badge for everybody with a seat, or for one of those who come, to print and cut apart. Whoever works at a door prints one at a time, while the door has its list. */
export const badgesRoute: HttpRoute = {
  method: 'GET',
  path: '/events/badges/:eventId.pdf',
  purpose: 'A badge for everybody with a seat at an event, by name, as a PDF in the language that `language` names; `participant` asks for that of one person only, also of one who came without a ticket.',
  policies: [mayOrganise, mayWorkAtDoor],
  async answer(context, { params, query }) {
    const { em, request } = context;
    const event = (await findById(em, Event, params['eventId'] ?? '')) ?? refuse('NOT_FOUND');
    const one = query.get('participant');
    const isAtDoor = one !== null && isDoorOpen(event, context.clock());
    context.ask(isAtDoor ? mayWorkAtDoor : mayOrganise, event);
    if (one !== null && !isUuid(one)) refuse('NOT_FOUND');
    if (!(await request.limits.take(one === null ? BADGES : ONE_BADGE, networkKey(context)))) refuse('TOO_MANY_REQUESTS');
    const language = query.has('language') ? languageFor(query.get('language') ?? '') : request.language;
    const say = (key: string, values: Record<string, string | number> = {}): string => request.translate(`events.${key}`, values, language);
    const rows = await em.getConnection().execute<Row[]>(
      `select p.name, r.organisation, p.role, p.ticket_code as code from participant p join registration r on r.id = p.registration_id where r.event_id = ? and (?::uuid is null or p.id = ?::uuid)
         and (r.state = 'CONFIRMED' or (?::uuid is not null and p.is_walk_in and p.checked_in_at is not null))`,
      [event.id, one, one, one],
    );
    if (one !== null && rows.length === 0) refuse('NOT_FOUND');
    const byName = rows.sort((one, other) => one.name.localeCompare(other.name, language));
    const { title } = textsOf(event, language);
    const body = await writeBadges(
      { title: say('badges.title', { title }), subject: title, language, madeAt: context.clock(), foot: (page, pages) => say('badges.foot', { title, page, pages }) },
      event.isDemo ? say('badges.demo', { title }) : title,
      byName.map((row) => ({ ...row, role: say(`badges.role.${row.role}`) })),
      say('badges.nobody'),
    );
    await writeAudit(context, { act: 'print badges', subjectKind: 'Event', subjectId: null, detail: one === null ? event.slug : `${event.slug}: ${one}` });
    return { status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': contentDisposition('inline', `${event.slug}-badges.pdf`), 'content-language': language, 'cache-control': 'no-store' }, body };
  },
};
