export { assessmentModule } from './assessment-module';
export { basesOf, type RunBasis } from './result/run-basis';
export { onRunCompleted, type RunCompletedListener } from './run/run-completed';
export { ownerOf, Run } from './run/run.entity';
export { mayReadRun } from './run/run.policy';
