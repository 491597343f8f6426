import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { TOPICS } from '@skills/identity/rules';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { ChangePage } from './change-page';
import type { ChangeFigure } from './standing-change';

const figure = (part: Partial<ChangeFigure>) => ({
  __typename: 'StandingChange', kind: 'MATURITY', then: null, now: null, comparability: 'NOT', countedItems: 0, comparableItems: 0, partlyItems: 0, notItems: 0, withheld: false, ...part,
});
const risen = figure({ then: 2.08, now: 3, comparability: 'PARTLY', countedItems: 14, comparableItems: 15, partlyItems: 1, notItems: 2 });
const answer = (text: string, level: number | null) => ({ __typename: 'ComparedAnswer', text, state: level === null ? 'DONT_KNOW' : 'ANSWERED', level });
const item = (itemCode: string, part: object) => ({ __typename: 'ItemChange', itemCode, topic: 'CYBERSECURITY', comparability: 'COMPARABLE', then: null, now: null, difference: null, note: null, ...part });
const earlierRuns = ['2026-03-03T09:00:00Z', '2025-09-01T09:00:00Z'].map((completedAt, at) => ({ __typename: 'Run', id: `e${at}`, completedAt, team: { __typename: 'Team', told: null } }));

const change = (part: object = {}) => ({
  __typename: 'RunChange',
  since: earlierRuns[0],
  sameNumberOfPeople: true,
  topics: TOPICS.map((topic) => ({ __typename: 'TopicChange', topic, maturity: topic === 'CYBERSECURITY' ? risen : figure({ notItems: topic === 'IOT' ? 3 : 0 }), proficiency: figure({ kind: 'PROFICIENCY', ...(topic === 'IOT' ? { comparability: 'COMPARABLE', comparableItems: 2 } : {}) }) })),
  competences: [{ __typename: 'CompetenceChange', competence: { __typename: 'Competence', uri: 'urn:a', label: 'back up data', language: 'en' }, maturity: risen, proficiency: figure({ kind: 'PROFICIENCY' }) }],
  items: [
    item('a', { then: answer('Updates?', 2), now: answer('Updates?', 4), difference: 2 }),
    item('b', { comparability: 'PARTLY', then: answer('Backups?', 2), now: answer('Backups, off site?', null), note: 'Off site since.' }),
    item('c', { comparability: 'NOT', now: answer('Drills?', 1) }),
  ],
  ...part,
});

const open = async (given: object | null, earlier = earlierRuns.slice(0, 1), language: 'en' | 'de' = 'en', countedPeople = 0) => {
  await startTexts(language);
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => new Observable((observer) => {
    asked.push(variables);
    observer.next({ data: { run: { __typename: 'Run', id: 'r1', earlier, team: { __typename: 'Team', told: countedPeople > 0 ? { __typename: 'TeamTold', countedPeople } : null }, change: given } } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language, link })}>
        <MemoryRouter initialEntries={['/toolbox/runs/r1/change']}>
          <Routes><Route path="/toolbox/runs/:runId/change" element={<ChangePage />} /></Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('what has changed', () => {
  it('is said in one sentence first, and where nothing can be compared the page says so', async () => {
    await open(change());
    expect(title()).toBe('Cybersecurity rose from 2.1 to 3 over 14 comparable questions');
    expect(screen.getByText('Your practice rose from 2.1 to 3, over 14 comparable questions.')).toBeTruthy();
    expect(screen.getByText('One question has changed since: it is shown, but not counted. 2 questions have nothing comparable in the other assessment.')).toBeTruthy();
    expect(screen.getByText('Not comparable: no question means the same in both assessments.')).toBeTruthy();
    expect(screen.getByText('Not known: none of the comparable questions has an answer with a level both times.')).toBeTruthy();
  });

  it('opens into the questions, with what may be compared and why not', async () => {
    await open(change());
    const table = screen.getByRole('table', { name: 'Cybersecurity: your answers then and now', hidden: true });
    const cells = within(table).getAllByRole('row', { hidden: true }).slice(1).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Updates?', 'Level 2', 'Level 4', '+2', 'Yes'],
      ['Backups, off site? (then: Backups?)', 'Level 2', 'I don’t know', '–', 'Partly: the question has changed. Off site since.'],
      ['Drills?', '–', 'Level 1', '–', 'No: nothing comparable was asked then.'],
    ]);
  });

  it('lets one choose another earlier assessment', async () => {
    const asked = await open(change(), earlierRuns);
    await act(async () => void fireEvent.change(screen.getByLabelText('Compare with the assessment of'), { target: { value: 'e1' } }));
    expect(asked).toContainEqual({ id: 'r1', since: 'e1' });
  });

  it('says when other people answered', async () => {
    await open(change({ sameNumberOfPeople: false }));
    expect(screen.getByText('Not the same number of people answered')).toBeTruthy();
  });

  it('sets no team figures side by side, and says why where there are any', async () => {
    await open(change(), undefined, 'en', 3);
    expect(screen.getByRole('region', { name: 'The team’s view' }).textContent).toContain('are not set side by side');
    cleanup();
    await open(change());
    expect(screen.queryByText(/are not set side by side/)).toBeNull();
  });

  it('says when there is nothing to compare with yet', async () => {
    await open(null, []);
    expect(screen.getByText('There is nothing to compare with yet')).toBeTruthy();
  });

  it('reads as German', async () => {
    await open(change(), undefined, 'de');
    expect(title()).toBe('Cybersicherheit: von 2,1 auf 3 gestiegen (14 vergleichbare Fragen)');
  });
});
