import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { ROOT } from './places.mjs';

const TO_THE_API = ['/graphql', '/dev', '/livez', '/readyz', '/_graphiql'];

// Every address that is a page gets the one page; in development the remotes are source, so no import map is needed.
const onePage = () => ({
  name: 'one-page',
  configureServer(server) {
    return () => {
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next();
        const html = await readFile(join(ROOT, 'tools/vite/dev-page.html'), 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(request.originalUrl ?? '/', html));
      });
    };
  },
});

/**
 * Starts the development server of all pages: remotes from source, hot reload, everything of the graph passed to the api.
 * `apiPort` is where the api listens (by default API_PORT, then 4001), `port` where to listen. Returns Vite's server, listening.
 */
export const devServer = async ({ port = 4000, host = '127.0.0.1', apiPort = Number(process.env.API_PORT ?? 4001) } = {}) => {
  const target = `http://127.0.0.1:${apiPort}`;
  const remote = join(ROOT, 'apps/toolbox/entry.tsx');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    publicDir: false,
    appType: 'custom',
    cacheDir: join(ROOT, '.cache/vite'),
    plugins: [react(), onePage()],
    define: { 'import.meta.env.REMOTES_FROM_SOURCE': 'true' },
    resolve: { dedupe: ['react', 'react-dom', 'react-router', '@apollo/client', 'graphql'] },
    optimizeDeps: { entries: ['apps/portal/main.tsx', ...(existsSync(remote) ? ['apps/toolbox/entry.tsx'] : [])] },
    server: {
      port,
      host,
      strictPort: true,
      proxy: Object.fromEntries(TO_THE_API.map((path) => [path, { target, changeOrigin: false }])),
      watch: { ignored: ['**/dist/**', '**/.data/**', '**/.cache/**', '**/.nx/**'] },
    },
  });
  return server.listen();
};
