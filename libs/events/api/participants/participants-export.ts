import { GraphSizeClass, writeAudit } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { languageFor, refuse, type Context, type HttpAnswer, type HttpRequest, type HttpRoute } from '@skills/platform/graph';
import { dividerIn, tableOf, workbookOf, type WorkbookCell } from '@skills/platform/spreadsheet';
import { PARTICIPANT_ROLES, REGISTRATION_STATES, wallTime } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { answerColumns } from '../questions/answers-table';
import { dayColumns } from './day-columns';
import { participantRows, type ParticipantRow } from './participant-rows';
import type { ParticipantsFilter } from './participants-filter';

const COLUMNS = ['name', 'role', 'organisation', 'country', 'sizeClass', 'email', 'state', 'place', 'diets', 'accessNeeds', 'photoConsent', 'registeredAt', 'checkedInAt', 'languages'] as const;

/** The filter as an address holds it; what is no value of a field leaves it out. */
function filterIn(query: URLSearchParams): ParticipantsFilter {
  const flag = (name: string): boolean | null => (query.get(name) === 'true' ? true : query.get(name) === 'false' ? false : null);
  return {
    state: REGISTRATION_STATES.find((each) => each === query.get('state')) ?? null,
    role: PARTICIPANT_ROLES.find((each) => each === query.get('role')) ?? null,
    sizeClass: Object.entries(GraphSizeClass).find(([name]) => name === query.get('sizeClass'))?.[1] ?? null,
    countryCode: query.get('countryCode'),
    isCheckedIn: flag('isCheckedIn'),
    photoConsent: flag('photoConsent'),
    text: query.get('text'),
  };
}

/** A moment as the clocks of the event showed it. */
const shownAt = (moment: Date | string | null, zone: string): Date | null => (moment === null ? null : new Date(`${wallTime(new Date(moment), zone)}Z`));

const cellsOf = ({ timeZone }: Event, say: (key: string) => string) => (row: ParticipantRow): WorkbookCell[] => [
  row.name, say(`role.${row.role}`), row.organisation, row.countryCode, row.sizeClass && say(`sizeClass.${row.sizeClass}`), row.emailAddress, say(`state.${row.state}`), row.place, row.diets.map((diet) => say(`diet.${diet}`)).join(', '),
  row.accessNeeds.map((need) => say(`need.${need}`)).join(', '), say(row.photoConsent ? 'yes' : 'no'), shownAt(row.registeredAt, timeZone), shownAt(row.checkedInAt, timeZone), row.languages.join(', '),
];

const asText = (cell: WorkbookCell): string | number | null => (cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : typeof cell === 'boolean' ? String(cell) : cell);

type Wording = (headings: readonly string[], rows: readonly (readonly WorkbookCell[])[], language: string, name: string) => string | Uint8Array;

const exported = (ending: string, type: string, wording: Wording): HttpRoute => ({
  method: 'GET',
  path: `/events/participants/:eventId.${ending}`,
  purpose: `The participants of an event, as filtered, for spreadsheets (${ending}).`,
  policies: [mayOrganise],
  async answer(context: Context, { params, query }: HttpRequest): Promise<HttpAnswer> {
    const { em, request } = context;
    const event = (await findById(em, Event, params['eventId'] ?? '')) ?? refuse('NOT_FOUND');
    context.ask(mayOrganise, event);
    const language = query.has('language') ? languageFor(query.get('language') ?? '') : request.language;
    const say = (key: string): string => request.translate(`events.table.${key}`, {}, language);
    const rows = await participantRows(em, event.id, { where: filterIn(query), order: 'REGISTERED', isDescending: false, after: null, most: null });
    const cells = cellsOf(event, say);
    const answers = await answerColumns(context, rows, language);
    const days = await dayColumns(context, event, language);
    const body = wording([...COLUMNS.map((column) => say(`column.${column}`)), ...days.headings, ...answers.headings], rows.map((row) => [...cells(row), ...days.cellsOf(row), ...answers.cellsOf(row)]), language, say('fileName'));
    // What leaves the product about people is on record, with who took it.
    await writeAudit(context, { act: 'export participants', subjectKind: 'Event', subjectId: null, detail: `${event.slug}, ${ending}, ${rows.length}` });
    return { status: 200, headers: { 'content-type': type, 'content-disposition': `attachment; filename="${say('fileName')}.${ending}"`, 'cache-control': 'no-store' }, body };
  },
});

/** Whoever comes, waits or gave up, as the filter in the address says; a line for each person. */
export const participantsTable = exported('csv', 'text/csv; charset=utf-8', (headings, rows, language) => tableOf(headings, rows.map((cells) => cells.map(asText)), dividerIn(language)));

/** The same as a workbook. */
export const participantsWorkbook = exported('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', (headings, rows, _language, name) => workbookOf(name, headings, rows));
