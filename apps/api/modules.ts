import { assessmentModule } from '@skills/assessment/api';
import { identityModule } from '@skills/identity/api';
import { platformModule, type GraphModule } from '@skills/platform/graph';
import { questionnaireModule } from '@skills/questionnaire/api';
import { recommendationsModule } from '@skills/recommendations/api';
import { eventsModule } from '@skills/events/api';

/** The product's modules, upstream first: seeds run in this order, erasure in the reverse. */
export const modules: readonly GraphModule[] = [platformModule, identityModule, questionnaireModule, assessmentModule, recommendationsModule, eventsModule];
