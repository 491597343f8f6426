import { itemsOf, type AnswerValue, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import type { Standing } from '../event/event-life';

/** How long after its end an event takes feedback, in weeks. */
export const FEEDBACK_WEEKS = 6;

/** Feedback is shown to organisers by groups of so many answers: never fewer, and never one more than before. */
export const FEEDBACK_GROUP = 5;

/** How feedback on an event stands. */
export const FEEDBACK_STATES = ['NOT_YET', 'OPEN', 'GIVEN', 'CLOSED'] as const;
/** One of FEEDBACK_STATES. */
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

/** When feedback on an event closes; null when it has no end to count from. */
export const feedbackCloses = (endsAt: Date | null): Date | null => endsAt && new Date(endsAt.getTime() + FEEDBACK_WEEKS * 7 * 24 * 3600 * 1000);

/** How feedback stands for somebody who came. */
export function feedbackState({ standing, endsAt }: { standing: Standing; endsAt: Date | null }, isGiven: boolean, now: Date): FeedbackState {
  if (isGiven) return 'GIVEN';
  if (standing !== 'HELD' && standing !== 'REPORTED') return 'NOT_YET';
  const closes = feedbackCloses(endsAt);
  return closes !== null && now < closes ? 'OPEN' : 'CLOSED';
}

/** To which group the next feedback belongs, when there is so much already. */
export const feedbackGroup = (earlier: number): number => Math.floor(earlier / FEEDBACK_GROUP);

/** How many of the feedbacks are shown: those of full groups. */
export const shownFeedbacks = (count: number): number => count - (count % FEEDBACK_GROUP);

/** What was answered to one question, over many feedbacks. */
export interface FeedbackFigure {
  readonly itemCode: string;
  /** How often each option was chosen, in the order of the question; empty for a question that is answered in words. */
  readonly choices: readonly { readonly option: string; readonly count: number }[];
  /** What was written, in no order that could be traced. */
  readonly texts: readonly string[];
}

/** The figures of a questionnaire; `shuffled` brings what was written into another order for each question. */
export function feedbackFigures(document: Pick<QuestionnaireDocument, 'sections'>, answers: readonly { readonly itemCode: string; readonly value: AnswerValue | null }[], shuffled: (texts: readonly string[]) => string[]): FeedbackFigure[] {
  return itemsOf(document).map((item): FeedbackFigure => {
    const values = answers.flatMap(({ itemCode, value }) => (itemCode === item.code && value ? [value] : []));
    const chosen = values.flatMap((value) => ('option' in value ? [value.option] : []));
    const options = item.kind === 'SINGLE_CHOICE' ? item.options : [];
    return {
      itemCode: item.code,
      choices: options.map(({ code }) => ({ option: code, count: chosen.filter((each) => each === code).length })),
      texts: shuffled(values.flatMap((value) => ('text' in value && value.text.trim() !== '' ? [value.text.trim()] : []))),
    };
  });
}
