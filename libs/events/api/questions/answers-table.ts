import type { Context, ServerLanguage } from '@skills/platform/graph';
import { publishedVersion } from '@skills/questionnaire/api';
import { answerInWords, inLanguage } from '@skills/questionnaire/rules';
import type { AnswersByQuestion } from '../../rules';

/** What of a registration its answers are read from. */
export interface Answered {
  questions_version_id: string | null;
  answers: AnswersByQuestion | null;
}

/** Columns for the organisers' questions, over all versions that were answered: their headings, and what a registration says in each. */
export async function answerColumns({ em }: Context, lines: readonly Answered[], language: ServerLanguage): Promise<{ headings: string[]; cellsOf: (line: Answered) => (string | null)[] }> {
  const ids = [...new Set(lines.flatMap(({ questions_version_id: id }) => id ?? []))].sort();
  const asked = new Map(await Promise.all(ids.map(async (id) => [id, inLanguage((await publishedVersion(em, id)).document, language).sections.flatMap(({ items }) => items)] as const)));
  // The words of the latest version stand for those before it.
  const headings = new Map([...asked.values()].flatMap((items) => items.map(({ code, text }) => [code, text] as const)));
  return {
    headings: [...headings.values()],
    cellsOf: ({ questions_version_id: id, answers }) =>
      [...headings.keys()].map((code) => {
        const item = id === null ? undefined : asked.get(id)?.find((each) => each.code === code);
        const answer = answers?.[code];
        return item && answer ? answerInWords(item, answer) : null;
      }),
  };
}
