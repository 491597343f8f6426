import type { Topic } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { readFragment, type FragmentType } from '@skills/schema';
import { RUN_TEAM } from './run-team';
import { TeamTold } from './team-told';

/** What the team says of one topic, on the page of that topic; nothing before answers were put together. */
export function TeamOnTopic({ run, topic }: { run: FragmentType<typeof RUN_TEAM>; topic: Topic }) {
  const { t } = useText('assessment');
  const teamed = readFragment(RUN_TEAM, run);
  if (!teamed.team.topics.some((told) => told.topic === topic)) return null;
  return (
    <section className="s-stack" aria-labelledby="team">
      <h2 id="team">{t('team.section.title')}</h2>
      <TeamTold run={teamed} only={topic} />
    </section>
  );
}
