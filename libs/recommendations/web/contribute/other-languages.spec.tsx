import { startTexts } from '@skills/platform/i18n';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { readCourseRow } from '../../rules';
import { CourseListPage } from '../course/course-list-page';
import { CoursePage } from '../course/course-page';
import { graphCourse } from '../testing/graph-course';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { ContributionFields } from './contribution-fields';
import { ContributionPreview } from './contribution-preview';
import { fieldsOf } from './fields';

const imported = (language: string) => {
  const reading = readCourseRow({
    externalId: 'A-1', title: 'Example', provider: 'Example Academy', url: 'https://example.org/course', language, languages: `${language}|en`, topics: 'IOT', audience: 'MANAGER',
    summary: 'Invented for a spec.', competences: 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000001 1-3',
  });
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading;
};

function Address() {
  return <output>{useLocation().search}</output>;
}

describe.each([['tr', 'Turkish'], ['no', 'Norwegian'], ['uk', 'Ukrainian'], ['sr', 'Serbian'], ['nb', 'Norwegian Bokmål'], ['zh', 'Chinese'], ['pt-BR', 'Brazilian Portuguese']])('a course in %s, from a file', (code, name) => {
  const { content, draft } = imported(code);
  const form = fieldsOf('COURSE', draft)!;
  const { Graph } = graphStub(() => ({ competences: [] }));
  beforeEach(() => startTexts('en'));

  it('is in the form what the file says, and in the preview by name', async () => {
    await act(async () => {
      render(<Graph><MemoryRouter><ContributionFields form={form} problems={[]} onChange={() => undefined} /><ContributionPreview form={form} /></MemoryRouter></Graph>);
    });
    const field = screen.getByLabelText<HTMLSelectElement>(/^Language of the text/);
    expect([field.value, field.selectedOptions[0]?.textContent]).toEqual([code, name]);
    expect(within(screen.getByRole('group', { name: /^Languages of the course/ })).getByRole<HTMLInputElement>('checkbox', { name }).checked).toBe(true);
    expect(within(screen.getByRole('article')).getByText(`${name} and English`)).toBeTruthy();
    expect(within(screen.getByRole('article')).getByText(`In ${name}`)).toBeTruthy();
  });

  it('is named on its page', async () => {
    const stub = graphStub(() => ({
      course: graphCourse({
        id: 'a', title: content.title, titleLanguage: content.language, textLanguage: content.language, languages: content.languages, audience: [], extraSourceUrl: null, summaryBasis: 'DESCRIPTION', levelAssumed: false, countryCode: null,
        competences: [], linkSeen: null, votes: { __typename: 'Votes', useful: 0, notUseful: 0, mine: null, isOwn: false },
      }),
      viewer: { __typename: 'Viewer', person: null },
    }));
    await act(async () => {
      render(<stub.Graph><MemoryRouter initialEntries={['/courses/a']}><Routes><Route path="/courses/:courseId" element={<CoursePage />} /></Routes></MemoryRouter></stub.Graph>);
    });
    expect(screen.getByText(`${name} and English`)).toBeTruthy();
  });

  it('is found by a choice of its own, which stays in the address', async () => {
    const stub = graphStub(() => ({
      facets: [{ __typename: 'Facet', name: 'LANGUAGE', values: [{ __typename: 'FacetValue', value: code, count: 1 }] }],
      courses: { __typename: 'CourseConnection', totalCount: 0, edges: [], pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } },
    }));
    await act(async () => {
      render(<stub.Graph><MemoryRouter initialEntries={['/courses']}><CourseListPage /><Address /></MemoryRouter></stub.Graph>);
    });
    const facet = screen.getByLabelText('Language');
    expect(within(facet).getByRole('option', { name: `${name} (1)` })).toBeTruthy();
    await act(async () => void fireEvent.change(facet, { target: { value: code } }));
    expect(screen.getByText(`?taught-in=${code}`)).toBeTruthy();
    expect(stub.asked.at(-1)?.variables.where).toMatchObject({ language: code });
  });
});

it('a field in which nothing is chosen shows no language as if it had been chosen', async () => {
  await startTexts('en');
  const { Graph } = graphStub(() => ({ competences: [] }));
  const form = fieldsOf('COURSE', {})!;
  await act(async () => {
    render(<Graph><MemoryRouter><ContributionFields form={form} problems={[]} onChange={() => undefined} /></MemoryRouter></Graph>);
  });
  expect(screen.getByLabelText<HTMLSelectElement>(/^Language of the text/).selectedOptions[0]?.textContent).toBe('Please choose');
});
