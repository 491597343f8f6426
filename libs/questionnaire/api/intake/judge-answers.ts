import { isUuid } from '@skills/platform/database';
import { canonicalText, itemsOf, parseAnswer, type Answer, type AnswerProblem, type QuestionnaireDocument } from '../../rules';

/** A change as a browser sends it. */
export interface SentAnswer {
  id: string;
  itemCode: string;
  revision: number;
  state: string;
  value?: unknown;
  answeredAt: Date;
}

/** A change that fits its item, ready to be stored. */
export type FitAnswer = Omit<SentAnswer, 'state' | 'value'> & Answer;

/** Why a single answer is not taken; the others are. */
export type RejectionCode = AnswerProblem | 'ANSWER_ID_MALFORMED' | 'ANSWER_ID_REUSED' | 'REVISION_RANGE' | 'ANSWERED_AT_RANGE';

/** A change that is not taken. */
export interface Rejection {
  id: string;
  code: RejectionCode;
}

const MOST_REVISIONS = 1_000_000;

/** A clock may be years off; beyond four digits of a year it is no calendar any more, and no column takes it. */
const hasCalendarYear = (moment: Date): boolean => moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999;

/** What makes two events the same; the time is left out, as a clock may be read twice. */
export const contentOf = ({ itemCode, revision, state, value }: Pick<SentAnswer, 'itemCode' | 'revision' | 'state' | 'value'>): string =>
  canonicalText([itemCode, revision, state, value ?? null]);

/**
 * Parts what fits from what cannot be taken. `known` gives the content of ids that are stored already: the same content
 * again is fine, another content under a used id is not.
 */
export function judgeAnswers(
  document: QuestionnaireDocument,
  sent: readonly SentAnswer[],
  known: ReadonlyMap<string, string>,
): { fit: FitAnswer[]; rejected: Rejection[] } {
  const items = new Map(itemsOf(document).map((item) => [item.code, item]));
  const contents = new Map(known);
  const fit = new Map<string, FitAnswer>();
  const rejected = new Map<string, Rejection>();
  for (const { id: given, state, value, ...rest } of sent) {
    const id = given.toLowerCase();
    const reject = (code: RejectionCode): void => void rejected.set(id, { id: given, code });
    const { answer, problems } = parseAnswer(items.get(rest.itemCode), { state, value: value ?? null });
    if (!isUuid(id)) reject('ANSWER_ID_MALFORMED');
    else if (rest.revision < 1 || rest.revision > MOST_REVISIONS) reject('REVISION_RANGE');
    else if (!hasCalendarYear(rest.answeredAt)) reject('ANSWERED_AT_RANGE');
    else if (!answer) reject(problems[0]!);
    else {
      const content = contentOf({ ...rest, ...answer });
      if ((contents.get(id) ?? content) !== content) reject('ANSWER_ID_REUSED');
      else {
        contents.set(id, content);
        if (!fit.has(id)) fit.set(id, { ...rest, id: given, ...answer });
      }
    }
  }
  return { fit: [...fit.values()], rejected: [...rejected.values()] };
}
