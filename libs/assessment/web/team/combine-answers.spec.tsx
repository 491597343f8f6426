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

  const lines = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const more = (role: string, practices: number, skills: number) => ({ __typename: 'RoleOutlook', role, practices, skills });
  const now = 'Now, with 3 people: up to 15 questions on practice and 4 on skills.';
  it.each([
    ['nobody else is coming', outlook(3, 15, 4, [more('MANAGER', 25, 8), more('ADVANCED_USER', 15, 12)]), [now, 'With one more, “Manager or owner”: up to 25 on practice and 8 on skills.']],
    ['somebody is', outlook(4, 25, 1, [more('MANAGER', 25, 1), more('ADVANCED_USER', 25, 2)]), [now, 'Once all who are invited have finished: up to 25 on practice and 1 on skills.', 'With one more, “Advanced user”: up to 25 on practice and 2 on skills.']],
    ['somebody is who adds nothing', outlook(4, 15, 4), [now, 'Once all who are invited have finished: up to 15 on practice and 4 on skills.']],
    ['nobody would add anything', outlook(3, 15, 4, [more('MANAGER', 15, 4)]), [now]],
  ])('says before it is too late what can be told, and which role would add most, where %s', async (_, all, expected) => {
    await show(run({ waitingPeople: 3, missingPeople: 0, outlookNow: outlook(3, 15, 4), outlook: all } as unknown as Partial<TeamedRun['team']>));
    fireEvent.click(screen.getByRole('button', { name: 'Put the answers together' }));
    expect(lines()).toEqual(expected);
  });

  it('is possible again only with three more', async () => {
    await show(run({ waitingPeople: 1, missingPeople: 2, told }));
    expect(screen.getByText('The answers of 3 people are put together.')).toBeTruthy();
    expect(screen.getByText('2 more people must finish before the picture can be added to.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what your team says' }).getAttribute('href')).toBe('/toolbox/runs/r1#team');
  });
});
