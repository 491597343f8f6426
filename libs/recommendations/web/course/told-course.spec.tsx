import { startTexts } from '@skills/platform/i18n';
import { render, screen } from '@testing-library/react';
import type { FragmentType } from '@skills/schema';
import { CourseBasis, type COURSE_BASIS } from './course-basis';
import { CourseCompetences, type COURSE_COMPETENCES } from './course-competences';
import { OfferSeen, type OFFER_SEEN } from './offer-seen';
import '../texts';

const course = (more: object) => ({
  url: 'https://example.org/course', sourceUrl: 'https://example.org/course', extraSourceUrl: null, summaryBasis: 'DESCRIPTION', availability: 'PROVIDER_PAGE_SEEN', retrievedOn: '2026-11-20',
  isContributed: true, confirmedOn: null, levelAssumed: false, competences: [{ competence: { uri: 'http://data.europa.eu/esco/skill/a', label: 'sensors', language: 'en' }, prerequisiteLevel: 1, goalLevel: 3 }], ...more,
});
beforeEach(() => startTexts('en'));

describe('what is said of an offer', () => {
  it.each([
    ['told by its provider', {}, 'Told by its provider and read by an editor, as of 20 November 2026. Check that it is still open.'],
    ['seen by an editor', { confirmedOn: '2026-11-20' }, 'Seen by an editor on the provider’s own page on 20 November 2026. Check that it is still open.'],
    ['told anew after an editor saw it', { confirmedOn: '2026-11-19' }, 'Told by its provider and read by an editor, as of 20 November 2026. Check that it is still open.'],
    ['over', { availability: 'CLOSED', confirmedOn: '2026-11-20' }, 'This edition has ended, as of 20 November 2026.'],
    ['collected by us', { isContributed: false }, 'Seen on a copy of the provider’s own page; facts collected on 20 November 2026. Check that it is still open.'],
    ['collected by us and seen by an editor', { isContributed: false, confirmedOn: '2026-11-20' }, 'Seen by an editor on the provider’s own page on 20 November 2026. Check that it is still open.'],
    ['found elsewhere', { isContributed: false, availability: 'THIRD_PARTY_SEEN' }, 'Seen in somebody else’s list, not on the provider’s page; facts collected on 20 November 2026. Check that it is still open.'],
  ])('%s', (_how, more, sentence) => {
    render(<OfferSeen course={course(more) as unknown as FragmentType<typeof OFFER_SEEN>} />);
    expect(document.body.textContent).toBe(sentence);
  });
});

describe('the address of an offer', () => {
  it.each([
    ['https://example.org/course', false],
    [null, true],
  ])('%s: told as not seen: %s', (url, isTold) => {
    render(<CourseBasis course={course({ url }) as unknown as FragmentType<typeof COURSE_BASIS>} />);
    expect(screen.queryByText(/^The address of the offer itself was not seen/) !== null).toBe(isTold);
  });
});

describe('the page of a course that its provider told', () => {
  it('claims neither that its page was seen nor that levels are our reading', () => {
    render(<CourseBasis course={course({}) as unknown as FragmentType<typeof COURSE_BASIS>} />);
    render(<CourseCompetences course={course({}) as unknown as FragmentType<typeof COURSE_COMPETENCES>} />);
    expect(screen.getByText('Told by its provider and read by an editor before it was published. Licence: CC BY 4.0.')).toBeTruthy();
    expect(screen.getByText('what its provider tells')).toBeTruthy();
    expect(screen.getByText('Competences and levels are what the provider states; an editor read them before they were published.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/our reading|Seen on|Collected/);
  });

  it.each([
    [false, 'Competences and levels are our reading of the level that the provider states.'],
    [true, 'The provider states no level. We took it to start at the beginning and to lead to level 2.'],
  ])('is another than that of one that we collected (level assumed: %s)', (levelAssumed, sentence) => {
    render(<CourseCompetences course={course({ isContributed: false, levelAssumed }) as unknown as FragmentType<typeof COURSE_COMPETENCES>} />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('claims nothing of levels where no competence is stated', () => {
    render(<CourseCompetences course={course({ competences: [] }) as unknown as FragmentType<typeof COURSE_COMPETENCES>} />);
    expect(document.body.textContent).toBe('It is not stated which competences it teaches.');
  });
});
