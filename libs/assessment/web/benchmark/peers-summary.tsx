import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { readFragment, type FragmentType } from '@skills/schema';
import { peersPath } from '../addresses';
import { NotCounted } from './not-counted';
import { PEERS_OF_RUN, topicsWithoutLevel } from './peers-of-run';
import { PeersGroup } from './peers-group';
import { PeersNone } from './peers-none';

/** On the result: with whom the firm is compared, or why with nobody; the figures stand at each topic; and that a firm which takes part is not counted yet. Where no comparison is offered, only the way out for a firm that takes part. */
export function PeersSummary({ run }: { run: FragmentType<typeof PEERS_OF_RUN> }) {
  const { t } = useText('assessment');
  const peers = readFragment(PEERS_OF_RUN, run);
  const { id, organisation, benchmark } = peers;
  const isOff = benchmark?.state === 'OFF';
  if (!benchmark || (isOff && !organisation.benchmarkParticipation)) return null;
  const { state, group, minimum, isInvented, computedAt } = benchmark;
  return (
    <section className="s-stack" aria-labelledby="peers">
      <h2 id="peers">{t('peers.title')}</h2>
      {isOff && <p>{t('peers.share.inUnpublished')}</p>}
      {group ? <PeersGroup group={group} isInvented={isInvented} computedAt={computedAt} /> : !isOff && <PeersNone state={state} minimum={minimum} />}
      {minimum !== null && organisation.benchmarkParticipation?.isCounted === false && <NotCounted runId={id} unknown={topicsWithoutLevel(peers)} />}
      <p><TextLink to={peersPath(id)}>{t('peers.more')}</TextLink></p>
    </section>
  );
}
