import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';

const WITHDRAW = graphql(`
  mutation WithdrawPhotoConsent($input: WithdrawPhotoConsentInput!) {
    withdrawPhotoConsent(input: $input) {
      registration {
        ...OwnRegistration
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Whose registration it is, and who of it agreed to photos. */
export interface PhotoConsentsProps {
  own: { registrationId: string; secret?: string };
  people: readonly { id: string; name: string; photoConsent: boolean }[];
}

/** Taking the agreement to photos back, for each who gave it; also after the event. */
export function PhotoConsents({ own, people }: PhotoConsentsProps) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(WITHDRAW);
  const agreed = people.filter(({ photoConsent }) => photoConsent);
  if (agreed.length === 0) return null;
  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <ul className="e-consents">
        {agreed.map(({ id, name }) => (
          <li key={id}>
            {t('signUp.photos.given', { name })} <Button variant="quiet" busy={busy} onClick={() => void act({ input: { ...own, participantId: id } })}>{t('signUp.photos.withdraw', { name })}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
