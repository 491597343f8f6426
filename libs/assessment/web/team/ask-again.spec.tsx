import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import '../texts';
import { AskAgain } from './ask-again';

const colleagues = [
  { __typename: 'TeamInvitation' as const, id: 'i1', role: 'IT_PROFESSIONAL' as const, label: 'Ben', emailAddress: null },
  { __typename: 'TeamInvitation' as const, id: 'i2', role: 'ADVANCED_USER' as const, label: null, emailAddress: 'dora@example.org' },
];

const show = async (given: typeof colleagues) => {
  await startTexts('en');
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => new Observable((observer) => {
    asked.push(variables);
    const invitation = { __typename: 'TeamInvitation', id: 'n1', emailAddress: null, expiresAt: '2026-12-30T10:00:00Z' };
    observer.next({ data: { inviteAgain: { __typename: 'InviteAgainPayload', link: 'https://skills.example.org/toolbox/join#abc', invitation, run: null, problems: [] } } });
    observer.complete();
  }));
  await act(async () => void render(<ApolloProvider client={createGraphClient({ language: 'en', link })}><AskAgain runId="r2" colleagues={given} /></ApolloProvider>));
  return asked;
};

describe('asking the earlier team again', () => {
  it('asks one colleague and shows the new link', async () => {
    const asked = await show(colleagues);
    expect(screen.getByText('dora@example.org')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Ask again: Ben' })));
    fireEvent.change(screen.getByLabelText(/E-mail address of the colleague/), { target: { value: 'ben@example.org' } });
    fireEvent.change(screen.getByLabelText('Language of the mail'), { target: { value: 'de' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Send the invitation' })));
    expect(asked).toEqual([{ input: { runId: 'r2', invitationId: 'i1', email: 'ben@example.org', locale: 'de' } }]);
    const made = screen.getByLabelText<HTMLInputElement>('Link for the colleague');
    expect(made.value).toBe('https://skills.example.org/toolbox/join#abc');
    expect(document.activeElement?.contains(made) && document.activeElement !== document.body).toBe(true);
  });

  it('is not there where nobody can be asked again', async () => {
    await show([]);
    expect(screen.queryByText('Ask the earlier team again')).toBeNull();
  });
});
