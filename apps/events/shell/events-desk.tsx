import { EditEventPage, NewEventPage, OrganisedEventPage, OrganisePage } from '@skills/events/web';
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
        <Route path="events/:slug/edit" element={<EditEventPage />} />
        <Route path="*" element={<NotHere />} />
      </Routes>
    </Suspense>
  );
}
