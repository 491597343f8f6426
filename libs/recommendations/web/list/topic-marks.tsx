import type { Topic } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { TopicMark } from '@skills/platform/ui';
import type { ReactNode } from 'react';

/** The topics of an entry, each with its colour and icon, and what else is to be told in their line. */
export function TopicMarks({ topics, children }: { topics: readonly Topic[]; children?: ReactNode }) {
  const { t } = useText('recommendations');
  return (
    <div className="r-entry__topics">
      {topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}
      {children}
    </div>
  );
}
