import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, LoadingShape, Page } from '@skills/platform/ui';
import { AnswerPage, ResultPage, RunsPage, StartPage, TOOLBOX, TopicPage } from '@skills/assessment/web';
import { CourseListPage, CoursePage, NextSteps, PracticeListPage, PracticePage, RecommendationsPage } from '@skills/recommendations/web';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { QueueProvider } from './queue-provider';
import { ToolboxNav } from './toolbox-nav';
import './toolbox.css';


function NotHere() {
  const { t } = useText('toolbox');
  return (
    <Page title={t('notHere.title')}>
      <EmptyState title={t('notHere.what')} action={<ButtonLink to={TOOLBOX}>{t('notHere.back')}</ButtonLink>} />
    </Page>
  );
}

/** The toolbox: every page loads its part when it is opened. */
export function Toolbox() {
  return (
    <QueueProvider>
      <ToolboxNav />
      <Suspense fallback={<LoadingShape kind="page" />}>
        <Routes>
          <Route path="" element={<RunsPage />} />
          <Route path="start" element={<StartPage />} />
          <Route path="runs/:runId" element={<ResultPage nextSteps={(runId) => <NextSteps runId={runId} />} />} />
          <Route path="runs/:runId/answer" element={<AnswerPage />} />
          <Route path="runs/:runId/answer/:place" element={<AnswerPage />} />
          <Route path="runs/:runId/topics/:topic" element={<TopicPage />} />
          <Route path="runs/:runId/recommendations" element={<RecommendationsPage />} />
          <Route path="courses" element={<CourseListPage />} />
          <Route path="courses/:courseId" element={<CoursePage />} />
          <Route path="practices" element={<PracticeListPage />} />
          <Route path="practices/:practiceId" element={<PracticePage />} />
          <Route path="*" element={<NotHere />} />
        </Routes>
      </Suspense>
    </QueueProvider>
  );
}
