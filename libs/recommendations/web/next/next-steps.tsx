import { LoadingShape } from '@skills/platform/ui';
import { lazy, Suspense } from 'react';

const StepList = lazy(() => import('./step-list').then((file) => ({ default: file.StepList })));

/** The three next steps of a completed run; loaded beside the page that shows them, without holding it up. */
export function NextSteps({ runId }: { runId: string }) {
  return (
    <Suspense fallback={<LoadingShape kind="list" />}>
      <StepList runId={runId} />
    </Suspense>
  );
}
