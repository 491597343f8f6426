import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { CombineAnswers } from './combine-answers';
import type { TeamedRun } from './run-team';

const told = { __typename: 'TeamTold', countedPeople: 3, releasedAt: '2026-11-20T09:00:00Z', roles: 'TOGETHER', topics: [] } as unknown as NonNullable<TeamedRun['team']['told']>;

const outlook = (people: number, practices: number, skills: number, withOneMore: object[] = []) => ({ __typename: 'TeamOutlook', people, practices, skills, withOneMore });
const nothing = outlook(0, 0, 0);

const run = (team: Partial<TeamedRun['team']>, completedAt: string | null = '2026-11-20T09:00:00Z') =>
  ({ __typename: 'Run', id: 'r1', completedAt, team: { __typename: 'Team', mayInvite: true, waitingPeople: 0, missingPeople: 3, missingForRoles: 6, outlookNow: nothing, outlook: nothing, invitations: [], earlierColleagues: [], told: null, ...team } }) as unknown as TeamedRun;

const show = async (given: TeamedRun) => {
  await startTexts('en');
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => new Observable((observer) => {
    asked.push(variables);
    observer.next({ data: { combineTeam: { __typename: 'CombineTeamPayload', problems: [], run: run({ told }) } } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter><CombineAnswers run={given} /></MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};

describe('putting answers together', () => {
  it('says below three why not, how many are missing, and when the own answers count', async () => {
    await show(run({ waitingPeople: 1, missingPeople: 2 }, null));
    expect(screen.getByText('2 more people must finish before there is a picture of the team.')).toBeTruthy();
    expect(screen.getByText(/It takes three/)).toBeTruthy();
    expect(screen.getByText(/Your own answers count as soon as you have finished/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('happens only after saying that it is for good', async () => {
    const asked = await show(run({ waitingPeople: 4, missingPeople: 0 }));
    fireEvent.click(screen.getByRole('button', { name: 'Put the answers together' }));
    expect(screen.getByText(/This is for good/)).toBeTruthy();
    expect(asked).toEqual([]);
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Put the answers together', hidden: true }).at(-1)!));
    expect(asked).toEqual([{ input: { runId: 'r1' } }]);
  });

  const three = outlook(3, 15, 4, [
    { __typename: 'RoleOutlook', role: 'MANAGER', practices: 25, skills: 8 },
    { __typename: 'RoleOutlook', role: 'ADVANCED_USER', practices: 15, skills: 12 },
  ]);
  it.each([
    ['nobody else is coming', three, null],
    ['somebody is', outlook(4, 25, 8), 'If you wait until all who are invited have finished, it can be 25 questions on practice and 8 on skills.'],
  ] as const)('says before it is too late what can be told, where %s, and which role would add most', async (_, all, wait) => {
    await show(run({ waitingPeople: 3, missingPeople: 0, outlookNow: three, outlook: all } as unknown as Partial<TeamedRun['team']>));
    fireEvent.click(screen.getByRole('button', { name: 'Put the answers together' }));
    expect(screen.getByText('The answers of these 3 people can tell you about up to 15 questions on practice and 4 on skills.')).toBeTruthy();
    expect(screen.queryByText(/If you wait/)?.textContent ?? null).toBe(wait);
    expect(screen.getByText('With one more person in the role “Manager or owner”, it can be 25 questions on practice and 8 on skills.')).toBeTruthy();
  });

  it('advises nobody else where nobody would add anything', async () => {
    await show(run({ waitingPeople: 9, missingPeople: 0, outlookNow: outlook(9, 25, 1, [{ __typename: 'RoleOutlook', role: 'MANAGER', practices: 25, skills: 1 }]) } as unknown as Partial<TeamedRun['team']>));
    fireEvent.click(screen.getByRole('button', { name: 'Put the answers together' }));
    expect(screen.getByText(/25 questions on practice and one on skills/)).toBeTruthy();
    expect(screen.queryByText(/With one more/)).toBeNull();
  });

  it('is possible again only with three more', async () => {
    await show(run({ waitingPeople: 1, missingPeople: 2, told }));
    expect(screen.getByText('The answers of 3 people are put together.')).toBeTruthy();
    expect(screen.getByText('2 more people must finish before the picture can be added to.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what your team says' }).getAttribute('href')).toBe('/toolbox/runs/r1#team');
  });
});
