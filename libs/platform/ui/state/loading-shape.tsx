import { useText } from '../../i18n';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../layout/visually-hidden';
import './loading-shape.css';

const SHAPES = {
  page: ['title', 'full', 'full', 'short'],
  list: ['full', 'short', 'full', 'short', 'full', 'short'],
  figure: ['figure', 'short'],
} as const;

/** The shape of what comes, in its place, so that the page does not jump. */
export function LoadingShape({ kind }: { kind: 'page' | 'list' | 'figure' }) {
  const { t } = useText('platform');
  return (
    <div className={classNames('s-loading', `s-loading--${kind}`)} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {SHAPES[kind].map((shape, index) => (
        <div key={index} className={classNames('s-loading__bar', `s-loading__bar--${shape}`)} />
      ))}
    </div>
  );
}
