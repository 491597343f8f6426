import { lazyPart } from '@skills/platform/web';

const Part = lazyPart(async () => (await import('./contribute-page')).ContributePage);

/** The page of a call, loaded when it is opened: few visitors of events open it. It is a page of its own, as a part loaded later cannot hold another such part directly. */
export function ContributePage() {
  return <Part />;
}
