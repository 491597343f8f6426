import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import '../texts';
import { InvitationList } from './invitation-list';
import type { ListedInvitation } from './run-team';

const invitation = (given: Partial<ListedInvitation>): ListedInvitation => ({
  id: 'i1', role: 'MANAGER', label: 'Sales', emailAddress: null, state: 'EXPIRED', mayRemind: false, maySendNewLink: false, expiresAt: '2026-11-20T09:00:00Z', writtenAt: null, ...given,
});

const show = async (listed: ListedInvitation) => {
  await startTexts('en');
  const asked: unknown[] = [];
  const link = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    asked.push(variables);
    if (operationName === 'SendNewLink') observer.next({ data: { sendNewLink: { __typename: 'SendNewLinkPayload', problems: [], invitation: { __typename: 'TeamInvitation', ...listed } } } });
    else if (operationName === 'WithdrawInvitation') observer.next({ data: { withdrawInvitation: { __typename: 'WithdrawInvitationPayload', problems: [], invitation: { __typename: 'TeamInvitation', ...listed, state: 'WITHDRAWN' } } } });
    else observer.next({ data: { renewInvitation: { __typename: 'RenewInvitationPayload', link: 'https://skills.example.org/toolbox/join#new', problems: [], invitation: { __typename: 'TeamInvitation', ...invitation({ state: 'INVITED' }) } } } });
    observer.complete();
  }));
  await act(async () => {
    render(<ApolloProvider client={createGraphClient({ language: 'en', link })}><InvitationList invitations={[listed]} /></ApolloProvider>);
  });
  return asked;
};

describe('the list of who is invited', () => {
  it('gives an invitation whose link has ended a new one, and shows it', async () => {
    const asked = await show(invitation({}));
    expect(screen.getByText('link too old')).toBeTruthy();
    expect(screen.getByText(/not begun by 20 November 2026/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Make a new link for Sales' }));
    expect(screen.getByText(/The address was deleted when the link ended/)).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Make a link' })));
    expect(asked).toEqual([{ input: { invitationId: 'i1', email: null, locale: 'en' } }]);
    expect(screen.getByLabelText<HTMLInputElement>('Link for the colleague').value).toContain('/join#new');
  });

  it('sends a colleague who changes browser a new link, to the mailbox known and after saying what it does', async () => {
    const asked = await show(invitation({ state: 'BEGUN', emailAddress: 'ada@example.org', maySendNewLink: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Send Sales a new link' }));
    expect(screen.getByRole('dialog').textContent).toContain('ada@example.org');
    expect(screen.getByRole('dialog').textContent).toContain('the earlier browser loses it');
    expect(asked).toEqual([]);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Send a new link', hidden: true })));
    expect(asked).toEqual([{ input: { invitationId: 'i1' } }]);
  });

  it('once withdrawn, leads the focus to the line that says so', async () => {
    await show(invitation({ state: 'INVITED' }));
    const withdraw = screen.getByRole('button', { name: 'Withdraw the invitation Sales' });
    withdraw.focus();
    fireEvent.click(withdraw);
    expect(document.activeElement?.textContent).toBe('Cancel');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Withdraw', hidden: true })));
    expect(document.activeElement?.textContent).toContain('Sales');
    expect(document.activeElement).not.toBe(document.body);
  });

  it.each([['INVITED'], ['BEGUN'], ['FINISHED'], ['DECLINED'], ['WITHDRAWN']] as const)('gives none where it is %s', async (state) => {
    await show(invitation({ state }));
    expect(screen.queryByRole('button', { name: /new link/ })).toBeNull();
    expect(screen.getByText(/reminded by us once, 5 days before/)).toBeTruthy();
  });
});
