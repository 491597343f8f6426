import type { Topic } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { readFragment, type FragmentType } from '@skills/schema';
import { RUN_TEAM } from './run-team';
import { TeamTold } from './team-told';
import { TOLD_OF_TEAM } from './told-of-team';

/** What the team says of one topic, on the page of that topic; nothing before answers were put together. */
export function TeamOnTopic({ run, topic }: { run: FragmentType<typeof RUN_TEAM>; topic: Topic }) {
  const { t } = useText('assessment');
  const { told, missingForRoles } = readFragment(RUN_TEAM, run).team;
  const read = readFragment(TOLD_OF_TEAM, told);
  if (!read?.topics.some((each) => each.topic === topic)) return null;
  return (
    <section className="s-stack" aria-labelledby="team">
      <h2 id="team">{t('team.section.title')}</h2>
      <TeamTold told={read} only={topic} missingForRoles={missingForRoles} />
    </section>
  );
}
