import type { Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { ChangeTrack, Disclosure, TopicMark } from '@skills/platform/ui';
import { readFragment, type FragmentType } from '@skills/schema';
import { shownLevel } from '../../rules';
import { topicTint } from '../result/topic-tint';
import { changeNotes, changeSentence } from './change-sentences';
import { ItemChangeTable, type ITEM_CHANGE } from './item-change-table';
import { STANDING_CHANGE, type MaskedChange } from './standing-change';

/** A topic with its changes, and the questions of the topic. */
export interface TopicChangeRowProps {
  topic: Topic;
  maturity: MaskedChange;
  proficiency: MaskedChange;
  items: readonly FragmentType<typeof ITEM_CHANGE>[];
}

/** How a topic changed: practice and skills apart, each as picture and sentence, with the questions on demand. */
export function TopicChangeRow({ topic, maturity, proficiency, items }: TopicChangeRowProps) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const name = t(`topic.names.${topic}`);
  return (
    <li className="a-topic" style={topicTint(topic)}>
      <h3><TopicMark topic={topic} label={name} /></h3>
      <div className="a-topic__standings">
        {[maturity, proficiency].map((masked) => {
          const figure = readFragment(STANDING_CHANGE, masked);
          const { kind, then = null, now = null } = figure;
          const notes = changeNotes(figure, { t });
          return (
            <div key={kind} className="s-stack s-stack--tight">
              <ChangeTrack
                kind={kind}
                then={then}
                now={now}
                label={t(`result.kind.${kind}`)}
                words={then === null || now === null ? null : { then: t('change.wasAt', { level: number(shownLevel(then)) }), now: t('change.isAt', { level: number(shownLevel(now)) }) }}
                sentence={changeSentence(figure, { t, number })}
              />
              {notes.length > 0 && <p className="s-small s-soft">{notes.join(' ')}</p>}
            </div>
          );
        })}
      </div>
      {items.length > 0 && (
        <Disclosure summary={t('change.items.summary')}>
          <ItemChangeTable caption={t('change.items.caption', { topic: name })} items={items} />
        </Disclosure>
      )}
    </li>
  );
}
