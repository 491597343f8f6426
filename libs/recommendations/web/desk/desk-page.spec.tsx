import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { completePractice } from '../../rules/testing/contributed';
import { graphStub, type Asked } from '../testing/graph-stub';
import { DeskPage } from './desk-page';
import '../texts';

const AUTHOR = { __typename: 'ContributionAuthor', id: 'mia', displayName: 'Mia Miller', emailAddress: 'mia@example.org' };
const node = (id: string, title: string) => ({
  __typename: 'CatalogueContribution', id, kind: 'PRACTICE', state: 'IN_REVIEW', revision: 3, title, titleLanguage: 'fr', organisation: 'Example Bakery', submittedAt: '2026-11-23T09:00:00.000Z',
  url: id === 'c' ? 'https://example.com/c' : 'https://example.org/case', editorActs: ['ASK_FOR_CHANGES', 'PUBLISH', 'WITHDRAW'], author: AUTHOR,
});
const detail = (id: string) => ({
  __typename: 'CatalogueContribution', id, kind: 'PRACTICE', state: 'IN_REVIEW', revision: 3, isMine: false, content: { ...completePractice(), title: `Read ${id}` },
  publishedContent: completePractice(), editorActs: ['ASK_FOR_CHANGES', 'PUBLISH', 'WITHDRAW'], events: [],
  author: { ...AUTHOR, id: 'mia', emailAddress: id === 'a' ? 'mia@example.com' : 'mia@example.org', organisations: ['Example Bakery'] },
});
const refusal = { __typename: 'Problem', code: 'CHANGED_MEANWHILE', path: ['revision'], message: 'This was changed meanwhile.' };

interface Stub {
  isEditor?: boolean;
  ids?: readonly string[];
  refused?: readonly string[];
  hasNextPage?: boolean;
}

const answer = ({ isEditor = true, ids = ['a', 'b'], refused = [], hasNextPage = false }: Stub) => ({ name, variables }: Asked): Record<string, unknown> => {
  if (name === 'DeskViewer') return { viewer: { __typename: 'Viewer', isEditor } };
  if (name === 'DeskDetail') return { contribution: detail(String(variables.id)) };
  if (name === 'PublishContribution') {
    const { contributionId } = variables.input as { contributionId: string };
    const isRefused = refused.includes(contributionId);
    return { publishContribution: { __typename: 'PublishContributionPayload', contribution: isRefused ? null : { ...detail(contributionId), state: 'PUBLISHED', revision: 4, editorActs: ['WITHDRAW'] }, problems: isRefused ? [refusal] : [] } };
  }
  const edges = (variables.after ? ['d'] : ids).map((id) => ({ __typename: 'Edge', cursor: id, node: node(id, `Title ${id}`) }));
  return { contributionsToReview: { __typename: 'Page', totalCount: ids.length + (hasNextPage ? 1 : 0), edges, pageInfo: { __typename: 'PageInfo', endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: hasNextPage && !variables.after } } };
};

const open = (stub: Stub = {}, address = '') => {
  const { Graph, asked } = graphStub(answer(stub));
  render(<MemoryRouter initialEntries={[`/toolbox/desk${address}`]}><Graph><DeskPage /></Graph></MemoryRouter>);
  return asked;
};
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });
const shown = (id: string) => screen.findByRole('heading', { level: 2, name: `Read ${id}` });
const expectToStandAt = async (id: string) => {
  const heading = await shown(id);
  await waitFor(() => expect(document.activeElement).toBe(heading));
};

beforeEach(() => {
  localStorage.clear();
  // Nothing is laid out here, so nothing scrolls.
  Element.prototype.scrollIntoView = () => undefined;
});

describe("the editors' desk", () => {
  it('is closed to whoever is no editor', async () => {
    const asked = open({ isEditor: false });
    expect(await screen.findByRole('status')).toBeTruthy();
    expect(asked.map(({ name }) => name)).not.toContain('ReviewQueue');
  });

  it('goes through the list by j and k while the focus is in it, with the heading in focus, and shows what changes', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'Title a' });
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(screen.queryByRole('heading', { level: 2, name: 'Read a' })).toBeNull();
    link.focus();
    press('j');
    await expectToStandAt('a');
    expect(screen.getByText('What changes: 1 field')).toBeTruthy();
    press('j');
    await expectToStandAt('b');
    press('k');
    await expectToStandAt('a');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Title a' })));
  });

  it('leaves keys alone once they are turned off, also the next time', async () => {
    open();
    await screen.findByRole('link', { name: 'Title a' });
    fireEvent.click(screen.getByLabelText('Use these keys on this device'));
    cleanup();
    open();
    (await screen.findByRole('link', { name: 'Title a' })).focus();
    expect(screen.getByLabelText<HTMLInputElement>('Use these keys on this device').checked).toBe(false);
    press('j');
    expect(screen.queryByRole('heading', { level: 2, name: 'Read a' })).toBeNull();
  });

  it('publishes by a key of two, goes on to the next one, and tells what it did', async () => {
    const asked = open();
    fireEvent.click(await screen.findByRole('link', { name: 'Title a' }));
    await expectToStandAt('a');
    press('n');
    expect(document.activeElement).toBe(screen.getByLabelText(/Note to the author/));
    press('P', { shiftKey: true });
    expect(asked.map(({ name }) => name)).not.toContain('PublishContribution');
    (await shown('a')).focus();
    press('P', { shiftKey: true });
    await expectToStandAt('b');
    expect(screen.getByText('“Read a” is published. The author hears of it by mail.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Title a' })).toBeNull();
    expect(screen.getByText('1 of 1 shown')).toBeTruthy();
    press('P', { shiftKey: true, repeat: true });
    expect(asked.filter(({ name }) => name === 'PublishContribution')).toHaveLength(1);
  });

  it('says who handed something in, and warns where their mail comes from elsewhere', async () => {
    open();
    fireEvent.click(await screen.findByRole('link', { name: 'Title a' }));
    expect(await screen.findByText(/Mia Miller · Example Bakery · /)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'mia@example.com' })).toBeTruthy();
    expect(screen.getByText('The mail address belongs to example.com, the offer to example.org')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Title b' }));
    expect(await screen.findByRole('link', { name: 'mia@example.org' })).toBeTruthy();
    expect(screen.queryByText(/The mail address belongs to/)).toBeNull();
  });

  it('offers more where the list goes on, and fetches them before its end is reached', async () => {
    open({ hasNextPage: true });
    expect(await screen.findByRole('button', { name: 'Show more' })).toBeTruthy();
    (await screen.findByRole('link', { name: 'Title b' })).focus();
    press('j');
    expect(await screen.findByRole('link', { name: 'Title d' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('asks for nothing to be chosen where nothing waits', async () => {
    open({ ids: [] });
    expect(await screen.findByText('Nothing is waiting here')).toBeTruthy();
    expect(screen.queryByText('Choose a contribution from the list.')).toBeNull();
  });

  it('tells an editor who comes second', async () => {
    const asked = open({ refused: ['a'] });
    fireEvent.click(await screen.findByRole('link', { name: 'Title a' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(await screen.findByText('This was changed meanwhile.')).toBeTruthy();
    expect(asked.at(-1)?.variables).toEqual({ input: { contributionId: 'a', revision: 3 } });
  });

  it('narrows down to an author and to words', async () => {
    const asked = open({}, '?id=a');
    fireEvent.click(await screen.findByRole('link', { name: 'All from this author' }));
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ authorId: 'mia', text: null }));
    expect(await screen.findByText(/Only from Mia Miller\./)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Words to search for'), { target: { value: 'ovens' } });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ authorId: 'mia', text: 'ovens' }));
    fireEvent.click(screen.getByRole('link', { name: 'Show all authors' }));
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ authorId: null, text: 'ovens' }));
  });

  it('publishes several of one author, each by itself, and says which could not be and why', async () => {
    const asked = open({ ids: ['a', 'b', 'c'], refused: ['b'] }, '?author=mia');
    fireEvent.click(await screen.findByRole('button', { name: 'Tick the 2 shown' }));
    expect(screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Publish/ }).map(({ checked }) => checked)).toEqual([true, true, false]);
    fireEvent.click(screen.getByRole('button', { name: 'Publish 2 contributions' }));
    expect(await screen.findByText('Title b: This was changed meanwhile.')).toBeTruthy();
    expect(screen.getByText('1 contribution published')).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'PublishContribution').map(({ variables }) => variables.input)).toEqual([{ contributionId: 'a', revision: 3 }, { contributionId: 'b', revision: 3 }]);
    expect(screen.getAllByRole('link', { name: /^Title/ }).map(({ textContent }) => textContent)).toEqual(['Title b', 'Title c']);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^1 contribution published/));
  });
});
