import { lazyPart } from '@skills/platform/web';
import { LoadingShape } from '@skills/platform/ui';
import { Suspense } from 'react';

const EffectOfPlan = lazyPart(async () => (await import('./effect-of-plan')).EffectOfPlan);

/** What changed alongside the plan of an earlier run; loaded beside the page of changes, without holding it up. */
export function PlanEffect({ runId, since }: { runId: string; since: string | null }) {
  return (
    <Suspense fallback={<LoadingShape kind="list" />}>
      <EffectOfPlan runId={runId} since={since} />
    </Suspense>
  );
}
