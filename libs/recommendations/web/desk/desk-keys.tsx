import { useText } from '@skills/platform/i18n';
import { Checkbox, Disclosure } from '@skills/platform/ui';
import { DESK_KEYS } from './use-desk-keys';

/** What the keys of the desk do, and the switch that turns them off. */
export function DeskKeys({ isOn, onSwitch }: { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const { t } = useText('recommendations');
  return (
    <Disclosure summary={t('desk.keys.title')}>
      <div className="s-stack s-stack--tight">
        <dl className="r-desk__keys s-small">
          {(['next', 'before', 'note', 'publish'] as const).map((name) => (
            <div key={name}>
              <dt><kbd>{name === 'publish' ? t('desk.keys.shifted', { key: 'P' }) : DESK_KEYS[name]}</kbd></dt>
              <dd>{t(`desk.keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="s-small s-soft">{t('desk.keys.where')}</p>
        <Checkbox label={t('desk.keys.use')} checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      </div>
    </Disclosure>
  );
}
