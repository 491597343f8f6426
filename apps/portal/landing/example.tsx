import { useText } from '@skills/platform/i18n';
import { LevelTrack } from '@skills/platform/ui';

const EXAMPLES = [
  { topic: 'cybersecurity', level: 2, target: 4 },
  { topic: 'bigData', level: 3, target: 3 },
] as const;

/** What a result looks like, marked as an example. */
export function Example() {
  const { t } = useText('portal');
  return (
    <section className="p-example" aria-labelledby="example">
      <h2 id="example" className="p-example__title">{t('landing.example.title')}</h2>
      {EXAMPLES.map(({ topic, level, target }) => (
        <div key={topic} className={`p-example__topic p-example__topic--${topic}`}>
          <LevelTrack kind="MATURITY" level={level} target={target} label={t(`landing.example.${topic}.label`)} sentence={t(`landing.example.${topic}.sentence`)} />
        </div>
      ))}
    </section>
  );
}
