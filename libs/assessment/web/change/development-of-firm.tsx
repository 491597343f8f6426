import { TOPICS, type Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure, LevelSeries, TopicMark } from '@skills/platform/ui';
import { useId } from 'react';
import { shownLevel } from '../../rules';
import { topicTint } from '../result/topic-tint';
import type { Distinction } from './told-apart';
import './development.css';

/** A figure over time: a level for each moment; null where it cannot be compared with the last. */
export interface ShownSeries {
  topic: Topic;
  kind: 'MATURITY' | 'PROFICIENCY';
  countedItems: number;
  points: readonly { runId: string; level?: number | null }[];
}

/** A firm, when it was assessed, oldest first, and its figures. */
export interface DevelopmentOfFirmProps {
  name: string;
  /** What tells it from others of its name, where there are any. */
  distinction?: Distinction;
  moments: readonly { runId: string; at: string }[];
  series: readonly ShownSeries[];
}

/** The topics of one firm over time: a small picture each, a sentence, and the same as a table. */
export function DevelopmentOfFirm({ name, distinction = null, moments, series }: DevelopmentOfFirmProps) {
  const { t } = useText('assessment');
  const { number, date } = useFormats();
  const id = useId();
  const shown = (level: number | null | undefined): string => (typeof level === 'number' ? number(shownLevel(level)) : t('change.series.notComparable'));
  const sentence = ({ kind, countedItems, points }: ShownSeries): string => {
    const known = points.flatMap(({ level }) => (typeof level === 'number' ? [level] : []));
    return t(`change.series.${kind}`, { from: number(shownLevel(known[0] ?? 0)), to: number(shownLevel(known.at(-1) ?? 0)), count: countedItems });
  };
  const title = (): string => {
    if (distinction === null) return t('change.series.title', { name });
    const { from, number: place } = distinction;
    return place === null ? t('change.series.titleSince', { name, from }) : t('change.series.titleNumbered', { name, from, number: place });
  };
  return (
    <section className="s-stack" aria-labelledby={id}>
      <h2 id={id}>{title()}</h2>
      <p className="s-soft">{t('change.series.lead')}</p>
      <ul className="a-developments">
        {TOPICS.filter((topic) => series.some((each) => each.topic === topic)).map((topic) => {
          const own = series.filter((each) => each.topic === topic);
          const topicName = t(`topic.names.${topic}`);
          return (
            <li key={topic} className="s-stack s-stack--tight" style={topicTint(topic)}>
              <h3><TopicMark topic={topic} label={topicName} /></h3>
              <LevelSeries
                label={t('change.series.picture', { from: date(moments[0]?.at ?? ''), to: date(moments.at(-1)?.at ?? '') })}
                lines={own.map(({ kind, points }) => ({ name: kind, mark: kind === 'MATURITY' ? 'square' : 'circle', levels: points.map(({ level = null }) => level) }))}
              />
              {own.map((each) => <p key={each.kind} className="s-small">{sentence(each)}</p>)}
              <Disclosure summary={t('result.table.summary')}>
                <DataTable
                  caption={t('change.series.caption', { topic: topicName })}
                  columns={[{ key: 'at', label: t('change.series.when') }, ...own.map(({ kind }) => ({ key: kind, label: t(`result.kind.${kind}`), numeric: true }))]}
                  rows={moments.map(({ runId, at }) => ({
                    id: runId,
                    at: date(at),
                    ...Object.fromEntries(own.map(({ kind, points }) => [kind, shown(points.find((point) => point.runId === runId)?.level)])),
                  }))}
                />
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
