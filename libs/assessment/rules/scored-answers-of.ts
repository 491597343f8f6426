import type { TargetRole } from '@skills/identity/rules';
import { isDealtWith, isScored, levelOf, visibleItems, type Answer, type Answers, type Item, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import type { ScaleEnds } from './level';
import type { ScoredAnswer, ScoredState } from './scored-answer';

/** One person's part in a run. */
export interface RespondentAnswers {
  /** Tells people apart. */
  readonly respondentId: string;
  /** The role in which the person answers; decides what they are asked. */
  readonly role: TargetRole;
  /** The answers that count, each valid for its item. */
  readonly answers: Answers;
}

type Scales = QuestionnaireDocument['scales'];

const scaleOf = (item: Item, scales: Scales): Scales[string] | null =>
  'scale' in item && item.scale !== undefined ? (scales[item.scale] ?? null) : null;

const endsOf = ({ levels }: Scales[string]): ScaleEnds => {
  const found = levels.map(({ level }) => level);
  return { lowest: Math.min(...found), highest: Math.max(...found) };
};

const stateOf = (item: Item, answer: Answer | undefined, asked: boolean): ScoredState => {
  if (!asked) return 'NOT_ASKED';
  return answer && isDealtWith(item, answer) ? answer.state : 'UNANSWERED';
};

/**
 * What one person's answers amount to for scoring: an entry for each item of the questionnaire that yields a level,
 * also for those that this person is not asked. An option without a level stays asked but adds none.
 */
export const scoredAnswersOf = (document: QuestionnaireDocument, { respondentId, role, answers }: RespondentAnswers): ScoredAnswer[] => {
  const asked = new Set(visibleItems(document, role, answers).map(({ code }) => code));
  return document.sections.flatMap((section) =>
    section.items.flatMap((item): ScoredAnswer[] => {
      const scale = scaleOf(item, document.scales);
      if (!isScored(item) || scale === null) return [];
      const answer = answers.get(item.code);
      const state = stateOf(item, answer, asked.has(item.code));
      return [
        {
          respondentId,
          role,
          itemCode: item.code,
          topic: section.topic ?? null,
          kind: scale.kind,
          weight: item.weight,
          competences: item.competences,
          scale: endsOf(scale),
          state,
          level: state === 'ANSWERED' ? levelOf(item, answer) : null,
        },
      ];
    }),
  );
};
