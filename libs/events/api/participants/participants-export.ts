import { GraphSizeClass } from '@skills/identity/api';
import type { WorkbookCell } from '@skills/platform/spreadsheet';
import { PARTICIPANT_ROLES, REGISTRATION_STATES } from '../../rules';
import type { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { answerColumns } from '../questions/answers-table';
import { eventTable, shownAt } from '../tables/event-table';
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

const cellsOf = ({ timeZone }: Event, say: (key: string) => string) => (row: ParticipantRow): WorkbookCell[] => [
  row.name, say(`role.${row.role}`), row.organisation, row.countryCode, row.sizeClass && say(`sizeClass.${row.sizeClass}`), row.emailAddress, say(`state.${row.state}`), row.place, row.diets.map((diet) => say(`diet.${diet}`)).join(', '),
  row.accessNeeds.map((need) => say(`need.${need}`)).join(', '), say(row.photoConsent ? 'yes' : 'no'), shownAt(row.registeredAt, timeZone), shownAt(row.checkedInAt, timeZone), row.languages.join(', '),
];

/** Whoever comes, waits or gave up, as the filter in the address says; a line for each person. */
export const { table: participantsTable, workbook: participantsWorkbook } = eventTable({
  subject: 'participants',
  purpose: 'The participants of an event, as filtered, for spreadsheets',
  policy: mayOrganise,
  async read(context, event, query, language) {
    const { em, request } = context;
    const say = (key: string): string => request.translate(`events.table.${key}`, {}, language);
    const rows = await participantRows(em, event.id, { where: filterIn(query), order: 'REGISTERED', isDescending: false, after: null, most: null });
    const cells = cellsOf(event, say);
    const answers = await answerColumns(context, rows, language);
    const days = await dayColumns(context, event, language);
    return { headings: [...COLUMNS.map((column) => say(`column.${column}`)), ...days.headings, ...answers.headings], rows: rows.map((row) => [...cells(row), ...days.cellsOf(row), ...answers.cellsOf(row)]) };
  },
});
