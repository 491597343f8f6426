import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';

const AUDIENCES = [
  { code: 'firms', to: '/toolbox/start' },
  { code: 'organisers', to: '/contact#take-part' },
  { code: 'policy', to: '/sources' },
] as const;

/** What the initiative is for each of those who come. */
export function Audiences() {
  const { t } = useText('portal');
  return (
    <section aria-labelledby="audiences">
      <h2 id="audiences">{t('landing.audiences.title')}</h2>
      <div className="s-grid p-audiences">
        {AUDIENCES.map(({ code, to }) => (
          <div key={code} className="p-audience">
            <h3>{t(`landing.audiences.${code}.title`)}</h3>
            <p>{t(`landing.audiences.${code}.text`)}</p>
            <p>
              <TextLink to={to}>{t(`landing.audiences.${code}.link`)}</TextLink>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
