import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { LinkAnswer } from '../../rules';

/** How addresses are reached; tests give their own. */
export interface Network {
  /** All addresses of a host. */
  lookup: (host: string, took: (error: Error | null, addresses: LookupAddress[]) => void) => void;
  /** Whether an IP address is anybody's to see. */
  isPublic: (address: string) => boolean;
  /** The ports that may be asked; '' is the usual one of the scheme. */
  ports: readonly string[];
  /** How long one question may take, in milliseconds. */
  patience: number;
}

/** The open internet: no address of this machine, of its neighbours or of its provider's inner services, in any way of writing it. */
export const openInternet: Network = {
  lookup: (host, took) => systemLookup(host, { all: true }, took),
  isPublic: (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast',
  ports: [''],
  patience: 10_000,
};

/** Who asks, and until when. */
export interface Asking {
  /** What the program calls itself. */
  agent: string;
  stopping: AbortSignal;
}

/** How many redirects are followed, each checked like the first address. */
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

class NotPublic extends Error {}

/** Connects only to what was checked: a name that is looked up twice could give another address the second time. */
const checkedLookup = ({ lookup, isPublic }: Network): LookupFunction => (host, { all }, took) =>
  lookup(host, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return took(error ?? new Error('no address'), '');
    if (!addresses.every(({ address }) => isPublic(address))) return took(new NotPublic(), '');
    return all ? took(null, addresses) : took(null, first.address, first.family);
  });

function mayAsk({ protocol, hostname, port }: URL, { isPublic, ports }: Network): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return /^https?:$/.test(protocol) && ports.includes(port) && (isIP(host) === 0 || isPublic(host));
}

interface Head {
  status: number;
  location: string | undefined;
}

/** The status line and headers of an answer; its body is not read, whatever its size. */
const headOf = (url: URL, method: 'HEAD' | 'GET', { agent, stopping }: Asking, network: Network): Promise<Head> =>
  new Promise((done, fail) => {
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
    const { hostname, port, pathname, search, protocol } = url;
    const signal = AbortSignal.any([AbortSignal.timeout(network.patience), stopping]);
    const headers = { 'user-agent': agent, accept: 'text/html,*/*;q=0.5' };
    const request = ask({ protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, path: `${pathname}${search}`, method, headers, signal, agent: false, lookup: checkedLookup(network) }, (response) => {
      done({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on('error', fail);
    request.end();
  });

async function answerAt(url: URL, asking: Asking, network: Network): Promise<Head> {
  // Some servers know no HEAD: they answer it with an error, also with 404, or not at all.
  const head = await headOf(url, 'HEAD', asking, network).catch((error: unknown) => (error instanceof NotPublic ? Promise.reject(error) : null));
  return head && head.status < 400 ? head : headOf(url, 'GET', asking, network);
}

/**
 * Asks for the page at an address, and tells what came back after redirects. It goes to public places only: the address may be
 * anybody's, and what stands behind a server's wall is not for them to ask for through it.
 */
export async function askAddress(address: string, asking: Asking, network: Network = openInternet): Promise<LinkAnswer> {
  let url = URL.parse(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!url || !mayAsk(url, network)) return { failure: 'NOT_PUBLIC' };
    try {
      const { status, location } = await answerAt(url, asking, network);
      if (!REDIRECTS.has(status) || location === undefined) return { status };
      url = URL.parse(location, url);
    } catch (error) {
      return { failure: error instanceof NotPublic ? 'NOT_PUBLIC' : 'NO_ANSWER' };
    }
  }
  return { failure: 'NO_ANSWER' };
}
