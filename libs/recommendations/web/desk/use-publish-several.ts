import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { PUBLISH } from './desk-acts';
import type { QueueNode } from './use-review-queue';

/** How far publishing several has come. */
export interface SeveralPublished {
  isRunning: boolean;
  published: number;
  failed: readonly { id: string; title: string; why: string }[];
  /** What went wrong unexpectedly; nothing after it was tried. */
  failure: unknown;
}

/** Publishes one after the other, each at the revision that the list showed; what is refused is noted with its reason and left as it is. */
export function usePublishSeveral(onPublished: (id: string) => void) {
  const client = useApolloClient();
  const [run, setRun] = useState<SeveralPublished | null>(null);
  const publish = async (nodes: readonly QueueNode[]): Promise<void> => {
    let so: SeveralPublished = { isRunning: true, published: 0, failed: [], failure: null };
    setRun(so);
    for (const { id, revision, title } of nodes) {
      try {
        const { data } = await client.mutate({ mutation: PUBLISH, variables: { input: { contributionId: id, revision } } });
        const refused = data?.publishContribution.problems[0];
        if (refused) so = { ...so, failed: [...so.failed, { id, title, why: refused.message }] };
        else {
          so = { ...so, published: so.published + 1 };
          onPublished(id);
        }
      } catch (failure) {
        so = { ...so, failure };
        break;
      }
      setRun(so);
    }
    setRun({ ...so, isRunning: false });
  };
  return { publish, run };
}
