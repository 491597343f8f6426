import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import content from '../content/figures.json' with { type: 'json' };

/** Three real figures, each with its year, whom it counts, and its source. */
export function Figures() {
  const { t } = useText('portal');
  const { percent } = useFormats();
  const per = (value: number | undefined) => (value === undefined ? '' : percent(value / 100, { maximumFractionDigits: 1 }));
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('landing.figures.title')}</h2>
      <dl className="s-grid p-figures">
        {content.figures.map(({ code, values, year, yearBefore, source }) => (
          <div key={code} className="p-figure">
            <dt>{t(`landing.figures.${code}`, { year, yearBefore, before: per(values.before), large: per(values.large) })}</dt>
            <dd className="p-figure__value">{per(values.value)}</dd>
            <dd className="s-small s-soft">
              {t('landing.figures.source')} <TextLink href={source.url} external>{`${source.publisher}, ${source.dataset}`}</TextLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
