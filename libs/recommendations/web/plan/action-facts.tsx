import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { localTime } from '../../rules';
import { euroIn } from './euro';

export const ACTION_FACTS = graphql(`
  fragment ActionFacts on PlanAction {
    status
    owner
    dueOn
    hours
    euro
  }
`);

/** Who, by when, and what it takes; what is past its date and not done is said to be so. */
export function ActionFacts({ action }: { action: FragmentType<typeof ACTION_FACTS> }) {
  const { t } = useText('recommendations');
  const { date, hours: spell, number } = useFormats();
  const { status, owner, dueOn, hours, euro } = readFragment(ACTION_FACTS, action);
  const isLate = typeof dueOn === 'string' && dueOn < localTime(new Date()).day && (status === 'TO_DO' || status === 'DOING');
  return (
    <ul className="p-facts s-small s-figures" aria-label={t('plan.action.facts')}>
      <li className={owner ? undefined : 's-soft'}>{owner ?? t('plan.action.nobody')}</li>
      <li className={isLate ? 'p-late' : dueOn ? undefined : 's-soft'}>
        {dueOn ? t(isLate ? 'plan.action.late' : 'plan.action.due', { date: date(dueOn) }) : t('plan.action.noDate')}
      </li>
      <li className="s-soft">{typeof hours === 'number' ? spell(hours) : t('fact.hours.unknown')}</li>
      <li className="s-soft">{typeof euro === 'number' ? euroIn(number, euro) : t('fact.price.UNKNOWN')}</li>
    </ul>
  );
}
