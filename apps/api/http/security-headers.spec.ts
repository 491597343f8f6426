import fastify from 'fastify';
import { addSecurityHeaders } from './security-headers';

describe('the headers of every answer', () => {
  const headersOf = async (isHttps: boolean) => {
    const app = fastify();
    addSecurityHeaders(app, { inlineScripts: ['sha256-abc'], isHttps });
    app.get('/', (_request, reply) => reply.type('text/html').send('<title>A page</title>'));
    const { headers } = await app.inject('/');
    await app.close();
    return headers;
  };

  it('leave the camera to our own pages, which read tickets with it, and nothing else to anybody', async () => {
    expect((await headersOf(true))['permissions-policy']).toBe('camera=(self), geolocation=(), microphone=(), payment=()');
  });

  it('let only the scripts that were built run, and no other site show a page in a frame', async () => {
    const policy = (await headersOf(true))['content-security-policy'];
    expect(policy).toContain("script-src 'self' 'sha256-abc';");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('keep to https where that is how browsers come, and only there', async () => {
    expect((await headersOf(true))['strict-transport-security']).toContain('max-age=');
    expect((await headersOf(false))['strict-transport-security']).toBeUndefined();
  });
});
