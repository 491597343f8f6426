import { useText } from '@skills/platform/i18n';
import { readFragment } from '@skills/schema';
import { STANDING } from '../result/standing';
import { StandingTrack } from '../result/standing-track';
import { BasisDisclosure } from './basis-disclosure';
import { STANDING_BASIS, type MaskedBasis } from './standing-basis';

/** A standing as a picture and a sentence that opens into its basis; `subject` is the topic or the competence. */
export function StandingInDetail({ subject, standing }: { subject: string; standing: MaskedBasis }) {
  const { t } = useText('assessment');
  const basis = readFragment(STANDING_BASIS, standing);
  const figure = readFragment(STANDING, basis);
  return (
    <div className="s-stack s-stack--tight">
      <StandingTrack standing={figure} />
      <BasisDisclosure subject={`${subject}, ${t(`result.kind.${figure.kind}`)}`} entries={basis.contributions} />
    </div>
  );
}
