import { SERVICE_WORKER } from './addresses';

/**
 * Lets the browser keep the toolbox for when there is no network. Begins when the page has loaded, so that it never slows the
 * first visit; a browser that cannot, or may not, goes on without.
 */
export const keepForOffline = (): void => {
  if (!('serviceWorker' in navigator)) return;
  const register = (): void => void navigator.serviceWorker.register(SERVICE_WORKER).catch(() => undefined);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
};
