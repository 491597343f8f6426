import type { Topic } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { TopicMark } from '@skills/platform/ui';

/** The topics of an entry, each with its colour and icon. */
export function TopicMarks({ topics }: { topics: readonly Topic[] }) {
  const { t } = useText('recommendations');
  return (
    <div className="r-entry__topics">
      {topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}
    </div>
  );
}
