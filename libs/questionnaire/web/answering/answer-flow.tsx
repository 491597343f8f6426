import type { TargetRole } from '@skills/identity/rules';
import { readFragment, type FragmentType } from '@skills/schema';
import { useMemo, type ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { isDealtWith, visibleItems } from '../../rules';
import { ASKED_QUESTIONNAIRE, documentOf } from './asked-questionnaire';
import { ItemScreen } from './item-screen';
import { ReviewScreen } from './review-screen';
import { GIVEN_ANSWERS, useAnswers } from './use-answers';

/** The part of the address that stands for the overview before finishing. */
export const REVIEW = 'review';

/** What is asked of whom, where in it the person is, and what finishing means here. */
export interface AnswerFlowProps {
  questionnaire: FragmentType<typeof ASKED_QUESTIONNAIRE>;
  response: FragmentType<typeof GIVEN_ANSWERS>;
  role: TargetRole | null;
  /** The item of the address, REVIEW, or undefined: then the first open item is opened. */
  place: string | undefined;
  /** The address of a place. */
  pathOf: (place: string) => string;
  /** Shown at the end of the overview; gets how many items are open. */
  finish: (open: number) => ReactNode;
}

/** Asks a questionnaire, one item to a screen; going back is always safe, because every answer is kept as it is given. */
export function AnswerFlow({ questionnaire, response, role, place, pathOf, finish }: AnswerFlowProps) {
  const navigate = useNavigate();
  const asked = readFragment(ASKED_QUESTIONNAIRE, questionnaire);
  const document = useMemo(() => documentOf(asked), [asked]);
  const { answers, queue, give } = useAnswers(document, readFragment(GIVEN_ANSWERS, response));
  const items = visibleItems(document, role, answers);
  const openItems = items.filter((item) => !isDealtWith(item, answers.get(item.code)));

  if (place === REVIEW) return <ReviewScreen asked={asked} items={items} answers={answers} queue={queue} pathOf={pathOf} finish={finish(openItems.length)} />;

  const at = items.findIndex(({ code }) => code === place);
  const current = items[at];
  // Each item has an address of its own: a screen must not become another one because its item is answered.
  if (!current) return <Navigate replace to={pathOf(openItems[0]?.code ?? REVIEW)} />;

  return (
    <ItemScreen
      key={current.code}
      asked={asked}
      items={items}
      answers={answers}
      item={current}
      queue={queue}
      onAnswer={(answer) => give(current.code, answer)}
      onNext={() => void navigate(pathOf(items[at + 1]?.code ?? REVIEW))}
      previousPath={at > 0 ? pathOf(items[at - 1]!.code) : null}
      reviewPath={pathOf(REVIEW)}
    />
  );
}
