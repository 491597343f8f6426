import { useFormats, useText } from '@skills/platform/i18n';
import { Tag } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const ACTION_EFFECT = graphql(`
  fragment ActionEffect on ActionEffect {
    action {
      id
      title
    }
    status
    gaps {
      competence {
        uri
        label
      }
      kind
      target
      then
      now
      outcome
    }
  }
`);

/** An action of the earlier plan: how far it came, and each of its gaps then and now. */
export function ActionEffect({ effect }: { effect: FragmentType<typeof ACTION_EFFECT> }) {
  const { t } = useText('recommendations');
  const { number } = useFormats();
  const { action, status, gaps } = readFragment(ACTION_EFFECT, effect);
  const level = (value: number): string => number(value, { maximumFractionDigits: 1 });
  return (
    <li className="r-effect__action">
      <h3 className="r-effect__title">{action.title}</h3>
      <p><Tag>{t(`plan.status.${status}`)}</Tag></p>
      {gaps.length === 0 && <p className="s-small s-soft">{t('effect.noGap')}</p>}
      {gaps.length > 0 && (
        <ul>
          {gaps.map(({ competence, kind, target, then, now, outcome }) => (
            <li key={`${kind} ${competence.uri}`}>
              {competence.label} <span className="s-small s-soft">{t(`why.kinds.${kind}`)}</span>{' '}
              <strong>{t(`effect.outcome.${outcome}`)}</strong>
              {typeof then === 'number' && typeof now === 'number' && <> {t('effect.levels', { then: level(then), now: level(now), target: level(target) })}</>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
