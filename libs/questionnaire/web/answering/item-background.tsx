import { useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';
import type { AskedItem } from './asked-questionnaire';

/** What a question means, why it is asked and what it was written from: there for whoever wants it. */
export function ItemBackground({ item: { help, why, sources, language } }: { item: AskedItem }) {
  const { t } = useText('questionnaire');
  const hasSources = sources.length > 0;
  if (!help && !why && !hasSources) return null;
  return (
    <Disclosure summary={t(help && why ? 'meaningAndWhy' : help ? 'meaning' : 'why')}>
      <div className="s-stack s-stack--tight">
        {help && <p lang={language}>{help}</p>}
        {why && <p lang={language}>{why}</p>}
        {hasSources && <p className="s-small s-soft">{t('basedOn', { sources: sources.join(' · ') })}</p>}
      </div>
    </Disclosure>
  );
}
