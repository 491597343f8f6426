import { registerEnumType } from 'type-graphql';
import type { Availability, CourseFormat, CourseLevel, PracticeKind, SummaryBasis } from '../../rules';

/** The levels of courses as a graph enum. */
export const GraphCourseLevel: { readonly [Value in CourseLevel]: Value } = { BEGINNER: 'BEGINNER', INTERMEDIATE: 'INTERMEDIATE', ADVANCED: 'ADVANCED' };
registerEnumType(GraphCourseLevel, {
  name: 'CourseLevel',
  description: 'The level that a provider states for a course.',
  valuesConfig: {
    BEGINNER: { description: 'For those who begin.' },
    INTERMEDIATE: { description: 'For those who know the basics.' },
    ADVANCED: { description: 'For those who work with it already.' },
  },
});

/** The formats of courses as a graph enum. */
export const GraphCourseFormat: { readonly [Value in CourseFormat]: Value } = {
  ONLINE_SELF_PACED: 'ONLINE_SELF_PACED',
  ONLINE_INSTRUCTOR_LED: 'ONLINE_INSTRUCTOR_LED',
  CLASSROOM: 'CLASSROOM',
  BLENDED: 'BLENDED',
  READING: 'READING',
};
registerEnumType(GraphCourseFormat, {
  name: 'CourseFormat',
  description: 'How a course is given.',
  valuesConfig: {
    ONLINE_SELF_PACED: { description: 'Online, at any pace.' },
    ONLINE_INSTRUCTOR_LED: { description: 'Online, with an instructor.' },
    CLASSROOM: { description: 'In a classroom.' },
    BLENDED: { description: 'Partly online, partly on site.' },
    READING: { description: 'A text to read.' },
  },
});

/** Whether an offer was seen, as a graph enum. */
export const GraphAvailability: { readonly [Value in Availability]: Value } = { PROVIDER_PAGE_SEEN: 'PROVIDER_PAGE_SEEN', THIRD_PARTY_SEEN: 'THIRD_PARTY_SEEN', CLOSED: 'CLOSED' };
registerEnumType(GraphAvailability, {
  name: 'Availability',
  description: 'Whether an offer was seen to be open.',
  valuesConfig: {
    PROVIDER_PAGE_SEEN: { description: "Seen on the provider's own page." },
    THIRD_PARTY_SEEN: { description: "Seen with somebody else; the provider's page was not checked." },
    CLOSED: { description: 'An edition that has ended; never recommended.' },
  },
});

/** What a summary rests on, as a graph enum. */
export const GraphSummaryBasis: { readonly [Value in SummaryBasis]: Value } = { DESCRIPTION: 'DESCRIPTION', TITLE_ONLY: 'TITLE_ONLY' };
registerEnumType(GraphSummaryBasis, {
  name: 'SummaryBasis',
  description: 'What a summary rests on.',
  valuesConfig: {
    DESCRIPTION: { description: 'A description of the offer.' },
    TITLE_ONLY: { description: 'Nothing but its title.' },
  },
});

/** Whose case a practice is, as a graph enum. */
export const GraphPracticeKind: { readonly [Value in PracticeKind]: Value } = { COMPANY: 'COMPANY', INITIATIVE: 'INITIATIVE' };
registerEnumType(GraphPracticeKind, {
  name: 'PracticeKind',
  description: 'Whose case it is.',
  valuesConfig: {
    COMPANY: { description: "One firm's." },
    INITIATIVE: { description: 'That of a project, programme or body that helped firms.' },
  },
});
