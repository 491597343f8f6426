import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { graphStub, type Asked } from '../testing/graph-stub';
import { DeskPage } from './desk-page';
import '../texts';

const entry = (kind: 'COURSE' | 'PRACTICE', withdrawnOn: string | null = null) => ({
  __typename: 'DeskEntry', id: `${kind} x`, kind, entryId: 'x', title: kind === 'COURSE' ? 'Sensors' : 'The bakery', titleLanguage: kind === 'COURSE' ? 'de' : 'en', organisation: 'Example Academy', url: 'https://example.org/x', sourceUrl: 'https://example.org/list',
  availability: kind === 'COURSE' ? 'PROVIDER_PAGE_SEEN' : null, retrievedOn: '2026-11-23', confirmedOn: null, isContributed: false, withdrawnOn, useful: 3, notUseful: 12, addressCorrected: null,
  linkSeen: { __typename: 'OfferLinkSeen', isDead: true, verdict: 'GONE', failingSince: '2026-11-20', checkedOn: '2026-11-23' },
});

const open = (address: string, problems: object[] = [], looks = true) => {
  let isOut = false;
  const { Graph, asked } = graphStub(({ name, variables }: Asked): Record<string, unknown> => {
    if (name === 'DeskViewer') return { viewer: { __typename: 'Viewer', isEditor: true } };
    if (name === 'LooksAtAddresses') return { looksAtAddresses: looks };
    if (name === 'DeskEntries') {
      const shown = (variables.view === 'TAKEN_OUT') === isOut ? [entry('COURSE', isOut ? '2026-11-24' : null), ...(isOut ? [] : [entry('PRACTICE')])] : [];
      return { deskEntries: { __typename: 'DeskEntryConnection', totalCount: shown.length, edges: shown.map((node) => ({ __typename: 'DeskEntryEdge', cursor: node.id, node })), pageInfo: { __typename: 'PageInfo', endCursor: 'x', hasNextPage: false } } };
    }
    if (problems.length === 0) isOut = name === 'TakeOutEntry';
    return { [name[0]!.toLowerCase() + name.slice(1)]: { __typename: `${name}Payload`, entry: null, problems } };
  });
  render(<MemoryRouter initialEntries={[`/toolbox/desk?${address}`]}><Graph><DeskPage /></Graph></MemoryRouter>);
  return asked;
};

describe('courses and cases at the desk', () => {
  it('show their votes, what is known of them, and that an address is dead', async () => {
    open('view=stale');
    const [course, practice] = await screen.findAllByRole('listitem', { name: '' }).then((items) => items.filter(({ className }) => className === 'r-desk__row'));
    expect(course?.textContent).toMatch(/Useful3Not useful12/);
    expect(within(course!).getByRole('heading').getAttribute('lang')).toBe('de');
    expect([within(course!).queryByText('In German'), within(practice!).queryByText(/^In /)].map((mark) => mark?.textContent)).toEqual(['In German', undefined]);
    expect(within(course!).getByText(/This address has not opened since 20 November 2026/)).toBeTruthy();
    expect(within(practice!).getByText('Facts collected on 23 November 2026.')).toBeTruthy();
    expect(within(practice!).getByRole('button', { name: /^Confirm as still right *: The bakery$/ })).toBeTruthy();
  });

  it('are taken out at once, and put back by the undo that the keyboard stands on', async () => {
    const asked = open('view=catalogue');
    fireEvent.click(await screen.findByRole('button', { name: /^Take out *: Sensors$/ }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take out *: Sensors$/ })).toBeNull());
    fireEvent.click(undo);
    expect(await screen.findByText('“Sensors” is back in the catalogue.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Take out *: Sensors$/ })).toBeTruthy();
    expect(asked.filter(({ name }) => name.endsWith('Entry')).map(({ name, variables }) => [name, variables])).toEqual([
      ['TakeOutEntry', { input: { kind: 'COURSE', entryId: 'x' } }],
      ['RestoreEntry', { input: { kind: 'COURSE', entryId: 'x' } }],
    ]);
  });

  it('are asked for as the address says, and as an editor chooses', async () => {
    const asked = open('view=catalogue&order=not-useful&q=sens');
    await screen.findByRole('button', { name: /^Take out *: Sensors$/ });
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'course' } });
    await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ first: 20, view: 'CATALOGUE', kind: 'COURSE', text: 'sens', order: 'NOT_USEFUL' }));
  });

  it('say that dead addresses are not found where nobody looks', async () => {
    open('view=stale', [], false);
    expect(await screen.findByText('Addresses are not looked at here')).toBeTruthy();
    cleanup();
    open('view=stale');
    await screen.findByRole('button', { name: /^Take out *: Sensors$/ });
    expect(screen.queryByText('Addresses are not looked at here')).toBeNull();
  });

  it('get a new address with a reason, and the form goes back to its button when nothing is changed', async () => {
    const asked = open('view=catalogue');
    fireEvent.click(await screen.findByRole('button', { name: /^Correct the address *: Sensors$/ }));
    const form = within(await screen.findByRole('form', { name: 'New address of “Sensors”' }));
    await waitFor(() => expect(document.activeElement).toBe(form.getByLabelText('New address')));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Correct the address *: Sensors$/ })));
    fireEvent.click(document.activeElement!);
    fireEvent.change(screen.getByLabelText('New address'), { target: { value: 'https://example.org/y' } });
    fireEvent.change(screen.getByLabelText('How you know'), { target: { value: 'It says so.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the address' }));
    expect(await screen.findByText('“Sensors” has its new address and is confirmed as of today.')).toBeTruthy();
    expect(asked.find(({ name }) => name === 'CorrectEntryAddress')?.variables).toEqual({ input: { kind: 'COURSE', entryId: 'x', url: 'https://example.org/y', reason: 'It says so.' } });
  });

  it('tell why an act was refused, and claim nothing then', async () => {
    open('view=stale', [{ __typename: 'Problem', code: 'OWN_CONTRIBUTION', path: ['entryId'], message: 'You wrote this yourself.' }]);
    fireEvent.click(await screen.findByRole('button', { name: /^Confirm as still offered *: Sensors$/ }));
    expect(await screen.findByText('You wrote this yourself.')).toBeTruthy();
    expect(screen.queryByText(/is confirmed/)).toBeNull();
  });
});
