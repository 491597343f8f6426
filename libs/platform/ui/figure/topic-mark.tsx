import { classNames } from '../class-names';
import './topic-mark.css';

const ICONS: Readonly<Record<string, string>> = {
  'big-data': 'M4 20V11M9.3 20V4M14.7 20v-7M20 20V8',
  iot: 'M12 12m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M7.4 16.6a6.5 6.5 0 0 1 0-9.2M16.6 7.4a6.5 6.5 0 0 1 0 9.2M4.6 19.4a10.5 10.5 0 0 1 0-14.8M19.4 4.6a10.5 10.5 0 0 1 0 14.8',
  cybersecurity: 'M12 2.8 4.5 5.6V11c0 4.8 3.1 8.6 7.5 10.2 4.4-1.6 7.5-5.4 7.5-10.2V5.6ZM8.8 11.8l2.3 2.3 4.2-4.6',
  leadership: 'M6 21.5V3M6 4h12.5l-3 4.25 3 4.25H6',
};

/** A topic by its name in the graph (BIG_DATA) and the word to show. */
export interface TopicMarkProps {
  topic: string;
  label: string;
}

/** A topic with its colour and its icon, the same wherever it appears; the word carries the meaning. */
export function TopicMark({ topic, label }: TopicMarkProps) {
  const name = topic.toLowerCase().replaceAll('_', '-');
  return (
    <span className={classNames('s-topic', `s-topic--${name}`)}>
      <svg className="s-topic__icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d={ICONS[name] ?? 'M12 12m-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0'} />
      </svg>
      {label}
    </span>
  );
}
