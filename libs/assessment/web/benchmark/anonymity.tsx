import { useText } from '@skills/platform/i18n';

const POINTS = ['enough', 'difference', 'time', 'number', 'once', 'invented', 'version', 'order'];

/** How a comparison stays anonymous, point by point. */
export function Anonymity({ minimum }: { minimum: number }) {
  const { t } = useText('assessment');
  return (
    <section className="s-stack" aria-labelledby="anonymity">
      <h2 id="anonymity">{t('peers.anonymity.title')}</h2>
      <ul className="s-prose">
        {POINTS.map((point) => <li key={point}>{t(`peers.anonymity.${point}`, { minimum })}</li>)}
      </ul>
    </section>
  );
}
