import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import '../texts';
import { SignInForm } from './sign-in-form';

const show = async (answer: object) => {
  const asked: unknown[] = [];
  const link = new ApolloLink((operation) => {
    asked.push(operation.variables);
    return new Observable((observer) => {
      observer.next({ data: { requestSignIn: { __typename: 'RequestSignInPayload', request: null, problems: [], ...answer } } });
      observer.complete();
    });
  });
  const onSent = jest.fn();
  await startTexts('en');
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <SignInForm next="/my-data" onSent={onSent} />
      </ApolloProvider>,
    );
  });
  const send = async (address: string) => {
    fireEvent.change(screen.getByLabelText('Your e-mail address'), { target: { value: address } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Send me a sign-in link' })));
  };
  return { asked, onSent, send };
};

describe('the sign-in form', () => {
  it('says what is wrong with an address before it asks the server, and leads back to the field', async () => {
    const { asked, send } = await show({});
    await send('ada at example');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/does not look like an e-mail address/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(asked).toEqual([]);
  });

  it('asks for a mail in the language shown and hands on the request', async () => {
    const { asked, onSent, send } = await show({ request: { __typename: 'SignInRequest', id: 'r1', expiresAt: '2026-11-23T10:00:00Z' } });
    await send(' ada@example.org ');
    expect(asked).toEqual([{ input: { email: 'ada@example.org', next: '/my-data', locale: 'en' } }]);
    expect(onSent).toHaveBeenCalledWith('r1', 'ada@example.org');
  });

  it('shows a refusal at the top, focused, and beside the field', async () => {
    const { onSent, send } = await show({ problems: [{ __typename: 'Problem', code: 'TOO_MANY_MAILS', path: ['email'], message: 'Wait a while, please.' }] });
    await send('ada@example.org');
    expect(screen.getAllByText('Wait a while, please.')).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('One thing needs your attention');
    expect(onSent).not.toHaveBeenCalled();
  });
});
