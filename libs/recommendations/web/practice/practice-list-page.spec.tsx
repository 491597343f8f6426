import { startTexts } from '@skills/platform/i18n';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { PracticeListPage } from './practice-list-page';

const NOTHING = { facets: [], practices: { __typename: 'PracticeConnection', totalCount: 0, edges: [], pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } } };

describe('the list of practices', () => {
  it.each([
    ['words only', '?q=quetzal', 'No case has all of these words'],
    ['a choice', '?topic=iot', 'No case matches all of these choices'],
    ['words and a choice', '?q=quetzal&topic=iot', 'No case matches all of these choices'],
  ])('says why it is empty with %s', async (_what, query, title) => {
    const { Graph } = graphStub(() => NOTHING);
    await startTexts('en');
    await act(async () => {
      render(<Graph><MemoryRouter initialEntries={[`/practices${query}`]}><PracticeListPage /></MemoryRouter></Graph>);
    });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show everything' })).toBeTruthy();
  });
});
