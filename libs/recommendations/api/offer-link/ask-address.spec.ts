import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askAddress, openInternet, type Network } from './ask-address';

describe('the open internet', () => {
  it.each([
    '127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1',
    '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1',
    '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1', '2002:7f00:1::', 'no address',
  ])('does not contain %s', (address) => {
    expect(openInternet.isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '193.99.144.80', '2a02:2e0:3fe:1001:302::', '::ffff:8.8.8.8'])('contains %s', (address) => {
    expect(openInternet.isPublic(address)).toBe(true);
  });
});

describe('asking for the page of an offer', () => {
  let server: Server;
  let port: string;
  let asked: string[];
  let network: Network;
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://offers.example.org');
      asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${pathname}`);
      if (pathname === '/silent') return;
      if (pathname === '/no-head' && request.method === 'HEAD') return void response.writeHead(404).end();
      if (pathname === '/deaf-to-head' && request.method === 'HEAD') return;
      if (pathname === '/endless') return void (request.method === 'HEAD' ? response.writeHead(405).end() : response.write('x'.repeat(100_000)));
      if (pathname === '/broken') return void request.socket.destroy();
      const to = searchParams.get('to');
      const location = pathname === '/loop' ? { location: '/loop' } : to === null ? {} : { location: to };
      return void response.writeHead(pathname === '/loop' ? 302 : Number(searchParams.get('status') ?? 200), location).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    port = String((server.address() as AddressInfo).port);
    const hosts: Record<string, string> = { 'offers.example.org': '127.0.0.1', 'inner.example.org': '10.0.0.1' };
    network = {
      lookup: (host, took) => (hosts[host] ? took(null, [{ address: hosts[host], family: 4 }]) : took(Object.assign(new Error(), { code: 'ENOTFOUND' }), [])),
      isPublic: (address) => address === '127.0.0.1' || openInternet.isPublic(address),
      ports: [port],
      patience: 300,
    };
  });
  afterEach(() => new Promise<void>((closed) => void (server.closeAllConnections(), server.close(() => closed()))));

  const at = (path: string, host = 'offers.example.org') => `http://${host}:${port}${path}`;
  const ask = (address: string) => askAddress(address, { agent: 'link check', stopping: new AbortController().signal }, network);

  it('tells the status', async () => {
    expect(await ask(at('/course'))).toEqual({ status: 200 });
    expect(await ask(at('/course?status=410'))).toEqual({ status: 410 });
    expect(await ask(at('/course?status=503'))).toEqual({ status: 503 });
    expect(asked).toEqual(['HEAD offers.example.org/course', ...['HEAD', 'GET', 'HEAD', 'GET'].map((method) => `${method} offers.example.org/course`)]);
  });

  it('asks again in the usual way where a server knows no HEAD, and does not wait for the whole page', async () => {
    expect(await ask(at('/no-head'))).toEqual({ status: 200 });
    expect(await ask(at('/deaf-to-head'))).toEqual({ status: 200 });
    expect(await ask(at('/endless'))).toEqual({ status: 200 });
  });

  it('follows redirects, but not for ever', async () => {
    expect(await ask(at('/moved?status=301&to=/course'))).toEqual({ status: 200 });
    expect(await ask(at('/loop'))).toEqual({ failure: 'NO_ANSWER' });
    expect(asked.filter((line) => line.endsWith('/loop'))).toHaveLength(6);
  });

  it('tells that nothing answers', async () => {
    expect(await ask(at('/silent'))).toEqual({ failure: 'NO_ANSWER' });
    expect(await ask(at('/broken'))).toEqual({ failure: 'NO_ANSWER' });
    expect(await ask(at('/', 'nowhere.example.org'))).toEqual({ failure: 'NO_ANSWER' });
  });

  it('goes nowhere but to public places', async () => {
    const inner = ['file:///etc/passwd', 'ftp://offers.example.org/', 'no address', `http://169.254.169.254:${port}/latest/meta-data`, `http://[::1]:${port}/`, `http://[::ffff:10.0.0.1]:${port}/`, `http://167772161:${port}/`, at('/', 'inner.example.org'), 'http://offers.example.org:5432/', 'http://offers.example.org/'];
    for (const address of inner) expect(await ask(address)).toEqual({ failure: 'NOT_PUBLIC' });
    expect(asked).toEqual([]);
  });

  it('is not led behind the wall by a redirect either', async () => {
    for (const to of [at('/', 'inner.example.org'), `http://192.168.0.1:${port}/`, 'http://offers.example.org:22/', 'file:///etc/passwd'])
      expect(await ask(at(`/moved?status=302&to=${encodeURIComponent(to)}`))).toEqual({ failure: 'NOT_PUBLIC' });
  });
});
