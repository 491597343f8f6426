import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { ErrorBoundary } from '@skills/platform/web';
import { lazy, Suspense } from 'react';
import content from '../content/dates.json' with { type: 'json' };

const NextEvents = lazy(() => import('@skills/events/web').then((file) => ({ default: file.NextEvents })));

/** What comes next, and what was, each with its source. */
export function Dates() {
  const { t } = useText('portal');
  const { dayOrMonth } = useFormats();
  const none = (
    <p className="p-dates__next">
      {t('landing.dates.none')} <TextLink to="/contact#take-part">{t('landing.dates.tellMe')}</TextLink>
    </p>
  );
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('landing.dates.title')}</h2>
      <ErrorBoundary name="next events" fallback={() => none}>
        <Suspense fallback={none}><NextEvents>{none}</NextEvents></Suspense>
      </ErrorBoundary>
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
