import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import '../texts';
import { ConnectProvider } from './connect-provider';

const show = async (answer: object) => {
  const asked: unknown[] = [];
  const link = new ApolloLink((operation) => {
    asked.push(operation.variables);
    return new Observable((observer) => {
      observer.next({ data: { connectIdentity: { __typename: 'ConnectIdentityPayload', url: null, problems: [], ...answer } } });
      observer.complete();
    });
  });
  const leave = jest.fn();
  await startTexts('en');
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <ConnectProvider provider={{ id: 'eulogin', label: 'EU Login' }} emailAddress="ada@example.org" leave={leave} />
      </ApolloProvider>,
    );
  });
  fireEvent.click(screen.getByRole('button', { name: 'Connect EU Login' }));
  return { asked, leave, go: () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go to EU Login' }))) };
};

describe('connecting an account elsewhere', () => {
  it('says what it means before anything is asked, then leaves for the provider', async () => {
    const { asked, leave, go } = await show({ url: 'https://login.example.org/authorize' });
    expect(screen.getByRole('dialog').textContent).toContain('signs you in here as ada@example.org');
    expect(asked).toEqual([]);
    await go();
    expect(asked).toEqual([{ input: { providerId: 'eulogin' } }]);
    expect(leave).toHaveBeenCalledWith('https://login.example.org/authorize');
  });

  it('stays and says why when the provider cannot be reached', async () => {
    const { leave, go } = await show({ problems: [{ __typename: 'Problem', code: 'OPENID_UNREACHABLE', path: ['providerId'], message: 'Try again later.' }] });
    await go();
    expect(screen.getByText('Try again later.')).toBeTruthy();
    expect(leave).not.toHaveBeenCalled();
  });
});
