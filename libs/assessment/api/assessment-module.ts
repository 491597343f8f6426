import { onSignedIn } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import type { GraphModule } from '@skills/platform/graph';
import { AssessAgain } from './again/assess-again';
import { EarlierAnswerFields } from './again/earlier-answers';
import { ChangeFields } from './change/change-fields';
import { DevelopmentFields, ViewerDevelopments } from './change/developments';
import { BenchmarkCell } from './benchmark/benchmark-cell.entity';
import { OrganisationBenchmark, RunBenchmark } from './benchmark/benchmark-fields';
import { BenchmarkParticipationFields } from './benchmark/participation-fields';
import { benchmarkSnapshot } from './benchmark/benchmark-job';
import { BenchmarkLevel } from './benchmark/benchmark-level.entity';
import { BenchmarkParticipation } from './benchmark/benchmark-participation.entity';
import { BenchmarkSnapshot } from './benchmark/benchmark-snapshot.entity';
import { demoFirms } from './benchmark/demo-firms';
import { JoinBenchmark } from './benchmark/join-benchmark';
import { LeaveBenchmark } from './benchmark/leave-benchmark';
import { benchmarkPersonalData } from './benchmark/personal-data';
import { recordLevels } from './benchmark/record-levels';
import { ClaimRun } from './claim/claim-run';
import { texts } from './locales';
import { personalData } from './personal-data';
import { retention } from './removal';
import { StandingFields } from './result/result-fields';
import { ChangeAmbitions } from './run/change-ambitions';
import { CompleteRun } from './run/complete-run';
import { Respondent } from './run/respondent.entity';
import { RunAmbition } from './run/run-ambition.entity';
import { onRunCompleted } from './run/run-completed';
import { RespondentFields, RunFields } from './run/run-fields';
import { RunQuery, ViewerRuns } from './run/run-reads';
import { Run } from './run/run.entity';
import { StartRun } from './run/start-run';
import { adoptParts } from './team/adopt-parts';
import { teamModule } from './team/team-module';

onRunCompleted('benchmark', ({ em, clock }, { organisation }) => recordLevels(em, idOf(organisation), clock()));
onSignedIn('assessment.team', adoptParts);

/** Runs, their respondents and their results. */
export const assessmentModule: GraphModule = {
  name: 'assessment',
  entities: [Run, RunAmbition, Respondent, BenchmarkParticipation, BenchmarkLevel, BenchmarkSnapshot, BenchmarkCell, ...teamModule.entities],
  resolvers: [
    ...[RunQuery, ViewerRuns, RunFields, RespondentFields, StandingFields, StartRun, ChangeAmbitions, CompleteRun, ClaimRun],
    ...[AssessAgain, EarlierAnswerFields, ChangeFields, ViewerDevelopments, DevelopmentFields],
    ...[RunBenchmark, OrganisationBenchmark, BenchmarkParticipationFields, JoinBenchmark, LeaveBenchmark],
    ...teamModule.resolvers,
  ],
  texts,
  personalData: [...teamModule.personalData, ...benchmarkPersonalData, ...personalData],
  listeners: (services) => teamModule.listeners.map((listener) => listener(services)),
  jobs: [retention, benchmarkSnapshot, ...teamModule.jobs],
  seeds: [demoFirms],
};
