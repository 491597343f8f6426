import { useText } from '@skills/platform/i18n';
import { ButtonLink } from '@skills/platform/ui';
import { readFragment, type FragmentType } from '@skills/schema';
import { teamPath } from '../addresses';
import { RUN_TEAM } from './run-team';
import { TeamTold } from './team-told';

/** The team's part of a result: what all say together, how many are still missing, or the way to ask them. */
export function TeamSection({ run }: { run: FragmentType<typeof RUN_TEAM> }) {
  const { t } = useText('assessment');
  const teamed = readFragment(RUN_TEAM, run);
  const { invitations, releasedAt, missingPeople, waitingPeople } = teamed.team;
  const isAsked = invitations.length > 0;
  const howFar = (): string => {
    if (!isAsked) return t('team.section.ask');
    if (missingPeople === 0) return t('team.combine.ready', { count: waitingPeople });
    return releasedAt ? t('team.section.own') : `${t('team.combine.missing', { count: missingPeople })} ${t('team.combine.why')}`;
  };
  return (
    <section className="s-stack" aria-labelledby="team">
      <h2 id="team">{t('team.section.title')}</h2>
      <p>{howFar()}</p>
      <TeamTold run={teamed} />
      <div className="s-actions"><ButtonLink to={teamPath(teamed.id)} variant="secondary">{t(isAsked ? 'team.section.manage' : 'team.section.invite')}</ButtonLink></div>
    </section>
  );
}
