import { startTexts } from '@skills/platform/i18n';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { graphCourse } from '../testing/graph-course';
import { graphStub, type Asked } from '../testing/graph-stub';
import '../texts';
import { CourseListPage } from './course-list-page';

const IDS = Array.from({ length: 15 }, (_, at) => `c${at + 1}`);

const FACETS = [
  { __typename: 'Facet', name: 'PRICE', values: [{ __typename: 'FacetValue', value: 'PAID', count: 4 }, { __typename: 'FacetValue', value: 'FREE', count: 11 }] },
  { __typename: 'Facet', name: 'LANGUAGE', values: [{ __typename: 'FacetValue', value: 'fr', count: 2 }] },
];

const pageOf = ({ variables: { after, where } }: Asked) => {
  const { language, text } = (where ?? {}) as { language?: string; text?: string };
  const all = language === 'mt' || text === 'quetzal' ? [] : IDS;
  const from = typeof after === 'string' ? all.indexOf(after) + 1 : 0;
  const ids = all.slice(from, from + 12);
  return {
    facets: FACETS,
    courses: {
      __typename: 'CourseConnection',
      totalCount: all.length,
      edges: ids.map((id) => ({ __typename: 'CourseEdge', cursor: id, node: graphCourse({ id }) })),
      pageInfo: { __typename: 'PageInfo', endCursor: ids.at(-1) ?? null, hasNextPage: from + 12 < all.length },
    },
  };
};

function Address() {
  return <output>{useLocation().search}</output>;
}

const show = async (address: string, answer: (asked: Asked) => Record<string, unknown> = pageOf) => {
  const { asked, Graph } = graphStub(answer);
  await startTexts('en');
  await act(async () => {
    render(<Graph><MemoryRouter initialEntries={[address]}><CourseListPage /><Address /></MemoryRouter></Graph>);
  });
  return asked;
};

describe('the catalogue of courses', () => {
  it('asks for the choice that stands in the address, and writes a new choice there', async () => {
    const asked = await show('/courses?topic=iot');
    expect(asked[0]?.variables).toEqual({ first: 12, where: { topic: 'IOT', language: null, free: null, audience: null, sector: null, sizeClass: null, country: null, text: null } });
    await act(async () => void fireEvent.change(screen.getByLabelText('Price'), { target: { value: 'FREE' } }));
    expect(screen.getByText('?topic=iot&price=free')).toBeTruthy();
    expect(asked.at(-1)?.variables.where).toMatchObject({ topic: 'IOT', free: true });
  });

  it('searches for words, and says what each choice leads to', async () => {
    const asked = await show('/courses');
    expect(within(screen.getByLabelText('Price')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['All', 'Free (11)', 'Paid (4)']);
    const words = screen.getByLabelText('Words to search for');
    await act(async () => {
      fireEvent.change(words, { target: { value: '  open data ' } });
      fireEvent.keyDown(words, { key: 'Enter' });
    });
    expect(screen.getByText('?q=open+data')).toBeTruthy();
    expect(asked.at(-1)?.variables.where).toMatchObject({ text: 'open data' });
  });

  it('grows on demand, says how far, and lets the keyboard go on at the first new course', async () => {
    const asked = await show('/courses');
    const list = screen.getByRole('list', { name: 'Courses' });
    expect(list.children).toHaveLength(12);
    expect(screen.getByText('12 of 15 shown')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show more' })));
    expect(asked.at(-1)?.variables).toMatchObject({ after: 'c12' });
    expect(list.children).toHaveLength(15);
    expect(document.activeElement?.textContent).toBe('Course c13');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('always shows the source and whether the offer was seen', async () => {
    await show('/courses', () => ({
      facets: FACETS,
      courses: {
        __typename: 'CourseConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', endCursor: 'c1', hasNextPage: false },
        edges: [{ __typename: 'CourseEdge', cursor: 'c1', node: graphCourse({ id: 'c1', url: null, availability: 'CLOSED' }) }],
      },
    }));
    const row = within(screen.getByRole('list', { name: 'Courses' }));
    expect(row.getByText('This edition has ended, as of 23 November 2026.')).toBeTruthy();
    expect(row.getByRole('link', { name: /^Source of these facts/ }).getAttribute('href')).toBe('https://example.org/list');
    expect(row.queryByRole('link', { name: /^Open the course/ })).toBeNull();
  });

  it('offers the way back when nothing matches', async () => {
    await show('/courses?taught-in=mt');
    expect(screen.getByRole('heading', { name: 'No course matches all of these choices' })).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show everything' })));
    expect(screen.getByRole('list', { name: 'Courses' }).children).toHaveLength(12);
  });

  it('says that no course has the words when nothing else was chosen, and shows all on demand', async () => {
    const asked = await show('/courses?q=quetzal', pageOf);
    expect(screen.getByRole('heading', { name: 'No course has all of these words' })).toBeTruthy();
    expect(screen.queryByText(/Take one of the choices away/)).toBeNull();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show everything' })));
    expect(asked.at(-1)?.variables.where).toMatchObject({ text: null });
    expect(screen.getByRole('list', { name: 'Courses' }).children).toHaveLength(12);
  });

  it('speaks of the choices when there are some beside the words', async () => {
    await show('/courses?q=quetzal&price=free');
    expect(screen.getByRole('heading', { name: 'No course matches all of these choices' })).toBeTruthy();
  });

  it('says what failed, and tries again', async () => {
    let isBroken = true;
    await show('/courses', (asked) => {
      if (isBroken) throw new Error('no answer');
      return pageOf(asked);
    });
    expect(screen.getByRole('alert').textContent).toContain('We could not fetch this');
    isBroken = false;
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(screen.getByText('12 of 15 shown')).toBeTruthy();
  });
});
