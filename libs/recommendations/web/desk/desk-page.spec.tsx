import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { completePractice } from '../../rules/testing/contributed';
import { graphStub, type Asked } from '../testing/graph-stub';
import { DeskPage } from './desk-page';
import '../texts';

const node = (id: string, title: string) => ({ __typename: 'CatalogueContribution', id, kind: 'PRACTICE', state: 'IN_REVIEW', title, titleLanguage: 'fr', organisation: 'Example Bakery', submittedAt: '2026-11-23T09:00:00.000Z' });
const detail = (id: string) => ({
  __typename: 'CatalogueContribution', id, kind: 'PRACTICE', state: 'IN_REVIEW', revision: 3, isMine: false, content: { ...completePractice(), title: `Read ${id}` },
  publishedContent: completePractice(), editorActs: ['ASK_FOR_CHANGES', 'PUBLISH', 'WITHDRAW'], events: [],
  author: { __typename: 'ContributionAuthor', displayName: 'Mia Miller', emailAddress: id === 'a' ? 'mia@example.com' : 'mia@example.org', organisations: ['Example Bakery'] },
});

const answer = (isEditor: boolean, problems: object[] = [], hasNextPage = false) => ({ name, variables }: Asked): Record<string, unknown> => {
  if (name === 'DeskViewer') return { viewer: { __typename: 'Viewer', isEditor } };
  if (name === 'DeskDetail') return { contribution: detail(String(variables.id)) };
  if (name === 'PublishContribution') return { publishContribution: { __typename: 'PublishContributionPayload', contribution: null, problems } };
  const edges = ['a', 'b'].map((id) => ({ __typename: 'Edge', cursor: id, node: node(id, `Title ${id}`) }));
  return { contributionsToReview: { __typename: 'Page', totalCount: 2, edges, pageInfo: { __typename: 'PageInfo', endCursor: 'b', hasNextPage } } };
};

const open = (isEditor: boolean, problems: object[] = [], hasNextPage = false) => {
  const { Graph, asked } = graphStub(answer(isEditor, problems, hasNextPage));
  render(<MemoryRouter initialEntries={['/toolbox/desk']}><Graph><DeskPage /></Graph></MemoryRouter>);
  return asked;
};

describe("the editors' desk", () => {
  it('is closed to whoever is no editor', async () => {
    const asked = open(false);
    expect(await screen.findByRole('status')).toBeTruthy();
    expect(asked.map(({ name }) => name)).not.toContain('ReviewQueue');
  });

  it('goes through the list by j and k, and shows what changes', async () => {
    open(true);
    await screen.findByRole('link', { name: 'Title a' });
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Read a' })).toBeTruthy();
    expect(screen.getByText('What changes: 1 field')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Read b' })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Read a' })).toBeTruthy();
  });

  it('says who handed something in, and warns where their mail comes from elsewhere', async () => {
    open(true);
    fireEvent.click(await screen.findByRole('link', { name: 'Title a' }));
    expect(await screen.findByText(/Mia Miller · Example Bakery/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'mia@example.com' })).toBeTruthy();
    expect(screen.getByText('The mail address belongs to example.com, the offer to example.org')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Title b' }));
    expect(await screen.findByRole('link', { name: 'mia@example.org' })).toBeTruthy();
    expect(screen.queryByText(/The mail address belongs to/)).toBeNull();
  });

  it('offers more where the list goes on', async () => {
    open(true, [], true);
    expect(await screen.findByRole('button', { name: 'Show more' })).toBeTruthy();
  });

  it('tells an editor who comes second', async () => {
    const asked = open(true, [{ __typename: 'Problem', code: 'CHANGED_MEANWHILE', path: ['revision'], message: 'This was changed meanwhile.' }]);
    fireEvent.click(await screen.findByRole('link', { name: 'Title a' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(await screen.findByText('This was changed meanwhile.')).toBeTruthy();
    expect(asked.at(-1)?.variables).toEqual({ input: { contributionId: 'a', revision: 3 } });
  });
});
