import { startTexts } from '@skills/platform/i18n';
import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { graphCourse } from '../testing/graph-course';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { RecommendationsPage } from './recommendations-page';

const competence = { __typename: 'Competence', uri: 'urn:example:a', label: 'cyber security', language: 'en' };
const recommendation = {
  __typename: 'Recommendation', id: 'r1', rank: 1, sentence: 'Closes your gap in “cyber security” from level 1 to 3: free, in English, 6 hours.', total: 0.72, doneAt: null,
  course: graphCourse({ id: 'backup', certificatePaid: true }),
  reasons: [
    { __typename: 'Reason', competence, kind: 'PROFICIENCY', from: 1.25, to: 3, target: 3 },
    { __typename: 'Reason', competence: { ...competence, uri: 'urn:example:b', label: 'data protection' }, kind: 'MATURITY', from: null, to: 4, target: 4 },
  ],
  parts: { __typename: 'ScoreParts', gap: 0.5, importance: 0.7, role: 1, language: 1, cost: 1, hours: 0.9 },
};
const uncovered = (id: string) => ({ __typename: 'UncoveredGap', id, sentence: 'No course fits “ICT safety” at your level.', topic: 'IOT', doneAt: null, course: null, practice: null });
const run = (given: Record<string, unknown>) => ({
  run: { __typename: 'Run', id: 'run1', completedAt: '2026-11-23T10:00:00Z', ambitions: [{ __typename: 'TopicAmbition', topic: 'IOT' }], recommendations: [], uncovered: [], practices: [], plan: null, actionsElsewhere: [], ...given },
});

const show = async (data: Record<string, unknown>) => {
  const { Graph } = graphStub(() => data);
  await startTexts('en');
  await act(async () => {
    render(
      <Graph>
        <MemoryRouter initialEntries={['/runs/run1/recommendations']}>
          <Routes><Route path="/runs/:runId/recommendations" element={<RecommendationsPage />} /></Routes>
        </MemoryRouter>
      </Graph>,
    );
  });
};

describe('the recommendations of a run', () => {
  it('lead to the later plan in which a course goes on, and do not offer to plan it twice', async () => {
    const action = (id: string) => ({ __typename: 'PlanAction', id: `a-${id}`, course: { __typename: 'Course', id } });
    await show(run({ recommendations: [recommendation], actionsElsewhere: [{ __typename: 'ActionsElsewhere', run: { __typename: 'Run', id: 'run2' }, actions: [action('other'), action('backup')] }] }));
    expect(screen.getByRole('link', { name: 'In your plan: Course backup' }).getAttribute('href')).toBe('/toolbox/runs/run2/plan');
    expect(screen.queryByRole('button', { name: /Course backup/ })).toBeNull();
  });

  it('give each course its reason, facts, source and whether it was seen', async () => {
    await show(run({ recommendations: [recommendation] }));
    const item = within(screen.getByRole('article', { name: 'Place 1: Course backup' }));
    expect(item.getByText(recommendation.sentence)).toBeTruthy();
    expect(item.getByText('Example Academy')).toBeTruthy();
    expect(within(item.getByRole('list', { name: 'Facts about the offer' })).getAllByRole('listitem').map((fact) => fact.textContent)).toEqual([
      'Free', 'English', '6 hours', 'Online, at your own pace', 'For beginners',
    ]);
    expect(item.getByText('Free to follow; the certificate is paid.')).toBeTruthy();
    expect(item.getByText(/^Seen in somebody else’s list.*23 November 2026/)).toBeTruthy();
    expect(item.getByRole('link', { name: /^Source of these facts/ }).getAttribute('href')).toBe('https://example.org/list');
  });

  it('say when the firm finished a course, and do not offer it for the plan again', async () => {
    await show(run({ recommendations: [{ ...recommendation, doneAt: '2026-11-23T10:00:00Z' }] }));
    expect(screen.getByText('Done in November 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add to plan/ })).toBeNull();
  });

  it('open into the gaps and the parts of the score; a practice is not promised a level', async () => {
    await show(run({ recommendations: [recommendation] }));
    const [reasons, score] = screen.getAllByRole('table', { hidden: true });
    const cells = (table: HTMLElement | undefined) => [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells(reasons)).toEqual([
      ['cyber security Skills of people', '1.3', '3', '3'],
      ['data protection Practice in the firm', 'unknown', '–', '4'],
    ]);
    expect(cells(score)[0]).toEqual(['How much of your gaps it closes', '50%', '35%']);
  });

  it('tell once what can be done about a gap that is left over', async () => {
    await show(run({ uncovered: [uncovered('u1'), uncovered('u2')] }));
    expect(screen.getAllByText('No course fits “ICT safety” at your level.')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Courses on Internet of Things' }).getAttribute('href')).toBe('/toolbox/courses?topic=iot');
  });

  it('wait for the run to be finished', async () => {
    await show(run({ completedAt: null }));
    expect(screen.getByRole('link', { name: 'Continue answering' }).getAttribute('href')).toBe('/toolbox/runs/run1/answer');
  });

  it('tell aims that are reached from aims that were never stated', async () => {
    await show(run({ ambitions: [] }));
    expect(screen.getByRole('link', { name: 'State your aims' }).getAttribute('href')).toBe('/toolbox/runs/run1/aims');
    expect(screen.queryByText(/you are where you want to be/)).toBeNull();
  });

  it('say that no gap is left when the aims are reached', async () => {
    await show(run({}));
    expect(screen.getByText('No gap is left to close')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'State your aims' })).toBeNull();
  });

  it('are not open to others', async () => {
    await show({ run: null });
    expect(screen.getByText('This result is not open to you')).toBeTruthy();
  });
});
