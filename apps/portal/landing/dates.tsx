import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import content from '../content/dates.json' with { type: 'json' };

/** What comes next, which is nothing announced, and what was, each with its source. */
export function Dates() {
  const { t } = useText('portal');
  const { dayOrMonth } = useFormats();
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('landing.dates.title')}</h2>
      <p className="p-dates__next">
        {t('landing.dates.none')} <TextLink to="/contact#take-part">{t('landing.dates.tellMe')}</TextLink>
      </p>
      <h3>{t('landing.dates.soFar')}</h3>
      <ol className="s-lines p-dates">
        {content.dates.map(({ code, on, precision, url, publisher }) => (
          <li key={code}>
            <time dateTime={precision === 'MONTH' ? on.slice(0, 7) : on}>
              {dayOrMonth(precision === 'MONTH' ? on.slice(0, 7) : on)}
            </time>
            <span>
              {t(`landing.dates.${code}`)} <TextLink className="s-small" href={url} external>{publisher}</TextLink>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
