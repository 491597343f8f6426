import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, Tag, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { planPath } from '../addresses';
import { ActionTitle } from '../plan/action-title';

export const ACTION_EFFECT = graphql(`
  fragment ActionEffect on ActionEffect {
    action {
      id
      ...ActionTitle
      status
      run {
        id
        startedAt
      }
      goesOnAs {
        id
        status
        run {
          id
          startedAt
        }
      }
    }
    status
    gaps {
      competence {
        uri
        label
        language
      }
      kind
      target
      then
      now
      outcome
    }
  }
`);

/** An action of the plan of run `plannedFor`, with how runs are told apart by their dates: how far it came, where it goes on, and each of its gaps then and now. */
export function ActionEffect({ effect, plannedFor, when }: { effect: FragmentType<typeof ACTION_EFFECT>; plannedFor: string; when: ReadonlyMap<string, string> }) {
  const { t } = useText('recommendations');
  const { number } = useFormats();
  const { action, status, gaps } = readFragment(ACTION_EFFECT, effect);
  const standing = action.goesOnAs ?? action;
  const level = (value: number): string => number(value, { maximumFractionDigits: 1 });
  return (
    <li className="r-effect__action">
      <h3 className="r-effect__title"><ActionTitle action={action} /></h3>
      <p><Tag>{t(`plan.status.${status}`)}</Tag></p>
      {standing.run.id !== plannedFor && <p className="s-small"><TextLink to={planPath(standing.run.id)}>{t('effect.wentOn', { date: when.get(standing.run.id), status: t(`plan.status.${standing.status}`) })}</TextLink></p>}
      {gaps.length === 0 && <p className="s-small s-soft">{t('effect.noGap')}</p>}
      {gaps.length > 0 && (
        <ul>
          {gaps.map(({ competence, kind, target, then, now, outcome }) => (
            <li key={`${kind} ${competence.uri}`}>
              <span lang={competence.language}>{competence.label}</span> <LanguageMark language={competence.language} /> <span className="s-small s-soft">{t(`why.kinds.${kind}`)}</span>{' '}
              <strong>{t(`effect.outcome.${outcome}`)}</strong>
              {typeof then === 'number' && typeof now === 'number' && <> {t('effect.levels', { then: level(then), now: level(now), target: level(target) })}</>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
