import type { Say } from '@skills/platform/i18n';
import type { Choice } from '@skills/platform/ui';
import type { Answer } from '../../rules';
import type { AskedItem } from '../answering/asked-questionnaire';

const STATES = ['DONT_KNOW', 'NOT_APPLICABLE'] as const;
type OtherState = (typeof STATES)[number];

/** Told apart from the item's own values, which are codes without a colon. */
const valueOf = (state: OtherState): string => `state:${state}`;

/** "I don't know" and "does not apply" as answers like the others, where the item offers them; in the language of the page, which may not be that of the item. */
export const otherChoices = ({ dontKnow, notApplicable }: Pick<AskedItem, 'dontKnow' | 'notApplicable'>, t: Say, lang?: string): Choice[] => [
  ...(dontKnow ? [{ value: valueOf('DONT_KNOW'), label: t('other.DONT_KNOW'), lang }] : []),
  ...(notApplicable ? [{ value: valueOf('NOT_APPLICABLE'), label: t('other.NOT_APPLICABLE'), lang }] : []),
];

/** The chosen value that stands for such an answer; null for an answer with a value. */
export const otherValue = (answer: Answer | undefined): string | null => (answer && answer.state !== 'ANSWERED' ? valueOf(answer.state) : null);

/** The answer that such a value stands for; null for a value of the item's own. */
export const otherAnswer = (value: string): Answer | null => {
  const state = STATES.find((each) => valueOf(each) === value);
  return state ? { state, value: null } : null;
};
