import { useText } from '@skills/platform/i18n';
import { Disclosure, LanguageMark, ProgressBar, TextLink, TopicMark } from '@skills/platform/ui';
import type { Item } from '../../rules';
import type { AskedSection } from './asked-questionnaire';

/** A part of the questionnaire in the overview. */
export interface ReviewSectionProps {
  section: AskedSection;
  /** Its items that are asked of this person now; at least one. */
  items: readonly Item[];
  isOpen: (item: Item) => boolean;
  pathOf: (place: string) => string;
}

/** How far a part is, a link to go on with it, and one to each open question. */
export function ReviewSection({ section, items, isOpen, pathOf }: ReviewSectionProps) {
  const { t } = useText('questionnaire');
  const open = items.filter(isOpen);
  const target = open[0] ?? items[0];
  const wordsOf = (code: string) => section.items.find((item) => item.code === code);
  return (
    <li className="s-stack s-stack--tight">
      <h2 lang={section.language}>{section.topic ? <TopicMark topic={section.topic} label={section.title} /> : section.title}</h2>
      <LanguageMark language={section.language} />
      <ProgressBar label={t('progress.section')} value={items.length - open.length} max={items.length} />
      {target && (
        <TextLink to={pathOf(target.code)}>
          {open.length > 0 ? t('review.continue', { count: open.length, section: section.title }) : t('review.look', { section: section.title })}
        </TextLink>
      )}
      {open.length > 1 && (
        <Disclosure summary={t('review.list', { count: open.length })}>
          <ul className="q-review__open">
            {open.map(({ code, required }) => (
              <li key={code}>
                <TextLink to={pathOf(code)} lang={wordsOf(code)?.language}>{wordsOf(code)?.text}</TextLink>
                {required && <span className="s-soft"> ({t('review.required')})</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}
