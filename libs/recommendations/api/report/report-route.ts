import { mayReadRun, ownerOf, Run } from '@skills/assessment/api';
import { findById, type Limit } from '@skills/platform/database';
import { contentDisposition, refuse, type HttpRoute } from '@skills/platform/graph';
import { reportContent } from './report-content';
import { writeReport } from './write-report';

/** A report costs the server as much as fifty pages: enough for anybody who prints, too few to keep it busy. */
const REPORTS: Limit = { name: 'recommendations.reports', points: 30, perSeconds: 3600 };

/** The report of a completed run, to print and to listen to. */
export const reportRoute: HttpRoute = {
  method: 'GET',
  path: '/runs/:runId/report.pdf',
  purpose: 'The report of a completed run as a tagged PDF, in the language that `language` names.',
  policies: [mayReadRun],
  async answer(context, { params: { runId = '' } }) {
    const run = (await findById(context.em, Run, runId)) ?? refuse('NOT_FOUND', ['runId']);
    const actor = context.ask(mayReadRun, ownerOf(run));
    const { completedAt } = run;
    if (completedAt === null) return refuse('REPORT_NOT_YET', ['runId']);
    if (!(await context.request.limits.take(REPORTS, actor.key ?? ''))) refuse('TOO_MANY_REQUESTS');
    const translate = (key: string, values?: Readonly<Record<string, string | number>>): string => context.request.translate(`recommendations.${key}`, values);
    const content = await reportContent(context, { ...run, completedAt }, translate);
    const body = await writeReport(content, { translate, language: context.request.language, madeAt: context.clock() });
    return { status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': contentDisposition('inline', `skills-for-smes-${completedAt.toISOString().slice(0, 10)}.pdf`), 'content-language': context.request.language }, body };
  },
};
