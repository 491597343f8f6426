// Competences and what a level says belong to the questionnaire; a result names them, so whoever builds on results finds them here.
export { Competence, competenceFor, GraphLevelKind, LANGUAGE_OF_THE_CATALOGUE } from '@skills/questionnaire/api';
export { assessmentModule } from './assessment-module';
export { takeSnapshot } from './benchmark/take-snapshot';
export { RunChange } from './change/graph-change';
export { basesOf, type RunBasis } from './result/run-basis';
export { onRunCompleted, type RunCompletedListener } from './run/run-completed';
export { ownerOf, Run } from './run/run.entity';
export { mayReadRun, maySteerRun, type RunOwner } from './run/run.policy';
