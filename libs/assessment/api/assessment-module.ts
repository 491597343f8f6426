import type { GraphModule } from '@skills/platform/graph';
import { AssessAgain } from './again/assess-again';
import { EarlierAnswerFields } from './again/earlier-answers';
import { ChangeFields } from './change/change-fields';
import { DevelopmentFields, ViewerDevelopments } from './change/developments';
import { ClaimRun } from './claim/claim-run';
import { texts } from './locales';
import { personalData } from './personal-data';
import { retention } from './removal';
import { StandingFields } from './result/result-fields';
import { ChangeAmbitions } from './run/change-ambitions';
import { CompleteRun } from './run/complete-run';
import { Respondent } from './run/respondent.entity';
import { RunAmbition } from './run/run-ambition.entity';
import { RespondentFields, RunFields } from './run/run-fields';
import { RunQuery, ViewerRuns } from './run/run-reads';
import { Run } from './run/run.entity';
import { StartRun } from './run/start-run';

/** Runs, their respondents and their results. */
export const assessmentModule: GraphModule = {
  name: 'assessment',
  entities: [Run, RunAmbition, Respondent],
  resolvers: [RunQuery, ViewerRuns, RunFields, RespondentFields, StandingFields, StartRun, ChangeAmbitions, CompleteRun, ClaimRun, AssessAgain, EarlierAnswerFields, ChangeFields, ViewerDevelopments, DevelopmentFields],
  texts,
  personalData,
  jobs: [retention],
};
