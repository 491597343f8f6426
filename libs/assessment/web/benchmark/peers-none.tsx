import { useText } from '@skills/platform/i18n';
import type { PeersOfRun } from './peers-of-run';

/** Why nothing is shown of peers. */
export function PeersNone({ state, minimum }: Pick<PeersOfRun, 'state' | 'minimum'>) {
  const { t } = useText('assessment');
  return (
    <>
      <p><strong>{t(`peers.none.${state}.title`)}</strong></p>
      <p>{t(`peers.none.${state}.text`, { minimum: minimum ?? 0 })}</p>
    </>
  );
}
