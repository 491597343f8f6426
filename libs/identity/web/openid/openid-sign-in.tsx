import { useText } from '@skills/platform/i18n';
import { ButtonLink } from '@skills/platform/ui';
import { useId } from 'react';
import { useOpenIdProviders } from './use-openid-providers';

/** The ways in with an account elsewhere, for whom they are and where they lead back to; nothing where none is set up. */
export function OpenIdSignIn({ next }: { next: string }) {
  const { t, language } = useText('identity');
  const heading = useId();
  const providers = useOpenIdProviders();
  if (providers.length === 0) return null;
  return (
    <section className="s-stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('openid.forWhom')}</h2>
      <p>{t('openid.explain')}</p>
      <div className="s-actions">
        {providers.map(({ id, label }) => (
          // The server answers this address, not a page of this site.
          <ButtonLink key={id} variant="secondary" reloadDocument to={`/sign-in/openid/${id}?${new URLSearchParams({ next, language }).toString()}`}>
            {t('openid.signInWith', { label })}
          </ButtonLink>
        ))}
      </div>
    </section>
  );
}
