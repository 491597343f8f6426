import type { ModulePart } from '@skills/platform/graph';
import { CancelEvent } from './cancel-event';
import { ChangeEvent } from './change-event';
import { ChangeEventSeries } from './change-event-series';
import { CorrectEvent } from './correct-event';
import { CreateEvent } from './create-event';
import { CreateEventSeries } from './create-event-series';
import { DiscardEvent } from './discard-event';
import { EarlierTimesField } from './earlier-times';
import { EventCountries } from './event-countries';
import { EventDraftField } from './event-draft';
import { EventFields, EventQueries, EventSeriesFields, EventSeriesQueries } from './event-reads';
import { EventSeries } from './event-series.entity';
import { EventTime } from './event-time.entity';
import { Event } from './event.entity';
import { PostponeEvent } from './postpone-event';
import { PublishEvent } from './publish-event';
import { RecordEventHeld } from './record-event-held';
import { RescheduleEvent } from './reschedule-event';
import { SeriesAtDeskFields } from './series-at-desk';
import { SwitchRegistration } from './switch-registration';

/** The life of events, and the series to which they belong. */
export const eventPart: ModulePart = {
  entities: [EventSeries, Event, EventTime],
  resolvers: [
    EventQueries,
    EventFields,
    EventDraftField,
    EarlierTimesField,
    EventSeriesFields,
    EventSeriesQueries,
    CreateEventSeries,
    ChangeEventSeries,
    SeriesAtDeskFields,
    EventCountries,
    CreateEvent,
    ChangeEvent,
    CorrectEvent,
    PublishEvent,
    SwitchRegistration,
    RescheduleEvent,
    PostponeEvent,
    CancelEvent,
    RecordEventHeld,
    DiscardEvent,
  ],
};
