import { startTexts } from '@skills/platform/i18n';
import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { EffectOfPlan } from './effect-of-plan';

const tally = (gaps: number, closed = 0) => ({ __typename: 'GapTally', gaps, closed, narrowed: 0, notComparable: 0 });
const gap = { __typename: 'GapEffect', competence: { __typename: 'Competence', uri: 'urn:x', label: 'ICT safety', language: 'en' }, kind: 'PROFICIENCY', target: 4, then: 2, now: 4, outcome: 'CLOSED' };

const of = (id: string, startedAt: string) => ({ __typename: 'Run', id, startedAt });
const action = (given: object) => ({ __typename: 'PlanAction', id: 'a1', title: 'Test the backups', course: null, status: 'TO_DO', run: of('r1', '2026-11-23T10:00:00Z'), goesOnAs: null, ...given });

const show = async (given: Record<string, unknown>) => {
  const effect = { __typename: 'PlanEffect', actions: [], workedOn: tally(0), notWorkedOn: tally(0), ...given };
  const { Graph } = graphStub(() => ({ run: { ...of('r2', '2026-12-01T10:00:00Z'), change: { __typename: 'RunChange', since: of('r1', '2026-11-23T10:00:00Z'), planEffect: effect } } }));
  await startTexts('en');
  await act(async () => void render(<Graph><MemoryRouter><EffectOfPlan runId="r2" since={null} /></MemoryRouter></Graph>));
};

describe('what a plan changed, on the page', () => {
  it('tells each action as it stood when the later assessment was finished, not as it stands now', async () => {
    await show({
      actions: [{ __typename: 'ActionEffect', action: action({ status: 'DONE' }), status: 'DOING', gaps: [gap] }],
      notWorkedOn: tally(1, 1),
    });
    expect(screen.getByText('Actions count as they stood when you finished assessing again.')).toBeTruthy();
    expect(screen.getByText('No action of the earlier plan was marked as done yet.')).toBeTruthy();
    expect(screen.getByText('For one gap nothing was done yet: closed 1, smaller 0.')).toBeTruthy();
    const item = within(screen.getByRole('list', { name: /^The actions of the earlier plan/ }));
    expect(item.getByText('Under way')).toBeTruthy();
    expect(item.queryByText('Done')).toBeNull();
    expect(item.queryByText(/Taken over/)).toBeNull();
    expect(item.getByText('ICT safety').getAttribute('lang')).toBe('en');
  });

  it.each([
    ['was moved there', action({ status: 'DONE', run: of('r3', '2027-03-01T10:00:00Z') }), 'Done'],
    ['was joined with the same course there', action({ status: 'DROPPED', goesOnAs: { __typename: 'PlanAction', id: 'a7', status: 'DOING', run: of('r3', '2027-03-01T10:00:00Z') } }), 'Under way'],
    ['was dropped there afterwards', action({ status: 'DROPPED', run: of('r3', '2027-03-01T10:00:00Z') }), 'Dropped'],
  ])('says of an action that %s where it goes on, and how far it is', async (_, told, status) => {
    await show({ actions: [{ __typename: 'ActionEffect', action: told, status: 'TO_DO', gaps: [] }] });
    expect(screen.getByText('To do')).toBeTruthy();
    const link = screen.getByRole('link', { name: `Taken over into the plan of 1 March 2027. How far it is there now: ${status}.` });
    expect(link.getAttribute('href')).toBe('/toolbox/runs/r3/plan');
  });

  it('tells a plan into which it was taken over from one of the same day, and marks names that are in another language once they are', async () => {
    const [first, second] = [of('r3', '2027-03-01T10:00:00Z'), of('r4', '2027-03-01T11:30:00Z')];
    const course = { __typename: 'Course', id: 'c1', title: 'Sicherheit im Internet', titleLanguage: 'de' };
    const actions = [action({ run: first, title: course.title, course }), action({ id: 'a2', run: second })];
    await show({ actions: actions.map((told) => ({ __typename: 'ActionEffect', action: told, status: 'TO_DO', gaps: [] })) });
    const links = screen.getAllByRole('link', { name: /^Taken over into the plan of 1 March 2027 at \d+:\d+\./ });
    expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(2);
    expect(screen.getByRole('heading', { name: 'Sicherheit im Internet In German' }).querySelector('[lang="de"]')?.textContent).toBe(course.title);
  });

  it('says that there was nothing in the plan by then', async () => {
    await show({});
    expect(screen.getByText('When you finished assessing again, the earlier plan had no actions.')).toBeTruthy();
  });
});
