import { useText } from '@skills/platform/i18n';
import { ButtonLink, useArrival, usePageHead } from '@skills/platform/ui';
import { useRef } from 'react';
import { Example } from './example';

/** One sentence, one primary action, and a picture of what one gets. */
export function Hero() {
  const { t } = useText('portal');
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHead({ title: t('landing.documentTitle') });
  useArrival(heading);
  return (
    <div className="p-hero">
      <div className="p-hero__inside">
        <div className="p-hero__words">
          <h1 ref={heading} tabIndex={-1}>{t('landing.title')}</h1>
          <p className="p-hero__lead">{t('landing.lead')}</p>
          <div className="s-actions">
            <ButtonLink to="/toolbox/start" className="p-hero__start">
              {t('landing.start')}
              <span className="p-hero__terms">{t('landing.terms')}</span>
            </ButtonLink>
            <ButtonLink to="/contact#take-part" variant="secondary">{t('landing.takePart')}</ButtonLink>
          </div>
        </div>
        <Example />
      </div>
    </div>
  );
}
