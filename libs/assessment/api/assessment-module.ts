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
import { teamModule } from './team/team-module';

/** Runs, their respondents and their results. */
export const assessmentModule: GraphModule = {
  name: 'assessment',
  entities: [Run, RunAmbition, Respondent, ...teamModule.entities],
  resolvers: [
    ...[RunQuery, ViewerRuns, RunFields, RespondentFields, StandingFields, StartRun, ChangeAmbitions, CompleteRun, ClaimRun],
    ...[AssessAgain, EarlierAnswerFields, ChangeFields, ViewerDevelopments, DevelopmentFields],
    ...teamModule.resolvers,
  ],
  texts,
  personalData: [...teamModule.personalData, ...personalData],
  listeners: (services) => teamModule.listeners.map((listener) => listener(services)),
  jobs: [retention, ...teamModule.jobs],
};
