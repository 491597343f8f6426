import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useId } from 'react';
import { againPath, changePath } from '../addresses';

export const AFTER_RUN = graphql(`
  fragment AfterRun on Run {
    id
    completedAt
    viewerCan {
      assessAgain
    }
    earlier {
      id
      completedAt
    }
  }
`);

/** The run, and where on its page this stands: what changed is news and comes before the topics, the rest after them. */
export interface AfterRunProps {
  run: FragmentType<typeof AFTER_RUN>;
  place: 'above' | 'below';
}

/** What a result is good for later: assessing the firm again, and seeing what changed. Nothing where neither can be done. */
export function AfterRun({ run, place }: AfterRunProps) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const title = useId();
  const { id, completedAt, viewerCan, earlier } = readFragment(AFTER_RUN, run);
  const before = completedAt ? earlier[0] : undefined;
  if ((!viewerCan.assessAgain && !before) || (before !== undefined) !== (place === 'above')) return null;
  return (
    <section className="s-stack" aria-labelledby={title}>
      <h2 id={title}>{t('again.title')}</h2>
      <p>{before?.completedAt ? t('again.changedSince', { date: date(before.completedAt) }) : t('again.why')}</p>
      <div className="s-actions">
        {before && <ButtonLink to={changePath(id)} variant="secondary">{t('again.seeChange')}</ButtonLink>}
        {viewerCan.assessAgain && <ButtonLink to={againPath(id)} variant="secondary">{t('again.assess')}</ButtonLink>}
      </div>
    </section>
  );
}
