import { lazyPart } from '@skills/platform/web';

/** The page of a call, loaded when it is opened: few visitors of the portal do. */
export const ContributePage = lazyPart(async () => (await import('./contribute-page')).ContributePage);
