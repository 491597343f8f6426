import type { TargetRole } from '@skills/identity/rules';
import { isDealtWith } from './answer';
import type { QuestionnaireDocument } from './document';
import { visibleItems, type Answers } from './visible-items';

/** How many items are asked, and how many of them are dealt with. */
export type Count = {
  /** Items asked at present; it changes as branches open and close. */
  asked: number;
  /** Items asked and dealt with, "don't know" and "not applicable" included. */
  answered: number;
};

/** The state of one respondent's answers, in total and by section. */
export type Progress = Count & {
  /** Every section of the document in its order, also those of which nothing is asked. */
  sections: (Count & { code: string })[];
  /** Codes of required items still open: the respondent cannot finish before they are dealt with. */
  openRequired: string[];
};

/** How far a respondent of `role` has come with `document`. */
export const progress = (document: Pick<QuestionnaireDocument, 'sections'>, role: TargetRole | null, answers: Answers): Progress => {
  const asked = visibleItems(document, role, answers);
  const done = new Set(asked.filter((item) => isDealtWith(item, answers.get(item.code))).map((item) => item.code));
  const visible = new Set(asked.map((item) => item.code));
  return {
    asked: asked.length,
    answered: done.size,
    sections: document.sections.map((section) => ({
      code: section.code,
      asked: section.items.filter((item) => visible.has(item.code)).length,
      answered: section.items.filter((item) => done.has(item.code)).length,
    })),
    openRequired: asked.filter((item) => item.required && !done.has(item.code)).map((item) => item.code),
  };
};
