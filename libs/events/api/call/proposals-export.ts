import type { WorkbookCell } from '@skills/platform/spreadsheet';
import { proposalChoiceIn, reviewSummary, scoresOf, sortedOut } from '../../rules';
import { mayManageAgenda } from '../event/event.policy';
import { eventTable, shownAt } from '../tables/event-table';
import { managedProposals } from './managed-proposals';
import type { ManagedProposal } from './proposals';

const COLUMNS = ['title', 'speakers', 'emails', 'kind', 'language', 'minutes', 'topics', 'state', 'reviewsAsked', 'reviewsGiven', 'mean', 'least', 'most', 'submittedAt', 'decidedAt', 'confirmDueOn', 'message', 'abstract'] as const;

type Say = (key: string) => string;

const cellsOf = (timeZone: string, say: Say) => (proposal: ManagedProposal): WorkbookCell[] => {
  const { title, speakers, kind, language, minutes, topics, state, reviewsAsked, reviewsGiven, mean, submittedAt, decidedAt, confirmDueOn, decisionMessage, abstract } = proposal;
  const { least, most } = reviewSummary(scoresOf(proposal));
  return [
    title, speakers.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name)).join(', '), speakers.flatMap(({ emailAddress }) => emailAddress ?? []).join(', '), say(`kind.${kind}`), language, minutes, topics.map((topic) => say(`topic.${topic}`)).join(', '),
    say(`state.${state}`), reviewsAsked, reviewsGiven, mean && Math.round(mean * 100) / 100, least, most, shownAt(submittedAt, timeZone), shownAt(decidedAt, timeZone), confirmDueOn, decisionMessage, abstract,
  ];
};

/** The proposals of an event, as its call’s page shows them to the same person: without scores where they have a part. In the order of the page. */
export const { table: proposalsTable, workbook: proposalsWorkbook } = eventTable({
  subject: 'proposals',
  purpose: 'The proposals of an event, as filtered and ordered, for spreadsheets',
  policy: mayManageAgenda,
  async read(context, event, query, language) {
    const say: Say = (key) => context.request.translate(`events.table.proposal.${key}`, {}, language);
    const proposals = sortedOut(await managedProposals(context, event), proposalChoiceIn(query));
    return { headings: COLUMNS.map((column) => say(`column.${column}`)), rows: proposals.map(cellsOf(event.timeZone, say)) };
  },
});
