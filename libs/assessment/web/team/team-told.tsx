import { TOPICS, type Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { TopicMark } from '@skills/platform/ui';
import { topicTint } from '../result/topic-tint';
import { RolesFrom } from './roles-from';
import type { ToldOfTeam } from './told-of-team';
import { ToldTopicFigure } from './told-topic';

/** What the team says, topic by topic; of one topic only where one is given. Who leads the team learns how many more it takes to name roles. */
export function TeamTold({ told, only, missingForRoles }: { told: ToldOfTeam; only?: Topic; missingForRoles?: number }) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const { topics, countedPeople, releasedAt, roles } = told;
  const shown = TOPICS.filter((topic) => (!only || topic === only) && topics.some((each) => each.topic === topic));
  return (
    <div className="s-stack">
      <p>{t('team.told.counted', { count: countedPeople, date: date(releasedAt) })}</p>
      {shown.length === 0 ? <p>{t('team.told.nothing')}</p> : <p>{t(`team.roles.told.${roles}`)} {roles !== 'NAMED' && <RolesFrom missing={missingForRoles} />}</p>}
      <ul className="a-topics">
        {shown.map((topic) => (
          <li key={topic} className="a-topic" style={topicTint(topic)}>
            {!only && <h3><TopicMark topic={topic} label={t(`topic.names.${topic}`)} /></h3>}
            <div className="a-topic__standings">
              {topics.filter((each) => each.topic === topic).map((each) => <ToldTopicFigure key={each.kind} subject={t(`topic.names.${topic}`)} told={each} heading={only ? 'h3' : 'h4'} />)}
            </div>
          </li>
        ))}
      </ul>
      <p className="s-small s-soft">{t('team.told.rough')}</p>
    </div>
  );
}
