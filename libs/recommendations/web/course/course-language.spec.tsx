import { startTexts, type Language } from '@skills/platform/i18n';
import { act, render, screen } from '@testing-library/react';
import type { FragmentType } from '@skills/schema';
import { MemoryRouter, Route, Routes } from 'react-router';
import { graphCourse } from '../testing/graph-course';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { CoursePage } from './course-page';
import { CourseRow, type COURSE_ROW } from './course-row';

const french = { title: 'Protéger son atelier', titleLanguage: 'fr', textLanguage: 'fr', summary: 'Les premiers gestes.', costNote: 'Le livre est payant.', isContributed: true };
const whole = {
  audience: ['MANAGER'], extraSourceUrl: null, summaryBasis: 'DESCRIPTION', levelAssumed: false, countryCode: null, competences: [], linkSeen: null,
  votes: { __typename: 'Votes', useful: 0, notUseful: 0, mine: null, isOwn: false },
};
const languageOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');

const showRow = async (language: Language, given: object) => {
  await startTexts(language);
  const { Graph } = graphStub(() => ({}));
  render(<Graph><MemoryRouter><ul><CourseRow course={graphCourse({ id: 'a', ...given }) as unknown as FragmentType<typeof COURSE_ROW>} /></ul></MemoryRouter></Graph>);
};
const showPage = async (language: Language, given: object) => {
  await startTexts(language);
  const { Graph } = graphStub(() => ({ course: graphCourse({ id: 'a', ...whole, ...given }), viewer: { __typename: 'Viewer', person: null } }));
  await act(async () => {
    render(<Graph><MemoryRouter initialEntries={['/courses/a']}><Routes><Route path="/courses/:courseId" element={<CoursePage />} /></Routes></MemoryRouter></Graph>);
  });
};

describe('a course in another language than the page', () => {
  it.each([['in the list', showRow], ['on its page', showPage]] as const)('is marked, and its title and summary say so to machines (%s)', async (_where, show) => {
    await show('en', french);
    expect([languageOf(french.title), languageOf(french.summary)]).toEqual(['fr', 'fr']);
    expect(screen.getAllByText('In French').length).toBeGreaterThan(0);
  });

  it('has what costs extra marked beside it, in the words of whoever contributed it', async () => {
    await showPage('en', french);
    expect(languageOf(french.costNote)).toBe('fr');
    expect(screen.getByText(french.costNote).parentElement?.textContent).toBe(` · ${french.costNote} In French`);
  });

  it('has no mark on a page in its language', async () => {
    await showRow('fr', french);
    expect(screen.queryByText(/^(En|Titre en) français$/)).toBeNull();
  });

  it.each<[Language, string]>([
    ['en', 'Free to follow; the certificate is paid.'],
    ['fr', 'Cours gratuit, certificat payant.'],
    ['de', 'Die Teilnahme ist kostenlos, das Zertifikat kostet etwas.'],
  ])('tells in %s that the certificate costs', async (language, sentence) => {
    await showPage(language, { certificatePaid: true });
    expect(screen.getByText(`· ${sentence}`)).toBeTruthy();
  });
});
