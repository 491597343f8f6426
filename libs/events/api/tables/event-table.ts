import { writeAudit } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { contentDisposition, languageFor, refuse, type Context, type HttpAnswer, type HttpRequest, type HttpRoute, type Policy, type ServerLanguage } from '@skills/platform/graph';
import { dividerIn, tableOf, workbookOf, type WorkbookCell } from '@skills/platform/spreadsheet';
import { wallTime } from '../../rules';
import { Event } from '../event/event.entity';

/** A table of an event for spreadsheets, in a language. */
export interface EventTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** What such a table is about, who may have it, and how its rows are read. */
export interface EventTableOf {
  /** The part of the address, and of its texts under `events.table`. */
  readonly subject: string;
  readonly purpose: string;
  readonly policy: Policy<Pick<Event, 'id' | 'countryCode'>>;
  readonly read: (context: Context, event: Event, query: URLSearchParams, language: ServerLanguage) => Promise<EventTable>;
}

type Wording = (table: EventTable, language: ServerLanguage, name: string) => string | Uint8Array;

/** A moment as the clocks of the event showed it. */
export const shownAt = (moment: Date | string | null, zone: string): Date | null => (moment === null ? null : new Date(`${wallTime(new Date(moment), zone)}Z`));

const asText = (cell: WorkbookCell): string | number | null => (cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : typeof cell === 'boolean' ? String(cell) : cell);

const asTable: Wording = ({ headings, rows }, language) => tableOf(headings, rows.map((cells) => cells.map(asText)), dividerIn(language));
const asWorkbook: Wording = ({ headings, rows }, _language, name) => workbookOf(name, headings, rows);

const exported = ({ subject, purpose, policy, read }: EventTableOf, ending: string, type: string, wording: Wording): HttpRoute => ({
  method: 'GET',
  path: `/events/${subject}/:eventId.${ending}`,
  purpose: `${purpose} (${ending}).`,
  policies: [policy],
  async answer(context: Context, { params, query }: HttpRequest): Promise<HttpAnswer> {
    const { em, request } = context;
    const event = (await findById(em, Event, params['eventId'] ?? '')) ?? refuse('NOT_FOUND');
    context.ask(policy, event);
    const language = query.has('language') ? languageFor(query.get('language') ?? '') : request.language;
    const table = await read(context, event, query, language);
    const name = request.translate(`events.table.file.${subject}`, {}, language);
    const body = wording(table, language, name);
    // What leaves the product about people is on record, with who took it.
    await writeAudit(context, { act: `export ${subject}`, subjectKind: 'Event', subjectId: null, detail: `${event.slug}, ${ending}, ${table.rows.length}` });
    return { status: 200, headers: { 'content-type': type, 'content-disposition': contentDisposition('attachment', `${name}.${ending}`), 'cache-control': 'no-store' }, body };
  },
});

/** A table of an event as a file of values between dividers, and as a workbook. */
export const eventTable = (of: EventTableOf): { readonly table: HttpRoute; readonly workbook: HttpRoute } => ({
  table: exported(of, 'csv', 'text/csv; charset=utf-8', asTable),
  workbook: exported(of, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', asWorkbook),
});
