import { useText } from '@skills/platform/i18n';
import { readFragment } from '@skills/schema';
import { useState } from 'react';
import { PARTICIPATING_FIRM } from './participating-firm';
import { Participation, type ParticipationProps } from './participation';

/** Whether the firm takes part and may change that. Where nothing is published there is nothing to join, but whoever takes part can stop. */
export function Sharing(props: ParticipationProps) {
  const { t } = useText('assessment');
  const takesPart = readFragment(PARTICIPATING_FIRM, props.firm).benchmarkParticipation !== null;
  // Whoever has just stopped reads that it worked.
  const [tookPart] = useState(takesPart);
  if (props.minimum === null && !tookPart) return null;
  return (
    <section className="s-stack" aria-labelledby="share">
      <h2 id="share">{t('peers.share.title')}</h2>
      <Participation {...props} />
    </section>
  );
}
