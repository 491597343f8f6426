import { TOPICS, type Topic } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Button, ChoiceCards, TopicMark } from '@skills/platform/ui';
import { useState, type FormEvent } from 'react';
import { AMBITIONS, targetMaturity, type Ambition, type Ambitions } from '../../rules';

/** Stands for a topic of which the firm wants nothing now: it gets no target. */
const NONE = 'NONE';

/** The aims of a firm, to be chosen. */
export interface AimsStepProps {
  /** The aims so far, where a topic left out has none; absent when nothing was chosen yet. */
  start?: Ambitions;
  busy: boolean;
  /** What the button says. */
  done: string;
  onBack: () => void;
  onDone: (aims: Ambitions) => void;
}

/** What the firm wants of each topic; "adopt" is proposed, as the middle. */
export function AimsStep({ start, busy, done, onBack, onDone }: AimsStepProps) {
  const { t } = useText('assessment');
  const [aims, setAims] = useState<Partial<Record<Topic, Ambition | typeof NONE>>>(
    Object.fromEntries(TOPICS.map((topic) => [topic, start ? (start[topic] ?? NONE) : 'ADOPT'])),
  );

  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    onDone(Object.fromEntries(Object.entries(aims).filter(([, aim]) => aim !== NONE)));
  };

  return (
    <form className="s-stack s-stack--loose" onSubmit={goOn}>
      {TOPICS.map((topic) => (
        <ChoiceCards
          key={topic}
          legend={<TopicMark topic={topic} label={t(`topic.names.${topic}`)} />}
          help={t(`topic.about.${topic}`)}
          name={topic}
          value={aims[topic] ?? null}
          options={[
            ...AMBITIONS.map((value) => ({
              value,
              label: t(`start.aims.${value}.name`),
              description: `${t(`start.aims.${value}.meaning`)} ${t('start.aims.target', { level: targetMaturity(topic, value) })}`,
            })),
            { value: NONE, label: t('start.aims.NONE.name'), description: t('start.aims.NONE.meaning') },
          ]}
          onChange={(value) => setAims({ ...aims, [topic]: value as Ambition | typeof NONE })}
        />
      ))}
      <div className="s-actions">
        <Button variant="secondary" onClick={onBack}>{t('start.back')}</Button>
        <Button type="submit" busy={busy}>{done}</Button>
      </div>
    </form>
  );
}
