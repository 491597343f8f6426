import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { JoinPage } from './join-page';

const open = async (offer: object | null, problems: object[] = [], address = '/toolbox/join#a-token', person: object | null = null) => {
  await startTexts('en');
  const asked: unknown[] = [];
  const link = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    if (operationName === 'Viewer') {
      observer.next({ data: { viewer: { __typename: 'Viewer', person } } });
      observer.complete();
      return;
    }
    asked.push(variables);
    if (operationName === 'DeclineInvitation') {
      observer.next({ data: { declineInvitation: { __typename: 'DeclineInvitationPayload', problems: [] } } });
      observer.complete();
      return;
    }
    const part = problems.length > 0 ? null : { __typename: 'TeamPart', id: 'p1' };
    observer.next({ data: operationName === 'TeamOffer' ? { teamOffer: offer && { __typename: 'TeamOffer', partId: null, isHandedIn: false, personName: 'Mara Muster', firmName: 'Muster Möbel', role: 'MANAGER', estimatedMinutes: 10, ...offer } } : { joinTeam: { __typename: 'JoinTeamPayload', problems, part } } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path="/toolbox/join" element={<JoinPage />} />
            <Route path="/toolbox/parts/:partId" element={<p>What was handed in</p>} />
            <Route path="/toolbox/parts/:partId/answer" element={<p>The questions</p>} />
          </Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};

const ANA = { __typename: 'Person', id: 'a1', emailAddress: 'ana@example.org', displayName: 'Ana', locale: 'en' };

beforeEach(() => localStorage.clear());

describe('the page of an invitation', () => {
  it('says who asks and what happens with the answers, and begins', async () => {
    const asked = await open({ state: 'OPEN' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Muster Möbel asks for your view');
    expect(screen.getByText('The invitation comes from Mara Muster.')).toBeTruthy();
    expect(screen.getByText(/Nobody is shown your single answers/)).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Begin' })));
    expect(screen.getByText('The questions')).toBeTruthy();
    expect(asked).toEqual([{ token: 'a-token' }, { input: { token: 'a-token' } }]);
  });

  it('of a link that was passed on asks to sign in first, and says what that is for', async () => {
    await open({ state: 'SIGN_IN' });
    expect(screen.getByText(/only makes sure that each of you is somebody else/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toMatch(/^\/sign-in/);
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it.each(['SIGN_IN', 'OPEN', 'YOURS', 'USED', 'TAKEN_HERE'])('in state %s comes back to its link after any way of signing in, which neither the address of that page nor its mail ever held', async (state) => {
    await open({ state });
    cleanup();
    expect(await open({ state: 'OPEN' }, [], '/toolbox/join', ANA)).toEqual([{ token: 'a-token' }]);
    expect(screen.getByRole('button', { name: 'Begin' })).toBeTruthy();
    cleanup();
    expect(await open(null, [], '/toolbox/join', ANA)).toEqual([]);
    expect(screen.getByText('This link is not complete')).toBeTruthy();
  });

  it('signs in towards an address without the secret', async () => {
    await open({ state: 'SIGN_IN' });
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in?next=%2Ftoolbox%2Fjoin');
  });

  it.each([
    ['somebody signed in opened', { state: 'OPEN' }, ANA],
    ['leads nowhere any more', { state: 'EXPIRED' }, null],
    ['was never given out', null, null],
  ])('keeps no link that %s, and lets go of one kept before', async (_, offer, person) => {
    await open({ state: 'OPEN' });
    expect(localStorage).toHaveLength(1);
    cleanup();
    await open(offer, [], '/toolbox/join#a-token', person);
    expect(localStorage).toHaveLength(0);
  });

  it('lets go of a link that was used', async () => {
    await open({ state: 'OPEN' });
    expect(localStorage).toHaveLength(1);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Begin' })));
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    ['a guest with a mailed link', { state: 'OPEN' }, null, 'It takes about 10 minutes, and no account.'],
    ['a guest who must sign in', { state: 'SIGN_IN' }, null, 'It takes about 10 minutes.'],
    ['somebody who signed in', { state: 'OPEN' }, ANA, 'It takes about 10 minutes.'],
  ])('tells %s truly what it takes', async (_, offer, person, lead) => {
    await open(offer, [], '/toolbox/join#a-token', person);
    expect(screen.getByText(/^It takes about/).textContent).toBe(lead);
  });

  it('can be declined, after saying what that means', async () => {
    const asked = await open({ state: 'OPEN' });
    fireEvent.click(screen.getByRole('button', { name: 'I would rather not' }));
    expect(screen.getByText(/your address is deleted/)).toBeTruthy();
    expect(asked).toHaveLength(1);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Decline', hidden: true })));
    expect(asked).toEqual([{ token: 'a-token' }, { input: { token: 'a-token' } }, { token: 'a-token' }]);
  });

  it('sent to whoever changes browser, says what comes along and what the other browser loses, and goes on here', async () => {
    const asked = await open({ state: 'MOVE' });
    expect(screen.getByText(/the other no longer shows it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I would rather not' })).toBeNull();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go on here' })));
    expect(screen.getByText('The questions')).toBeTruthy();
    expect(asked).toEqual([{ token: 'a-token' }, { input: { token: 'a-token' } }]);
  });

  it('says in a whole sentence who asks when the firm has no name yet', async () => {
    await open({ state: 'OPEN', firmName: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Somebody in your firm asks for your view');
  });

  it('leads back to a part that was begun here', async () => {
    await open({ state: 'YOURS', partId: 'p7' });
    expect(screen.getByRole('link', { name: 'Go on answering' }).getAttribute('href')).toBe('/toolbox/parts/p7/answer');
  });

  it('leads to what was handed in once it is, and not to the questions', async () => {
    await open({ state: 'YOURS', partId: 'p7', isHandedIn: true });
    expect(screen.getByText('What was handed in')).toBeTruthy();
    expect(screen.queryByText(/It takes about/)).toBeNull();
  });

  it.each([
    [{ state: 'USED' }, 'This link has been used already'],
    [{ state: 'EXPIRED' }, 'This link is too old'],
    [{ state: 'DECLINED' }, 'This invitation was declined'],
    [{ state: 'WITHDRAWN' }, 'This invitation was withdrawn'],
    [{ state: 'OWN' }, 'This link is for a colleague'],
    [null, 'This link is not complete'],
  ])('for %j says kindly what to do', async (offer, title) => {
    await open(offer);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it('for answers that belong to another address than that of who is signed in, signs out on a press', async () => {
    await open({ state: 'SIGN_OUT' }, [], '/toolbox/join#a-token', ANA);
    expect(screen.getByText('These answers were begun here without an account')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });

  it.each([
    ['USED', null, 'Sign in', '/sign-in?next=%2Ftoolbox%2Fjoin'],
    ['USED', ANA, 'To the toolbox', '/toolbox'],
    ['TAKEN_HERE', null, 'Sign in', '/sign-in?next=%2Ftoolbox%2Fjoin'],
    ['EXPIRED', null, 'To the toolbox', '/toolbox'],
  ])('in state %s leads %o on', async (state, person, name, to) => {
    await open({ state }, [], '/toolbox/join#a-token', person);
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(to);
  });

  it('says what stands against beginning', async () => {
    await open({ state: 'OPEN' }, [{ __typename: 'Problem', code: 'TEAM_LINK_USED', path: ['token'], message: 'This link has been used already.' }]);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Begin' })));
    expect(screen.getByRole('alert').textContent).toContain('used already');
  });
});
