import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, StatusSign, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { CONSENT_PURPOSES } from './consent-purposes';
import { useGiveConsent } from './use-give-consent';
import { useWithdrawConsent } from './use-withdraw-consent';

export const CONSENT = graphql(`
  fragment ConsentRow on Consent {
    id
    givenAt
    textVersion
  }
`);

/** One purpose in plain words, with yes or no and since when. */
export function ConsentRow({ purpose, consent, onChange }: {
  purpose: (typeof CONSENT_PURPOSES)[number];
  consent: FragmentType<typeof CONSENT> | null;
  onChange: () => void;
}) {
  const { t } = useText('identity');
  const { date } = useFormats();
  const given = readFragment(CONSENT, consent);
  const give = useGiveConsent(purpose, onChange);
  const withdraw = useWithdrawConsent(onChange);
  const title = t(`consents.purposes.${purpose}.title`);
  const failure = give.failure ?? withdraw.failure;

  return (
    <li className="s-stack s-stack--tight">
      <ProblemsSummary problems={[...give.problems, ...withdraw.problems]} />
      {failure !== null && <ErrorState error={failure} />}
      <h3>{title}</h3>
      <p>{t(`consents.purposes.${purpose}.text`)}</p>
      <div className="s-row">
        {given
          ? <StatusSign state="saved" label={t('consents.given', { on: date(given.givenAt) })} />
          : <span className="s-small s-soft">{t('consents.notGiven')}</span>}
        {given ? (
          <Button variant="secondary" busy={withdraw.busy} onClick={() => withdraw.run(given.id)}>
            {t('consents.withdraw')}
            <VisuallyHidden>{title}</VisuallyHidden>
          </Button>
        ) : (
          <Button variant="secondary" busy={give.busy} onClick={give.run}>
            {t('consents.give')}
            <VisuallyHidden>{title}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
}
