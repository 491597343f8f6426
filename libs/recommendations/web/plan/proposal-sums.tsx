import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { Budget } from '../../rules';
import { euroIn } from './euro';
import { PlannedAlready } from './planned-already';

export const PROPOSAL_SUMS = graphql(`
  fragment ProposalSums on PlanProposal {
    courses {
      course {
        id
      }
    }
    planned {
      covered
      ...PlannedAlready
    }
    covered
    coverable
    isBest
    atLeast
    hours {
      stated
      unknown
    }
    euro {
      stated
      unknown
    }
    leftOut {
      hoursUnknown
      priceUnknown
      otherLanguage
    }
  }
`);

const percentDown = (share: number): number => Math.floor(share * 100) / 100;

/** What is planned already, how much of the gap a set covers with it, how it was found, what it takes, and which courses were not counted. */
export function ProposalSums({ proposal, budget }: { proposal: FragmentType<typeof PROPOSAL_SUMS>; budget: Budget }) {
  const { t } = useText('recommendations');
  const { percent, hours: spell, number } = useFormats();
  const { courses, planned, covered, coverable, isBest, atLeast, hours, euro, leftOut } = readFragment(PROPOSAL_SUMS, proposal);
  const isEmpty = courses.length === 0;
  const hoursWords = [
    spell(hours.stated),
    ...(hours.unknown > 0 ? [t(budget.hours === null ? 'plan.sums.hoursUnknown' : 'plan.sums.hoursCounted', { count: hours.unknown, hours: spell(budget.hoursIfUnknown ?? 0) })] : []),
  ];
  const euroWords = [
    euroIn(number, euro.stated),
    ...(euro.unknown > 0 ? [t(budget.euro === null ? 'plan.sums.euroUnknown' : 'plan.sums.euroCounted', { count: euro.unknown, euro: euroIn(number, budget.euroIfUnknown ?? 0) })] : []),
  ];
  const left = [
    ...(leftOut.hoursUnknown > 0 ? [t('plan.leftOut.hours', { count: leftOut.hoursUnknown })] : []),
    ...(leftOut.priceUnknown > 0 ? [t('plan.leftOut.price', { count: leftOut.priceUnknown })] : []),
    ...(leftOut.otherLanguage > 0 ? [t('plan.leftOut.language', { count: leftOut.otherLanguage })] : []),
  ];
  return (
    <div className="s-stack s-stack--tight">
      <PlannedAlready planned={planned} budget={budget} />
      {!isEmpty && (
        <>
          <div className="p-covered" aria-hidden="true">
            <div className="p-covered__possible" style={{ width: `${coverable * 100}%` }} />
            <div className="p-covered__done" style={{ width: `${covered * 100}%` }} />
            {planned.covered > 0 && <div className="p-covered__planned" style={{ width: `${planned.covered * 100}%` }} />}
          </div>
          <p className="p-covered__words s-figures">{t(planned.covered > 0 ? 'plan.sums.coveredTogether' : 'plan.sums.covered', { share: percent(covered) })}</p>
          <p>{t(isBest ? 'plan.sums.best' : 'plan.sums.good', { share: percent(percentDown(atLeast)) })} {t('plan.sums.coverable', { share: percent(coverable) })}</p>
          <dl className="r-facts">
            <div><dt>{t('plan.sums.hours')}</dt><dd>{hoursWords.join(' ')}</dd></div>
            <div><dt>{t('plan.sums.euro')}</dt><dd>{euroWords.join(' ')}</dd></div>
          </dl>
        </>
      )}
      {left.map((words) => <p key={words} className="s-small s-soft">{words}</p>)}
    </div>
  );
}
