import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { InviteForm } from './invite-form';
import type { TeamedRun } from './run-team';

type Outlook = TeamedRun['team']['outlook'];
const withOneMore = (...counts: readonly [practices: number, skills: number][]): Outlook['withOneMore'] =>
  (['MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'] as const).map((role, at) => ({ __typename: 'RoleOutlook', role, practices: counts[at]![0], skills: counts[at]![1] }));

const show = async (outlook: Omit<Outlook, '__typename'>): Promise<void> => {
  await startTexts('en');
  const client = createGraphClient({ language: 'en', link: new ApolloLink(() => new Observable(() => undefined)) });
  const team = { missingForRoles: 4, outlook: { __typename: 'TeamOutlook' as const, ...outlook } };
  await act(async () => void render(<ApolloProvider client={client}><MemoryRouter><InviteForm runId="r1" team={team} /></MemoryRouter></ApolloProvider>));
};
const described = (role: string): string => {
  const id = screen.getByRole('radio', { name: role }).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
};

describe('inviting a colleague', () => {
  it('says what those asked so far can tell, and what one more of each role would', async () => {
    await show({ people: 3, practices: 15, skills: 4, withOneMore: withOneMore([25, 8], [25, 8], [15, 12]) });
    expect(screen.getByText('With the 3 people asked so far, you can read about up to 15 questions on practice and 4 on skills; fewer where somebody does not know.')).toBeTruthy();
    expect(described('Manager or owner')).toContain('With one more: up to 25 questions on practice and 8 on skills.');
    expect(described('Advanced user')).toContain('With one more: up to 15 questions on practice and 12 on skills.');
  });

  it('promises nothing while one more would still be too few', async () => {
    await show({ people: 1, practices: 0, skills: 0, withOneMore: withOneMore([0, 0], [0, 0], [0, 0]) });
    expect(screen.queryByText(/asked so far/)).toBeNull();
    expect(described('Manager or owner')).not.toContain('With one more');
  });
});
