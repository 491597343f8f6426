import { useText } from '@skills/platform/i18n';

const STEPS = ['answer', 'see', 'act'] as const;

/** How it goes, in three steps. */
export function Steps() {
  const { t } = useText('portal');
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('landing.steps.title')}</h2>
      <ol className="p-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`landing.steps.${step}.title`)}</h3>
            <p>{t(`landing.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
