import { useText } from '@skills/platform/i18n';
import { ProgressBar, TopicMark } from '@skills/platform/ui';
import { isDealtWith, type Answers, type Item } from '../../rules';
import type { AskedSection } from './asked-questionnaire';

/** Where in the questionnaire an item stands. */
export interface ItemPlaceProps {
  section: AskedSection;
  code: string;
  /** The items asked of this person now, in order. */
  items: readonly Item[];
  answers: Answers;
}

/** The part that an item belongs to, its number among all, and how much of the part is answered. */
export function ItemPlace({ section, code, items, answers }: ItemPlaceProps) {
  const { t } = useText('questionnaire');
  const inSection = items.filter((each) => section.items.some((one) => one.code === each.code));
  const done = inSection.filter((each) => isDealtWith(each, answers.get(each.code))).length;
  const isFirst = inSection[0]?.code === code;
  return (
    <div className="q-item__place">
      <div className="q-item__where">
        <span lang={section.language}>{section.topic ? <TopicMark topic={section.topic} label={section.title} /> : <strong>{section.title}</strong>}</span>
        <span className="s-soft s-small s-figures">{t('progress.question', { at: items.findIndex((each) => each.code === code) + 1, count: items.length })}</span>
      </div>
      <ProgressBar label={t('progress.section')} value={done} max={inSection.length} />
      {isFirst && section.intro && <p className="s-soft" lang={section.language}>{section.intro}</p>}
    </div>
  );
}
