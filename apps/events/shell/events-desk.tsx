import {
  AgendaPage, AllDataLeftPage, BudgetPage, CallPage, ChecklistPage, ConclusionsDeskPage, DataLeftPage, DoorPage, EditEventPage, MessagesPage, NewEventPage, OrganisedEventPage, OrganisePage, OutcomesPage, ParticipantsPage, QuestionsPage,
  ReservesPage, ReviewsPage, SeatsPage, SeriesPage, TeamPage,
} from '@skills/events/web';
import { LoadingShape } from '@skills/platform/ui';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotHere } from './not-here';

/** The organisers' app. */
export function EventsDesk() {
  return (
    <Suspense fallback={<LoadingShape kind="page" />}>
      <Routes>
        <Route path="" element={<OrganisePage />} />
        <Route path="new" element={<NewEventPage />} />
        <Route path="events/:slug" element={<OrganisedEventPage />} />
        <Route path="events/:slug/participants" element={<ParticipantsPage />} />
        <Route path="events/:slug/agenda" element={<AgendaPage />} />
        <Route path="events/:slug/call" element={<CallPage />} />
        <Route path="events/:slug/reviews" element={<ReviewsPage />} />
        <Route path="events/:slug/door" element={<DoorPage />} />
        <Route path="events/:slug/seats" element={<SeatsPage />} />
        <Route path="events/:slug/messages" element={<MessagesPage />} />
        <Route path="events/:slug/outcomes" element={<OutcomesPage />} />
        <Route path="events/:slug/conclusions" element={<ConclusionsDeskPage />} />
        <Route path="events/:slug/questions" element={<QuestionsPage />} />
        <Route path="events/:slug/reserves" element={<ReservesPage />} />
        <Route path="events/:slug/checklist" element={<ChecklistPage />} />
        <Route path="events/:slug/budget" element={<BudgetPage />} />
        <Route path="events/:slug/team" element={<TeamPage />} />
        <Route path="events/:slug/data" element={<DataLeftPage />} />
        <Route path="series/:id" element={<SeriesPage />} />
        <Route path="data" element={<AllDataLeftPage />} />
        <Route path="events/:slug/edit" element={<EditEventPage />} />
        <Route path="*" element={<NotHere />} />
      </Routes>
    </Suspense>
  );
}
