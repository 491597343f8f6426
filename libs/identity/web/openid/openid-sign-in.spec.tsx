import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { OpenIdNotice } from './openid-notice';
import { OpenIdSignIn } from './openid-sign-in';

const show = async (providers: { id: string; label: string }[], page: React.ReactNode, language: 'en' | 'de' = 'en') => {
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next({ data: { openIdProviders: providers.map((provider) => ({ __typename: 'OpenIdProvider', ...provider })) } });
        observer.complete();
      }),
  );
  await startTexts(language);
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language, link })}>
        <MemoryRouter>{page}</MemoryRouter>
      </ApolloProvider>,
    );
  });
};

describe('signing in with an account elsewhere', () => {
  it('is not offered where none is set up', async () => {
    await show([], <OpenIdSignIn next="/account" />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('names each provider, and leads back to where one wanted to go, in the language of the page', async () => {
    await show([{ id: 'eulogin', label: 'EU Login' }, { id: 'agency', label: 'Agency' }], <OpenIdSignIn next="/toolbox/runs/7?a=b" />, 'de');
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Mit EU Login anmelden', 'Mit Agency anmelden']);
    const address = new URL(screen.getAllByRole('link')[0]?.getAttribute('href') ?? '', 'https://skills.example');
    expect([address.pathname, address.searchParams.get('next'), address.searchParams.get('language')]).toEqual(['/sign-in/openid/eulogin', '/toolbox/runs/7?a=b', 'de']);
  });

  it('says what happened, with the name of the provider', async () => {
    await show([{ id: 'eulogin', label: 'EU Login' }], <OpenIdNotice outcome={{ problem: 'OPENID_UNREACHABLE', providerId: 'eulogin' }} />);
    expect(screen.getByRole('alert').textContent).toContain('EU Login cannot be reached');
  });

  it('says what happened with a provider that is not known', async () => {
    await show([], <OpenIdNotice outcome={{ problem: 'OPENID_CANCELLED', providerId: 'gone' }} />);
    expect(screen.getByRole('status').textContent).toContain('before this service had signed you in');
  });
});
