import { useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import type { PublicFiguresQuery } from '@skills/schema/documents';
import '../outcomes/outcomes.css';
import { figuresNamed } from './figures-query';
import { PeopleFigures } from './people-figures';

/** Who came and who stayed away, as far as that may be told, and what is held back and why. */
export function WhoCame({ figures }: { figures: PublicFiguresQuery }) {
  const { t } = useText('events');
  const { figures: attendance, smallestGroup } = figuresNamed(figures, 'attendance');
  const told = [false, true].filter((isDemo) => attendance.some((figure) => figure.isDemo === isDemo));
  if (told.length === 0 || smallestGroup === null) return <Titled title={t('figures.people.title')}><p>{smallestGroup === null ? t('figures.people.unpublished') : t('figures.people.none', { smallest: smallestGroup })}</p></Titled>;
  return (
    <Titled title={t('figures.people.title')}>
      {told.map((isDemo) => <PeopleFigures key={String(isDemo)} figures={figures} isDemo={isDemo} smallestGroup={smallestGroup} />)}
      <p>{t('figures.people.restWhy', { smallest: smallestGroup })}</p>
    </Titled>
  );
}
