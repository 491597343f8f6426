import { useText } from '@skills/platform/i18n';
import { ButtonLink } from '@skills/platform/ui';
import { readFragment, type FragmentType } from '@skills/schema';
import { teamPath } from '../addresses';
import { RolesFrom } from './roles-from';
import { RUN_TEAM } from './run-team';
import { TeamTold } from './team-told';
import { TOLD_OF_TEAM } from './told-of-team';

/** The team's part of a result: what all say together, how many are still missing, or the way to ask them. */
export function TeamSection({ run }: { run: FragmentType<typeof RUN_TEAM> }) {
  const { t } = useText('assessment');
  const teamed = readFragment(RUN_TEAM, run);
  const { invitations, missingPeople, waitingPeople, missingForRoles } = teamed.team;
  const told = readFragment(TOLD_OF_TEAM, teamed.team.told);
  const isAsked = invitations.length > 0;
  const howFar = (): string => {
    if (!isAsked) return t('team.section.ask');
    if (missingPeople === 0) return t('team.combine.ready', { count: waitingPeople });
    return told ? t('team.section.own') : `${t('team.combine.missing', { count: missingPeople })} ${t('team.combine.why')}`;
  };
  return (
    <section className="s-stack" aria-labelledby="team">
      <h2 id="team">{t('team.section.title')}</h2>
      <p>{howFar()} {isAsked && !told && <RolesFrom missing={missingForRoles} />}</p>
      {told && <TeamTold told={told} missingForRoles={missingForRoles} />}
      <div className="s-actions"><ButtonLink to={teamPath(teamed.id)} variant="secondary">{t(isAsked ? 'team.section.manage' : 'team.section.invite')}</ButtonLink></div>
    </section>
  );
}
