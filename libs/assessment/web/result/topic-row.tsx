import type { Topic } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Disclosure, TextLink, TopicMark } from '@skills/platform/ui';
import { readFragment } from '@skills/schema';
import { answerPath, topicPath } from '../addresses';
import type { TopicPeers } from '../benchmark/peers-of-run';
import { STANDING, type MaskedStanding } from './standing';
import { StandingTable } from './standing-table';
import { StandingTrack } from './standing-track';
import { topicInAddress } from './topic-in-address';
import { topicTint } from './topic-tint';

/** A topic of a run, with its standings; `mayAnswer` offers to fill what is unknown, `peers` are shown beside the practice. */
export interface TopicRowProps {
  runId: string;
  topic: Topic;
  maturity: MaskedStanding;
  proficiency: MaskedStanding;
  mayAnswer: boolean;
  peers?: TopicPeers;
}

/** Where the firm stands in a topic: practice and skills apart, each as picture, sentence and table. */
export function TopicRow({ runId, topic, mayAnswer, peers, ...masked }: TopicRowProps) {
  const { t } = useText('assessment');
  const name = t(`topic.names.${topic}`);
  const standings = [readFragment(STANDING, masked.maturity), readFragment(STANDING, masked.proficiency)];
  const isOpen = standings.some(({ answeredItems, askedItems }) => answeredItems < askedItems);
  const isBlank = standings.some(({ askedItems }) => askedItems === 0);

  return (
    <li className="a-topic" style={topicTint(topic)}>
      <h3><TopicMark topic={topic} label={name} /></h3>
      <div className="a-topic__standings">
        {standings.map((standing) => <StandingTrack key={standing.kind} standing={standing} peers={standing.kind === 'MATURITY' ? peers : undefined} />)}
      </div>
      {isBlank && <p className="s-small s-soft">{t('result.fill.role')}</p>}
      <div className="a-topic__ways">
        <TextLink to={topicPath(runId, topicInAddress(topic))}>{t('result.detail', { topic: name })}</TextLink>
        {isOpen && mayAnswer && <TextLink to={answerPath(runId)}>{t('result.fill.answer')}</TextLink>}
      </div>
      <Disclosure summary={t('result.table.summary')}>
        <StandingTable
          caption={t('result.table.caption', { topic: name })}
          subject={t('result.table.what')}
          lines={standings.map((standing) => ({ id: standing.kind, name: t(`result.kind.${standing.kind}`), standing }))}
        />
      </Disclosure>
    </li>
  );
}
