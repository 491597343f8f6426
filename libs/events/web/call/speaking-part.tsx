import { lazyPart } from '@skills/platform/web';

const Part = lazyPart(async () => (await import('./speaking-page')).SpeakingPage);

/** The page of whoever is named as a speaker, loaded when it is opened. It is a page of its own, as a part loaded later cannot hold another such part directly. */
export function SpeakingPage() {
  return <Part />;
}
