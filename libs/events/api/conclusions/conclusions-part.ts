import type { ModulePart } from '@skills/platform/graph';
import { AcceptConclusion } from './accept-conclusion';
import { ChangeConclusion } from './change-conclusion';
import { ConclusionList } from './conclusion-list';
import { ConclusionFields, EventConclusionFields, PublishedConclusionFields, SummaryFields } from './conclusion-reads';
import { ConclusionSummary, PublishedConclusion } from './conclusion-summary.entity';
import { Conclusion } from './conclusion.entity';
import { conclusionsPage } from './conclusions-page';
import { PublishConclusions } from './publish-conclusions';
import { RemoveConclusion } from './remove-conclusion';
import { SendBackConclusion } from './send-back-conclusion';
import { SubmitConclusion } from './submit-conclusion';
import { summaryRoute } from './summary-route';
import { WriteConclusion } from './write-conclusion';

/** What an event showed, reviewed and published. */
export const conclusionsPart: ModulePart = {
  entities: [Conclusion, ConclusionSummary, PublishedConclusion],
  resolvers: [
    WriteConclusion,
    ChangeConclusion,
    SubmitConclusion,
    AcceptConclusion,
    SendBackConclusion,
    RemoveConclusion,
    PublishConclusions,
    EventConclusionFields,
    ConclusionFields,
    SummaryFields,
    PublishedConclusionFields,
    ConclusionList,
  ],
  routes: [summaryRoute],
  pages: [conclusionsPage],
};
