import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { makeFragmentData } from '@skills/schema';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { CLAIMABLE_RUN, ClaimRun } from './claim-run';

const show = async (name: string | null, claim: boolean, reply: object = {}) => {
  await startTexts('en');
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => new Observable((observer) => {
    asked.push(variables);
    observer.next({ data: { claimRun: { __typename: 'ClaimRunPayload', run: null, problems: [], ...reply } } });
    observer.complete();
  }));
  const run = { __typename: 'Run', id: 'r1', organisation: { __typename: 'Organisation', id: 'o1', name }, viewerCan: { __typename: 'RunViewerCan', claim } } as const;
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter><ClaimRun run={makeFragmentData(run, CLAIMABLE_RUN)} /></MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};

describe('keeping a run', () => {
  it('asks a guest to sign in, and leads back to the result', async () => {
    await show(null, false);
    expect(screen.getByRole('link', { name: 'Sign in to keep it' }).getAttribute('href')).toBe('/sign-in?next=%2Ftoolbox%2Fruns%2Fr1');
  });

  it('asks whoever is signed in for the name of the firm', async () => {
    const asked = await show(null, true);
    fireEvent.change(screen.getByLabelText('Name of your firm'), { target: { value: 'Kovač Precision' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Keep it' })));
    expect(asked).toEqual([{ input: { runId: 'r1', organisationName: 'Kovač Precision' } }]);
  });

  it('says beside the field what is wrong with a name', async () => {
    await show(null, true, { problems: [{ __typename: 'Problem', code: 'NAME_EMPTY', path: ['organisationName'], message: 'Please give a name.' }] });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Keep it' })));
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText('Please give a name.').length).toBeGreaterThan(0);
  });

  it('says under which name a run is kept', async () => {
    await show('Kovač Precision', false);
    expect(screen.getByText('This result is kept for Kovač Precision.')).toBeTruthy();
  });
});
