import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { ROOT, WEB_APPS } from './places.mjs';

const TO_THE_API = ['/graphql', '/sign-in/openid', '/dev', '/livez', '/readyz', '/_graphiql', '/plans', '/runs', '/contributions', '/events/calendar', '/events/participants'];

// The server answers a JSON import with a script, so the browser must not be told to expect JSON.
const jsonAsScript = () => ({
  name: 'json-as-script',
  enforce: 'pre',
  transform: (code, id) =>
    /\.tsx?$/.test(id) && code.includes('.json') ? { code: code.replace(/(import\('[^']+\.json'), \{ with: \{ type: 'json' \} \}\)/g, '$1)'), map: null } : null,
});

// In place of a remote's built manifest: its source, which this server compiles on the way.
const sourceManifests = () => ({
  name: 'source-manifests',
  configureServer(server) {
    for (const { name, entry } of WEB_APPS) {
      server.middlewares.use(`/_apps/${name}/manifest.json`, (_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ entry: `/apps/${name}/${entry}`, styles: [] }));
      });
    }
  },
});

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
    plugins: [jsonAsScript(), react(), sourceManifests(), onePage()],
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
