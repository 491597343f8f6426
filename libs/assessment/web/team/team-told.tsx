import { TOPICS, type Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { TopicMark } from '@skills/platform/ui';
import { topicTint } from '../result/topic-tint';
import type { TeamedRun } from './run-team';
import { ToldTopicFigure } from './told-topic';

/** What the team says, topic by topic; of one topic only where one is given. Nothing before answers were put together. */
export function TeamTold({ run: { team }, only }: { run: TeamedRun; only?: Topic }) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const { topics, countedPeople, releasedAt } = team;
  const shown = TOPICS.filter((topic) => (!only || topic === only) && topics.some((told) => told.topic === topic));
  if (!releasedAt) return null;
  return (
    <div className="s-stack">
      <p>{t('team.told.counted', { count: countedPeople, date: date(releasedAt) })}</p>
      {shown.length === 0 && <p>{t('team.told.nothing')}</p>}
      <ul className="a-topics">
        {shown.map((topic) => (
          <li key={topic} className="a-topic" style={topicTint(topic)}>
            {!only && <h3><TopicMark topic={topic} label={t(`topic.names.${topic}`)} /></h3>}
            <div className="a-topic__standings">
              {topics.filter((told) => told.topic === topic).map((told) => <ToldTopicFigure key={told.kind} subject={t(`topic.names.${topic}`)} told={told} heading={only ? 'h3' : 'h4'} />)}
            </div>
          </li>
        ))}
      </ul>
      <p className="s-small s-soft">{t('team.told.rough')}</p>
    </div>
  );
}
