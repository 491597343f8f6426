import { useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { CONSENT_PURPOSES } from './consent-purposes';
import { ConsentRow } from './consent-row';

export const CONSENTS = graphql(`
  fragment ConsentList on Viewer {
    consents {
      id
      purpose
      withdrawnAt
      ...ConsentRow
    }
  }
`);

/** Every purpose, whether it is allowed now, and the switch; nothing is allowed until somebody says so. */
export function ConsentList({ viewer, onChange }: { viewer: FragmentType<typeof CONSENTS>; onChange: () => void }) {
  const { t } = useText('identity');
  const { consents } = readFragment(CONSENTS, viewer);
  return (
    <ul className="s-lines" aria-label={t('consents.title')}>
      {CONSENT_PURPOSES.map((purpose) => (
        <ConsentRow
          key={purpose}
          purpose={purpose}
          consent={consents.find((consent) => consent.purpose === purpose && consent.withdrawnAt === null) ?? null}
          onChange={onChange}
        />
      ))}
    </ul>
  );
}
