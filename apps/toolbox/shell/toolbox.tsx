import {
  AgainPage, AimsPage, AnswerPage, ChangePage, JoinPage, PartAnswerPage, PartPage, PeersPage, ResultPage, RunsPage, SendCompletion, StartPage, TeamPage, TopicPage,
} from '@skills/assessment/web';
import {
  ContributionListPage, ContributionPage, CourseImportPage, CourseListPage, CoursePage, DeskPage, NextSteps, PlanEffect, PlanPage, PracticeListPage, PracticePage, RecommendationsPage, StartContributionPage, StopRemindersPage,
} from '@skills/recommendations/web';
import { LoadingShape } from '@skills/platform/ui';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotHere } from './not-here';
import { QueueProvider } from './queue-provider';

/** The toolbox: every page loads its part when it is opened. */
export function Toolbox() {
  return (
    <QueueProvider>
      <SendCompletion />
      <Suspense fallback={<LoadingShape kind="page" />}>
        <Routes>
          <Route path="" element={<RunsPage />} />
          <Route path="start" element={<StartPage />} />
          <Route path="runs/:runId" element={<ResultPage nextSteps={(runId) => <NextSteps runId={runId} />} />} />
          <Route path="runs/:runId/answer" element={<AnswerPage />} />
          <Route path="runs/:runId/answer/:place" element={<AnswerPage />} />
          <Route path="runs/:runId/aims" element={<AimsPage />} />
          <Route path="runs/:runId/team" element={<TeamPage />} />
          <Route path="join" element={<JoinPage />} />
          <Route path="parts/:partId" element={<PartPage />} />
          <Route path="parts/:partId/answer" element={<PartAnswerPage />} />
          <Route path="parts/:partId/answer/:place" element={<PartAnswerPage />} />
          <Route path="runs/:runId/again" element={<AgainPage />} />
          <Route path="runs/:runId/change" element={<ChangePage planEffect={(runId, since) => <PlanEffect runId={runId} since={since} />} />} />
          <Route path="runs/:runId/topics/:topic" element={<TopicPage />} />
          <Route path="runs/:runId/peers" element={<PeersPage />} />
          <Route path="runs/:runId/recommendations" element={<RecommendationsPage />} />
          <Route path="runs/:runId/plan" element={<PlanPage />} />
          <Route path="plans/stop-reminders" element={<StopRemindersPage />} />
          <Route path="courses" element={<CourseListPage />} />
          <Route path="courses/:courseId" element={<CoursePage />} />
          <Route path="practices" element={<PracticeListPage />} />
          <Route path="practices/:practiceId" element={<PracticePage />} />
          <Route path="contribute/practice" element={<StartContributionPage key="practice" kind="PRACTICE" />} />
          <Route path="contribute/course" element={<StartContributionPage key="course" kind="COURSE" />} />
          <Route path="contribute/import" element={<CourseImportPage />} />
          <Route path="contributions" element={<ContributionListPage />} />
          <Route path="contributions/:contributionId" element={<ContributionPage />} />
          <Route path="desk" element={<DeskPage />} />
          <Route path="*" element={<NotHere />} />
        </Routes>
      </Suspense>
    </QueueProvider>
  );
}
