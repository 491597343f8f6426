import { onRunCompleted } from '@skills/assessment/api';
import { textsUnder, type GraphModule } from '@skills/platform/graph';
import { Course, CourseCompetence } from './catalogue/course.entity';
import { CourseFields, CourseQueries } from './catalogue/course-reads';
import { Practice } from './catalogue/practice.entity';
import { PracticeQueries } from './catalogue/practice-reads';
import { demoCourses } from './content/demo-courses';
import { catalogue } from './content/shipped-catalogue';
import { contributions } from './contribution';
import { importRoutes } from './course-import/import-routes';
import { desk } from './desk';
import { texts } from './locales';
import { PracticeSuggestion } from './matching/practice-suggestion.entity';
import { recommend } from './matching/recommend';
import { Recommendation } from './matching/recommendation.entity';
import { PracticeSuggestionFields, ReasonFields, RecommendationFields, RunRecommendations, UncoveredGapFields } from './matching/run-fields';
import { UncoveredGap } from './matching/uncovered-gap.entity';
import { linkCheck } from './offer-link/check-links';
import { CourseLink, PracticeLink } from './offer-link/link-fields';
import { OfferLink } from './offer-link/offer-link.entity';
import { coursePage } from './pages/course-page';
import { listPages } from './pages/list-pages';
import { practicePage } from './pages/practice-page';
import { personalData } from './personal-data';
import { planEntities, planPersonalData, planReminderMail, planResolvers, planRoutes, remind } from './plan';
import { reportRoute } from './report/report-route';
import { Vote } from './vote/vote.entity';
import { VoteOnCourse } from './vote/vote-on-course';
import { VoteOnPractice } from './vote/vote-on-practice';
import { CourseVotes, PracticeVotes } from './vote/votes';
import { waiting } from './waiting';

onRunCompleted('recommendations', recommend);

/** Training and best practices, and what of them fits a run. */
export const recommendationsModule: GraphModule = {
  name: 'recommendations',
  entities: [Course, CourseCompetence, OfferLink, Practice, Recommendation, PracticeSuggestion, UncoveredGap, Vote, ...planEntities, ...contributions.entities, ...desk.entities, ...waiting.entities],
  resolvers: [
    CourseQueries,
    CourseFields,
    CourseLink,
    PracticeQueries,
    PracticeLink,
    RunRecommendations,
    RecommendationFields,
    ReasonFields,
    PracticeSuggestionFields,
    UncoveredGapFields,
    ...planResolvers,
    VoteOnCourse,
    VoteOnPractice,
    CourseVotes,
    PracticeVotes,
    ...contributions.resolvers,
    ...desk.resolvers,
    ...waiting.resolvers,
  ],
  texts: textsUnder('recommendations', texts),
  personalData: [...personalData, ...planPersonalData, ...waiting.personalData, ...desk.personalData, ...contributions.personalData],
  listeners: (services) => [planReminderMail(services), ...contributions.listeners(services), ...waiting.listeners(services)],
  jobs: [remind, linkCheck, ...contributions.jobs, ...waiting.jobs],
  seeds: [catalogue, demoCourses],
  routes: [reportRoute, ...planRoutes, ...importRoutes],
  pages: [...listPages, coursePage, practicePage],
};
