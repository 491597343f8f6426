import { startTexts, type Language } from '@skills/platform/i18n';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { graphCourse } from '../testing/graph-course';
import { graphStub, type Asked } from '../testing/graph-stub';
import '../texts';
import { PlanPage } from './plan-page';

const action = (given: Record<string, unknown>) => ({
  __typename: 'PlanAction', id: 'a1', title: 'Test the backups', status: 'TO_DO', revision: 1, sentence: null, note: null, course: null, goesOnAs: null, owner: 'Ana', dueOn: '2020-01-31', hours: 2, euro: null, ...given,
});
const plan = (given: Record<string, unknown> = {}) => ({
  __typename: 'Plan', id: 'p1', feedMadeAt: null, reminders: false, viewerCan: { __typename: 'PlanViewerCan', remind: false }, actions: [action({}), action({ id: 'a2', title: 'Call the supplier', dueOn: null, status: 'DONE' })], ...given,
});
const run = (given: Record<string, unknown>) => ({
  run: { __typename: 'Run', id: 'run1', startedAt: '2026-11-23T09:00:00Z', completedAt: '2026-11-23T10:00:00Z', ambitions: [{ __typename: 'TopicAmbition', topic: 'IOT' }], plan: null, openActionsBefore: [], actionsElsewhere: [], ...given },
});
const sum = (stated: number, unknown = 0) => ({ __typename: 'PartlyKnownSum', stated, unknown });
const planned = (given: Record<string, unknown> = {}) => ({ __typename: 'PlannedAlready', courses: 0, covered: 0, hours: sum(0), euro: sum(0), ...given });
const proposal = {
  planProposal: {
    __typename: 'PlanProposal', covered: 0.42, coverable: 0.6, isBest: false, atLeast: 0.968, planned: planned(), hours: sum(6, 1), euro: sum(0), gaps: [],
    leftOut: { __typename: 'LeftOutCourses', hoursUnknown: 0, priceUnknown: 3, otherLanguage: 1 },
    courses: [{ __typename: 'ProposedCourse', course: graphCourse({ id: 'backup' }), sentence: 'Closes your gap.', adds: 0.42 }],
  },
};
const answers = (given: Record<string, unknown>) => ({ name }: Asked): Record<string, unknown> => (name === 'PlanProposal' ? proposal : given);

function Address() {
  return <output>{useLocation().search}</output>;
}

const show = async (answer: (asked: Asked) => Record<string, unknown>, address = '/runs/run1/plan', language: Language = 'en') => {
  const { asked, Graph } = graphStub(answer);
  await startTexts(language);
  await act(async () => {
    render(<Graph><MemoryRouter initialEntries={[address]}><Routes><Route path="/runs/:runId/plan" element={<><PlanPage /><Address /></>} /></Routes></MemoryRouter></Graph>);
  });
  return asked;
};
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the plan of a run', () => {
  it('asks for a budget first, and keeps it in the address', async () => {
    const asked = await show(answers(run({})));
    fireEvent.change(screen.getByLabelText(/Hours at most/), { target: { value: '2,5' } });
    fireEvent.click(screen.getByLabelText('Also courses that do not state their length'));
    await press('Propose a set');
    expect(asked.at(-1)).toMatchObject({ name: 'PlanProposal', variables: { runId: 'run1', budget: { hours: 2.5, euro: null, hoursIfUnknown: 20, euroIfUnknown: null } } });
    expect(screen.getByText('?hours=2.5&euro=&unstated-hours=20')).toBeTruthy();
  });

  it.each([
    ['en', /^2 actions of this plan were taken over and go on in the plan of your assessment of 1 March 2027\.$/, 'Open the plan of 1 March 2027'],
    ['fr', /^2 actions de ce plan ont été reprises et continuent dans le plan de votre évaluation du 1 mars 2027\.$/, 'Ouvrir le plan du 1 mars 2027'],
    ['de', /^2 Maßnahmen dieses Plans wurden übernommen und laufen im Plan Ihrer Einschätzung vom 1\. März 2027 weiter\.$/, 'Plan vom 1. März 2027 öffnen'],
  ] as const)('says in %s where actions went on that were taken over, and leads there', async (language, sentence, link) => {
    await show(answers(run({ actionsElsewhere: [{ __typename: 'ActionsElsewhere', actions: [action({ title: 'Check the backups' }), action({ id: 'a2', title: 'Train the team' })], run: { __typename: 'Run', id: 'run2', startedAt: '2027-03-01T09:00:00Z' } }] })), undefined, language);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual(['Check the backups', 'Train the team']);
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe('/toolbox/runs/run2/plan');
  });

  it('tells a later plan of the same day from this one', async () => {
    await show(answers(run({ actionsElsewhere: [{ __typename: 'ActionsElsewhere', actions: [action({})], run: { __typename: 'Run', id: 'run2', startedAt: '2026-11-23T11:30:00Z' } }] })));
    expect(screen.getByRole('link', { name: /^Open the plan of 23 November 2026 at \d+:\d+$/ })).toBeTruthy();
  });

  it('offers to take up again what was dropped, and not what goes on in a later plan', async () => {
    const later = { __typename: 'PlanAction', id: 'later' };
    await show(answers(run({ plan: plan({ actions: [action({ id: 'a1', title: 'Call the supplier', status: 'DROPPED' }), action({ id: 'a2', title: 'Learn it', status: 'DROPPED', goesOnAs: later })] }) })));
    await act(async () => void fireEvent.click(screen.getByText('One dropped action')));
    expect(screen.getByRole('button', { name: /Call the supplier/ })).toBeTruthy();
    expect(screen.queryByText('Learn it')).toBeNull();
  });

  it('begins anew where everything goes on in a later plan', async () => {
    await show(answers(run({ plan: plan({ actions: [action({ status: 'DROPPED', goesOnAs: { __typename: 'PlanAction', id: 'later' } })] }) })));
    expect(screen.queryByRole('heading', { name: 'Your actions' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Reminders by mail' })).toBeNull();
  });

  it('says that a figure cannot be read, and asks nothing', async () => {
    const asked = await show(answers(run({})));
    fireEvent.change(screen.getByLabelText(/Euro at most/), { target: { value: 'a lot' } });
    await press('Propose a set');
    expect(screen.getByText(/Give a figure from 0/)).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'PlanProposal')).toEqual([]);
  });

  it('reads thousands as the language writes them', async () => {
    const asked = await show(answers(run({})), undefined, 'de');
    fireEvent.change(screen.getByLabelText(/Höchstens so viele Euro/), { target: { value: '1.000' } });
    await press('Auswahl vorschlagen');
    expect(asked.at(-1)).toMatchObject({ name: 'PlanProposal', variables: { budget: { hours: null, euro: 1000 } } });
  });

  it('does not guess what can be read in two ways', async () => {
    const asked = await show(answers(run({})));
    fireEvent.change(screen.getByLabelText(/Euro at most/), { target: { value: '1.500' } });
    await press('Propose a set');
    expect(screen.getByText(/two ways\. Write thousands as in 1,500, decimals as in 1\.5\./)).toBeTruthy();
    await press('Add another action');
    fireEvent.change(screen.getByLabelText('What is to be done'), { target: { value: 'Test the backups' } });
    fireEvent.change(screen.getByLabelText(/^Euro(?! at most)/), { target: { value: '1.500' } });
    await press('Add to the plan');
    expect(screen.getAllByText(/two ways\. Write thousands as in 1,500, decimals as in 1\.5\./)).toHaveLength(2);
    expect(asked.filter(({ name }) => name === 'PlanProposal' || name === 'AddAction')).toEqual([]);
  });

  it('shows no earlier set below a budget that cannot be read', async () => {
    await show(answers(run({})), '/runs/run1/plan?hours=0&euro=');
    expect(screen.getByText('One course for your budget')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Hours at most/), { target: { value: '99999999999' } });
    await press('Propose a set');
    expect(screen.getByText(/Give a figure from 0/)).toBeTruthy();
    expect(screen.queryByText('One course for your budget')).toBeNull();
    expect((screen.getByLabelText(/Hours at most/) as HTMLInputElement).value).toBe('99999999999');
  });

  it('tells how much a set covers, how it was found, what it takes, and what was left out', async () => {
    await show(answers(run({})), '/runs/run1/plan?hours=30&euro=0&unstated-hours=20');
    expect(screen.getByText('Closes 42% of your gap')).toBeTruthy();
    expect(screen.getByText(/at least 96% of what is possible within this budget\..*would close 60%/)).toBeTruthy();
    expect(screen.getByText('6 hours and one course of unstated length, counted as 20 hours')).toBeTruthy();
    expect(screen.getByText('3 courses that would help have no known price and were left out.')).toBeTruthy();
    expect(screen.getByText(/given only in languages that you did not choose/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('One course for your budget');
  });

  it('says what the plan has taken of the budget already, and what it closes', async () => {
    const beside = { planProposal: { ...proposal.planProposal, planned: planned({ courses: 3, covered: 0.3, hours: sum(24, 1), euro: sum(120) }) } };
    await show(({ name }) => (name === 'PlanProposal' ? beside : run({})), '/runs/run1/plan?hours=40&euro=100&unstated-hours=20');
    expect(screen.getByText('Already planned for courses: 24 hours and one course of unstated length, counted as 20 hours (your budget: 40 hours). That is more than this budget.')).toBeTruthy();
    expect(screen.getByText('Already planned for courses: €120 (your budget: €100). That is more than this budget.')).toBeTruthy();
    expect(screen.getByText('The courses of your plan close 30% of your gap.')).toBeTruthy();
    expect(screen.getByText('Your plan and this set together close 42% of your gap')).toBeTruthy();
  });

  it('says that nothing more fits where the plan has used the budget up', async () => {
    const full = { planProposal: { ...proposal.planProposal, courses: [], covered: 0.3, planned: planned({ courses: 1, covered: 0.3, hours: sum(40) }) } };
    await show(({ name }) => (name === 'PlanProposal' ? full : run({})), '/runs/run1/plan?hours=40');
    expect(screen.getByText('Nothing more fits into this budget')).toBeTruthy();
    expect(screen.getByText('Already planned for courses: 40 hours (your budget: 40 hours).')).toBeTruthy();
  });

  it('leads to what came of taking a set into the plan', async () => {
    await show(({ name }) => {
      if (name === 'PlanCourses') return { planCourses: { __typename: 'PlanCoursesPayload', problems: [], plan: plan({ run: { __typename: 'Run', id: 'run1', plan: { __typename: 'Plan', id: 'p1' } } }) } };
      return name === 'PlanProposal' ? proposal : run({ plan: plan() });
    }, '/runs/run1/plan?hours=30');
    await press('Take this into the plan');
    expect(document.activeElement?.textContent).toBe('One course is in your plan now. Say who sees to it and by when.');
    expect(screen.queryByText('One course for your budget')).toBeNull();
  });

  it('leads to an action that is taken up again later', async () => {
    await show(({ name }) =>
      name === 'RestoreAction'
        ? { restoreAction: { __typename: 'RestoreActionPayload', problems: [], action: action({ revision: 3 }) } }
        : run({ plan: plan({ actions: [action({ status: 'DROPPED' }), action({ id: 'a2', title: 'Call the supplier' })] }) }),
    );
    await press('Take up again: Test the backups');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Test the backups' }));
  });

  it('goes on with what an earlier plan left open', async () => {
    const before = [action({ id: 'a9', title: 'Call the supplier', dueOn: '2027-03-01', status: 'DOING' })];
    const asked = await show(({ name }) =>
      name === 'TakeOverActions'
        ? { takeOverActions: { __typename: 'TakeOverActionsPayload', taken: 1, problems: [], plan: plan({ actions: before, run: { __typename: 'Run', id: 'run1', plan: { __typename: 'Plan', id: 'p1' }, openActionsBefore: [] } }) } }
        : run({ openActionsBefore: before }),
    );
    expect(screen.getByText('Under way · Ana · due on 1 March 2027')).toBeTruthy();
    await press('Take over one open action');
    expect(asked.at(-1)).toMatchObject({ name: 'TakeOverActions', variables: { input: { runId: 'run1' } } });
    expect(document.activeElement?.textContent).toBe('One action goes on in this plan now.');
    expect(screen.queryByRole('button', { name: /Take over/ })).toBeNull();
    expect(within(screen.getByRole('list', { name: 'Actions of the plan' })).getByText('Call the supplier')).toBeTruthy();
  });

  it('shows actions with who and when, and what is late', async () => {
    await show(answers(run({ plan: plan() })));
    const list = within(screen.getByRole('list', { name: 'Actions of the plan' }));
    expect(list.getByText('Was due on 31 January 2020')).toBeTruthy();
    expect(list.getByText('No date yet')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    expect(screen.getByRole('link', { name: /Download as a table/ }).getAttribute('href')).toBe('/plans/p1/actions.csv');
    expect(screen.getByRole('link', { name: 'Sign in and keep the result first' })).toBeTruthy();
  });

  it('keeps what was written when somebody else was faster, and fetches what they changed', async () => {
    let fetched = 0;
    await show(({ name }) => {
      if (name === 'ChangeAction') return { changeAction: { __typename: 'ChangeActionPayload', action: null, problems: [{ __typename: 'Problem', code: 'ACTION_CHANGED_MEANWHILE', path: ['revision'], message: 'Changed in another window.' }] } };
      fetched += 1;
      return run({ plan: plan(fetched > 1 ? { actions: [action({ revision: 2, owner: 'Ben' })] } : {}) });
    });
    await press('Edit: Test the backups');
    expect(document.activeElement).toBe(screen.getByLabelText('What is to be done'));
    fireEvent.change(screen.getByLabelText(/Who sees to it/), { target: { value: 'Cleo' } });
    await press('Save');
    expect(screen.getByText('Changed in another window.')).toBeTruthy();
    expect(screen.getByText('Ben')).toBeTruthy();
    expect((screen.getByLabelText(/Who sees to it/) as HTMLInputElement).value).toBe('Cleo');
  });

  it('lets an edit go on Escape and gives the focus back', async () => {
    await show(answers(run({ plan: plan() })));
    await press('Edit: Call the supplier');
    expect(screen.getByText('A name or a role, as you call it. Reminders go to your own address, not to them.')).toBeTruthy();
    expect(screen.getAllByText('For a course: for one person, as in the budget')).toHaveLength(2);
    await act(async () => void fireEvent.keyDown(screen.getByLabelText('What is to be done'), { key: 'Escape' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit: Call the supplier' }));
  });

  it('offers to undo what was dropped', async () => {
    const asked = await show(({ name }) => {
      if (name === 'DropAction') return { dropAction: { __typename: 'DropActionPayload', problems: [], action: action({ status: 'DROPPED', revision: 2 }) } };
      if (name === 'RestoreAction') return { restoreAction: { __typename: 'RestoreActionPayload', problems: [], action: action({ revision: 3 }) } };
      return run({ plan: plan() });
    });
    await press('Drop: Test the backups');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await press('Undo');
    expect(asked.at(-1)).toMatchObject({ name: 'RestoreAction', variables: { input: { actionId: 'a1' } } });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Test the backups' }));
  });

  it('is not open to others', async () => {
    await show(() => ({ run: null }));
    expect(screen.getByText('This result is not open to you')).toBeTruthy();
  });
});
