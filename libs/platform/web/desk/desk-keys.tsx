import { useText } from '../../i18n';
import { Checkbox, Disclosure } from '../../ui';
import { DESK_KEYS } from './use-desk-keys';

/** Whether the keys act, what those do that this desk has besides those that lead through it, and the switch. */
export interface DeskKeysProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  acts: readonly { readonly key: string; readonly what: string }[];
}

/** What the keys of a desk do, and the switch that turns them off. */
export function DeskKeys({ isOn, onSwitch, acts }: DeskKeysProps) {
  const { t } = useText('platform');
  const shown = (key: string): string => (key.startsWith('Shift+') ? t('keys.shifted', { key: key.slice('Shift+'.length) }) : key);
  return (
    <Disclosure summary={t('keys.title')}>
      <div className="s-stack s-stack--tight">
        <dl className="s-desk__keys s-small">
          {[{ key: DESK_KEYS.next, what: t('keys.next') }, { key: DESK_KEYS.before, what: t('keys.before') }, ...acts].map(({ key, what }) => (
            <div key={key}>
              <dt><kbd>{shown(key)}</kbd></dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="s-small s-soft">{t('keys.where')}</p>
        <Checkbox label={t('keys.use')} checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      </div>
    </Disclosure>
  );
}
