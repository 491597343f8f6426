import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { Budget } from '../../rules';
import { euroIn } from './euro';

export const PLANNED_ALREADY = graphql(`
  fragment PlannedAlready on PlannedAlready {
    courses
    covered
    hours {
      stated
      unknown
    }
    euro {
      stated
      unknown
    }
  }
`);

/** What the plan has taken of a budget and covers of the gap already; nothing where it does neither. */
export function PlannedAlready({ planned, budget }: { planned: FragmentType<typeof PLANNED_ALREADY>; budget: Budget }) {
  const { t } = useText('recommendations');
  const { percent, hours: spell, number } = useFormats();
  const { courses, covered, hours, euro } = readFragment(PLANNED_ALREADY, planned);
  const told = {
    hours: { sum: hours, limit: budget.hours, each: budget.hoursIfUnknown, words: (amount: number) => spell(amount) },
    euro: { sum: euro, limit: budget.euro, each: budget.euroIfUnknown, words: (amount: number) => euroIn(number, amount) },
  };
  const spent = (['hours', 'euro'] as const).flatMap((side): string[] => {
    const { sum: { stated, unknown }, limit, each, words } = told[side];
    if (courses === 0 || limit === null) return [];
    const rest = unknown === 0 ? null : each === null ? t(`plan.sums.${side}Unknown`, { count: unknown }) : t(`plan.sums.${side}Counted`, { count: unknown, [side]: words(each) });
    const sentence = t('plan.planned.spent', { spent: [words(stated), ...(rest ? [rest] : [])].join(' '), limit: words(limit) });
    return [stated + unknown * (each ?? 0) > limit ? `${sentence} ${t('plan.planned.over')}` : sentence];
  });
  const sentences = [...spent, ...(covered > 0 ? [t('plan.planned.covered', { share: percent(covered) })] : [])];
  return <>{sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</>;
}
