import { useText } from '@skills/platform/i18n';
import type { Problem } from '@skills/platform/web';
import { useRef, useState } from 'react';
import { CONTRIBUTION_CONSENT, COURSE_FILE_MOST, type ImportReport } from '../../rules';
import { importAddress } from '../addresses';

/** A file as it was when it was chosen; null in place of its bytes when they are too many to be read. */
interface ChosenFile {
  name: string;
  bytes: Promise<ArrayBuffer> | null;
}

/** A provider's file on its way: what was told of it last, and the ways to send it. */
export interface CourseFile {
  /** The name of the file chosen; null before one is. */
  name: string | null;
  report: ImportReport | null;
  problems: readonly Problem[];
  failure: unknown;
  /** What is under way; null when nothing is. */
  busy: 'trial' | 'import' | null;
  /** Reads a file, and forgets what was told of another one. */
  choose: (file: File) => void;
  /** Has the file tried, or with consent taken in. */
  send: (agrees: boolean | null) => Promise<void>;
}

type Outcome = Pick<CourseFile, 'report' | 'problems' | 'failure'>;

const NOTHING: Outcome = { report: null, problems: [], failure: null };

async function answerOf(bytes: ArrayBuffer, query: Readonly<Record<string, string>>): Promise<Outcome> {
  const answer = await fetch(`${importAddress}?${new URLSearchParams(query).toString()}`, { method: 'POST', body: bytes, headers: { 'content-type': 'application/octet-stream' } });
  const told = (await answer.json()) as ImportReport | { problems: Problem[] };
  if ('rows' in told) return { ...NOTHING, report: told };
  if ('problems' in told && told.problems.length > 0) return { ...NOTHING, problems: told.problems };
  throw new Error(`The file was answered with ${answer.status}`);
}

/**
 * Sends a file of courses: on a trial first, then to be taken in. Its bytes are read when it is chosen, so that what is handed
 * in is what was tried, and a file that is corrected and saved meanwhile does not break either.
 */
export function useCourseFile(): CourseFile {
  const { t, language } = useText('recommendations');
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const [busy, setBusy] = useState<CourseFile['busy']>(null);
  // What comes back about one file says nothing about the next.
  const latest = useRef<ChosenFile | null>(null);

  const problem = (code: string, message: string): Outcome => ({ ...NOTHING, problems: [{ code, path: ['file'], message }] });
  const unreadable = (): Outcome => problem('FILE_UNREADABLE', t('import.unreadable'));

  const choose = (file: File): void => {
    const next: ChosenFile = { name: file.name, bytes: file.size > COURSE_FILE_MOST.bytes ? null : file.arrayBuffer() };
    latest.current = next;
    setChosen(next);
    setBusy(null);
    setOutcome(next.bytes ? NOTHING : problem('BODY_TOO_LARGE', t('import.tooLarge', { megabytes: COURSE_FILE_MOST.bytes / 1_000_000 })));
    next.bytes?.catch(() => latest.current === next && setOutcome(unreadable()));
  };

  const send = async (agrees: boolean | null): Promise<void> => {
    if (!chosen?.bytes) return;
    const isLatest = (): boolean => latest.current === chosen;
    setBusy(agrees === null ? 'trial' : 'import');
    const query: Record<string, string> = agrees === null ? { trial: 'true', language } : { consent: agrees ? CONTRIBUTION_CONSENT : '', language };
    try {
      const bytes = await chosen.bytes.catch(() => null);
      const next = bytes ? await answerOf(bytes, query) : unreadable();
      // A refusal leaves what was told of the rows in sight.
      if (isLatest()) setOutcome((before) => (next.report ? next : { ...next, report: agrees === null ? null : before.report }));
    } catch (failure) {
      if (isLatest()) setOutcome((before) => ({ ...before, problems: [], failure }));
    } finally {
      if (isLatest()) setBusy(null);
    }
  };
  return { name: chosen?.name ?? null, ...outcome, busy, choose, send };
}
