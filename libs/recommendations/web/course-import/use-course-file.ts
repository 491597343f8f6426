import { useText } from '@skills/platform/i18n';
import type { Problem } from '@skills/platform/web';
import { useState } from 'react';
import { CONTRIBUTION_CONSENT, COURSE_FILE_MOST, type ImportReport } from '../../rules';
import { importAddress } from '../addresses';

/** A provider's file on its way: what was told of it last, and the ways to send it. */
export interface CourseFile {
  report: ImportReport | null;
  problems: readonly Problem[];
  failure: unknown;
  /** What is under way; null when nothing is. */
  busy: 'trial' | 'import' | null;
  /** Has the file tried, or with consent taken in. */
  send: (file: File, agrees: boolean | null) => Promise<void>;
  /** Forgets what was told of another file. */
  forget: () => void;
}

type Outcome = Pick<CourseFile, 'report' | 'problems' | 'failure'>;

const NOTHING: Outcome = { report: null, problems: [], failure: null };

async function answerOf(file: File, query: Readonly<Record<string, string>>): Promise<Outcome> {
  const answer = await fetch(`${importAddress}?${new URLSearchParams(query).toString()}`, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } });
  const told = (await answer.json()) as ImportReport | { problems: Problem[] };
  if ('rows' in told) return { ...NOTHING, report: told };
  if ('problems' in told && told.problems.length > 0) return { ...NOTHING, problems: told.problems };
  throw new Error(`The file was answered with ${answer.status}`);
}

/** Sends a file of courses, which the browser keeps: on a trial first, then to be taken in. */
export function useCourseFile(): CourseFile {
  const { t, language } = useText('recommendations');
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const [busy, setBusy] = useState<CourseFile['busy']>(null);

  const send = async (file: File, agrees: boolean | null): Promise<void> => {
    if (file.size > COURSE_FILE_MOST.bytes) {
      setOutcome({ ...NOTHING, problems: [{ code: 'BODY_TOO_LARGE', path: ['file'], message: t('import.tooLarge', { megabytes: COURSE_FILE_MOST.bytes / 1_000_000 }) }] });
      return;
    }
    setBusy(agrees === null ? 'trial' : 'import');
    const query: Record<string, string> = agrees === null ? { trial: 'true', language } : { consent: agrees ? CONTRIBUTION_CONSENT : '', language };
    try {
      const next = await answerOf(file, query);
      // A refusal leaves what was told of the rows in sight.
      setOutcome((before) => (next.report ? next : { ...next, report: agrees === null ? null : before.report }));
    } catch (failure) {
      setOutcome((before) => ({ ...before, problems: [], failure }));
    } finally {
      setBusy(null);
    }
  };
  return { ...outcome, busy, send, forget: () => setOutcome(NOTHING) };
}
