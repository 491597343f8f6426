import { findById } from '@skills/platform/database';
import { languageFor, refuse, type HttpRoute } from '@skills/platform/graph';
import { dividerIn, tableOf } from '@skills/platform/spreadsheet';
import { writeAudit } from '@skills/identity/api';
import type { AccessNeed, Diet, ParticipantRole, RegistrationState } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';

const COLUMNS = ['name', 'role', 'organisation', 'country', 'email', 'state', 'place', 'diets', 'accessNeeds', 'photoConsent', 'registeredAt'] as const;

interface Line {
  name: string;
  role: ParticipantRole;
  organisation: string | null;
  country_code: string;
  email_address: string | null;
  state: RegistrationState;
  place: number | null;
  diets: Diet[];
  access_needs: AccessNeed[];
  photo_consent: boolean;
  registered_at: Date | string;
}

const LINES = `
  select p.name, p.role, r.organisation, r.country_code, r.email_address, r.state, p.diets, p.access_needs, p.photo_consent, r.registered_at,
    case when r.state = 'WAITING' then (select count(*)::int from registration w where w.event_id = r.event_id and w.state = 'WAITING' and w.waiting_number <= r.waiting_number) end as place
  from participant p join registration r on r.id = p.registration_id where r.event_id = ? order by r.registered_at, r.id, p.position`;

/** Whoever comes, waits or gave up, for spreadsheets; a line for each person. */
export const participantsTable: HttpRoute = {
  method: 'GET',
  path: '/events/participants/:eventId.csv',
  purpose: 'The participants of an event as a table for spreadsheets.',
  policies: [mayOrganise],
  async answer(context, { params, query }) {
    const { em, request } = context;
    const event = (await findById(em, Event, params['eventId'] ?? '')) ?? refuse('NOT_FOUND');
    context.ask(mayOrganise, event);
    const language = query.has('language') ? languageFor(query.get('language') ?? '') : request.language;
    const say = (key: string): string => request.translate(`events.table.${key}`, {}, language);
    const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: event.timeZone });
    const lines = await em.getConnection().execute<Line[]>(LINES, [event.id]);
    const body = tableOf(
      COLUMNS.map((column) => say(`column.${column}`)),
      lines.map((line) => [
        line.name, say(`role.${line.role}`), line.organisation, line.country_code, line.email_address, say(`state.${line.state}`), line.place,
        line.diets.map((diet) => say(`diet.${diet}`)).join(', '), line.access_needs.map((need) => say(`need.${need}`)).join(', '), say(line.photo_consent ? 'yes' : 'no'), moment.format(new Date(line.registered_at)),
      ]),
      dividerIn(language),
    );
    // What leaves the product about people is on record, with who took it.
    await writeAudit(context, { act: 'export participants', subjectKind: 'Event', subjectId: null, detail: event.slug });
    return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${say('fileName')}.csv"`, 'cache-control': 'no-store' }, body };
  },
};
