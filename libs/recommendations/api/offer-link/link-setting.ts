import type { Context } from '@skills/platform/graph';

declare global {
  interface GraphInstallation {
    /** Whether the addresses of courses and cases are looked at from time to time. */
    checksLinks?: boolean;
  }
}

/** Whether this installation looks at the addresses of courses and cases. */
export const looksAtLinks = ({ request }: Context): boolean => request.installation.checksLinks ?? false;
