import { startTexts } from '@skills/platform/i18n';
import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { EffectOfPlan } from './effect-of-plan';

const tally = (gaps: number, closed = 0) => ({ __typename: 'GapTally', gaps, closed, narrowed: 0, notComparable: 0 });
const gap = { __typename: 'GapEffect', competence: { __typename: 'Competence', uri: 'urn:x', label: 'ICT safety' }, kind: 'PROFICIENCY', target: 4, then: 2, now: 4, outcome: 'CLOSED' };

const show = async (given: Record<string, unknown>) => {
  const effect = { __typename: 'PlanEffect', actions: [], workedOn: tally(0), notWorkedOn: tally(0), ...given };
  const { Graph } = graphStub(() => ({ run: { __typename: 'Run', id: 'r2', change: { __typename: 'RunChange', since: { __typename: 'Run', id: 'r1' }, planEffect: effect } } }));
  await startTexts('en');
  await act(async () => void render(<Graph><MemoryRouter><EffectOfPlan runId="r2" since={null} /></MemoryRouter></Graph>));
};

describe('what a plan changed, on the page', () => {
  it('tells each action as it stood when the later assessment was finished, not as it stands now', async () => {
    await show({
      actions: [{ __typename: 'ActionEffect', action: { __typename: 'PlanAction', id: 'a1', title: 'Test the backups', status: 'DONE' }, status: 'DOING', gaps: [gap] }],
      notWorkedOn: tally(1, 1),
    });
    expect(screen.getByText('Actions count as they stood when you finished assessing again.')).toBeTruthy();
    expect(screen.getByText('No action of the earlier plan was marked as done yet.')).toBeTruthy();
    expect(screen.getByText('For one gap nothing was done yet: closed 1, smaller 0.')).toBeTruthy();
    const item = within(screen.getByRole('list', { name: /^The actions of the earlier plan/ }));
    expect(item.getByText('Under way')).toBeTruthy();
    expect(item.queryByText('Done')).toBeNull();
  });

  it('says that there was nothing in the plan by then', async () => {
    await show({});
    expect(screen.getByText('When you finished assessing again, the earlier plan had no actions.')).toBeTruthy();
  });
});
