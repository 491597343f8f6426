import { lazyPart } from '@skills/platform/web';
import { LoadingShape } from '@skills/platform/ui';
import { Suspense } from 'react';

const StepList = lazyPart(async () => (await import('./step-list')).StepList);

/** The three next steps of a completed run; loaded beside the page that shows them, without holding it up. */
export function NextSteps({ runId }: { runId: string }) {
  return (
    <Suspense fallback={<LoadingShape kind="list" />}>
      <StepList runId={runId} />
    </Suspense>
  );
}
