import type { TargetRole } from '@skills/identity/rules';
import { readFragment, type FragmentType } from '@skills/schema';
import { useMemo, type ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { isDealtWith, visibleItems } from '../../rules';
import { ASKED_QUESTIONNAIRE, documentOf } from './asked-questionnaire';
import type { EarlierAnswer } from './earlier-answer';
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
  /** What the same person answered last time, where there was a last time. */
  earlier?: readonly EarlierAnswer[];
  /** The item of the address, REVIEW, or undefined: then the first open item is opened. */
  place: string | undefined;
  /** The address of a place. */
  pathOf: (place: string) => string;
  /** Shown at the end of the overview; gets how many items are open. */
  finish: (open: number) => ReactNode;
}

/** Asks a questionnaire, one item to a screen; going back is always safe, because every answer is kept as it is given. */
export function AnswerFlow({ questionnaire, response, role, earlier = [], place, pathOf, finish }: AnswerFlowProps) {
  const navigate = useNavigate();
  const asked = readFragment(ASKED_QUESTIONNAIRE, questionnaire);
  const document = useMemo(() => documentOf(asked), [asked]);
  const given = readFragment(GIVEN_ANSWERS, response);
  const { answers, carried, queue, give } = useAnswers(document, given);
  const items = visibleItems(document, role, answers);
  const openItems = items.filter((item) => !isDealtWith(item, answers.get(item.code)));

  if (place === REVIEW) return <ReviewScreen asked={asked} items={items} answers={answers} carried={carried} queue={queue} pathOf={pathOf} finish={finish(openItems.length)} />;

  // What is new or has changed since last time comes first, on its own; what was carried over follows for whoever wants to look. By
  // what was known when the page was opened: a question must not change its place because it is answered.
  const isRepeated = (code: string): boolean => earlier.some((each) => each.itemCode === code && each.comparability === 'COMPARABLE') && given.answers.some((each) => each.itemCode === code);
  const inTurn = items.filter(({ code }) => isRepeated(code) === isRepeated(place ?? ''));
  const at = inTurn.findIndex(({ code }) => code === place);
  const current = inTurn[at];
  // Each item has an address of its own: a screen must not become another one because its item is answered.
  if (!current) return <Navigate replace to={pathOf(openItems[0]?.code ?? REVIEW)} />;

  return (
    <ItemScreen
      key={current.code}
      asked={asked}
      items={inTurn}
      answers={answers}
      item={current}
      queue={queue}
      earlier={earlier.find(({ itemCode }) => itemCode === current.code)}
      carriedFrom={carried.get(current.code)}
      onAnswer={(answer) => give(current.code, answer)}
      onNext={() => void navigate(pathOf(inTurn[at + 1]?.code ?? REVIEW))}
      previousPath={at > 0 ? pathOf(inTurn[at - 1]!.code) : null}
      reviewPath={pathOf(REVIEW)}
    />
  );
}
