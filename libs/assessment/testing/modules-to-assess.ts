import { identityModule } from '@skills/identity/api';
import { platformModule, type GraphModule } from '@skills/platform/graph';
import { questionnaireModule } from '@skills/questionnaire/api';
import { assessmentModule } from '../api';

/** Everything that a run needs, upstream first. */
export const modulesToAssess: readonly GraphModule[] = [platformModule, identityModule, questionnaireModule, assessmentModule];
