import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, and where the built pages are served from. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const WEB = join(ROOT, 'dist', 'web');

/** The apps with pages; the first is the shell. Each is built alone from `entry.tsx` (mounted) and `main.tsx` (by itself). */
export const WEB_APPS = [
  { name: 'portal', inputs: ['main.tsx'], entry: 'main.tsx' },
  { name: 'events', inputs: ['entry.tsx', 'main.tsx'], entry: 'entry.tsx' },
  { name: 'toolbox', inputs: ['entry.tsx', 'main.tsx'], entry: 'entry.tsx' },
];
