import { LoadingShape, MAIN_ID, SkipLink } from '@skills/platform/ui';
import { ErrorBoundary } from '@skills/platform/web';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Landing } from '../landing/landing';
import { Footer } from './footer';
import { Header } from './header';
import { NotFound } from './not-found';
import { OfflineNotice } from './offline-notice';
import { Remote } from './remote';
import './portal.css';

const SignIn = lazy(() => import('../account/sign-in').then((file) => ({ default: file.SignIn })));
const ConfirmPage = lazy(() => import('../account/confirm-page').then((file) => ({ default: file.ConfirmPage })));
const Account = lazy(() => import('../account/account').then((file) => ({ default: file.Account })));
const MyData = lazy(() => import('../account/my-data').then((file) => ({ default: file.MyData })));
const Privacy = lazy(() => import('../statements/privacy').then((file) => ({ default: file.Privacy })));
const Accessibility = lazy(() => import('../statements/accessibility').then((file) => ({ default: file.Accessibility })));
const Sources = lazy(() => import('../statements/sources').then((file) => ({ default: file.Sources })));
const ContributePage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.ContributePage })));
const EventListPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.EventListPage })));
const EventPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.EventPage })));
const MailChoicePage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.MailChoicePage })));
const RegistrationPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.RegistrationPage })));
const SpeakingPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.SpeakingPage })));
const ConclusionsPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.ConclusionsPage })));
const FiguresPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.FiguresPage })));
const AllConclusionsPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.AllConclusionsPage })));
const AgendaVersionsPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.AgendaVersionsPage })));
const EventSeriesPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.EventSeriesPage })));
const FeedbackPage = lazy(() => import('@skills/events/web').then((file) => ({ default: file.FeedbackPage })));
const Contact = lazy(() => import('../statements/contact').then((file) => ({ default: file.Contact })));

/** The public site: head, the page of the address, foot. A fault in a page leaves head and foot usable. */
export function Portal() {
  const { pathname } = useLocation();
  const part = pathname.split('/')[1] ?? '';
  return (
    <div className="p-site">
      <SkipLink />
      <Header />
      <OfflineNotice />
      <main id={MAIN_ID} tabIndex={-1}>
        <ErrorBoundary key={part} name={part || 'landing'}>
          <Suspense fallback={<LoadingShape kind="page" />}>
            <Routes>
              <Route path="/" element={<Landing />} />
              <Route path="/toolbox/*" element={<Remote name="toolbox" />} />
              <Route path="/sign-in" element={<SignIn />} />
              <Route path="/sign-in/confirm" element={<ConfirmPage />} />
              <Route path="/account" element={<Account />} />
              <Route path="/my-data" element={<MyData />} />
              <Route path="/privacy" element={<Privacy />} />
              <Route path="/accessibility" element={<Accessibility />} />
              <Route path="/sources" element={<Sources />} />
              <Route path="/organise/*" element={<Remote name="events" />} />
              <Route path="/events" element={<EventListPage />} />
              <Route path="/mails" element={<MailChoicePage />} />
              <Route path="/registration" element={<RegistrationPage />} />
              <Route path="/speaking" element={<SpeakingPage />} />
              <Route path="/feedback" element={<FeedbackPage />} />
              <Route path="/events/figures" element={<FiguresPage />} />
              <Route path="/events/conclusions" element={<AllConclusionsPage />} />
              <Route path="/events/series/:id" element={<EventSeriesPage />} />
              <Route path="/events/:slug/agenda" element={<AgendaVersionsPage />} />
              <Route path="/events/:slug/conclusions" element={<ConclusionsPage />} />
              <Route path="/events/:slug/contribute" element={<ContributePage />} />
              <Route path="/events/:slug" element={<EventPage />} />
              <Route path="/contact" element={<Contact />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
