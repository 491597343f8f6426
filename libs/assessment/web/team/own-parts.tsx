import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, Tag, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { partAnswerPath, partPath } from '../addresses';

export const OWN_PARTS = graphql(`
  fragment OwnParts on Viewer {
    teamParts {
      id
      firmName
      role
      openedAt
      submittedAt
      isCounted
    }
  }
`);

/** Where somebody was asked for their view, with how far each is and the one thing to do next; nothing where nobody asked. */
export function OwnParts({ viewer }: { viewer: FragmentType<typeof OWN_PARTS> }) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const { teamParts } = readFragment(OWN_PARTS, viewer);
  if (teamParts.length === 0) return null;
  return (
    <section className="s-stack" aria-labelledby="own-parts">
      <h2 id="own-parts">{t('team.parts.title')}</h2>
      <p>{t('team.parts.lead')}</p>
      <ul className="s-lines">
        {teamParts.map(({ id, firmName, role, openedAt, submittedAt, isCounted }) => (
          <li key={id} className="s-row s-row--apart">
            <div>
              <div className="s-row"><strong>{firmName ?? t('team.parts.unnamed')}</strong> <Tag>{t(`team.parts.state.${isCounted ? 'COUNTED' : submittedAt ? 'HANDED_IN' : 'BEGUN'}`)}</Tag></div>
              <span className="s-soft">{t(`role.${role}.name`)} · {t('runs.started', { date: date(openedAt) })}</span>
            </div>
            {submittedAt
              ? <TextLink to={partPath(id)}>{isCounted ? t('team.parts.result') : t('team.parts.look', { date: date(submittedAt) })}</TextLink>
              : <ButtonLink to={partAnswerPath(id)} variant="secondary">{t('team.parts.goOn')}</ButtonLink>}
          </li>
        ))}
      </ul>
    </section>
  );
}
