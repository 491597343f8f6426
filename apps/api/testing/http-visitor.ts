import type { ServedProduct } from './served-product';

/** A browser that follows addresses by hand, with a jar of cookies for each origin. */
export interface HttpVisitor {
  /** The product's cookies by name. */
  cookies: Map<string, string>;
  /** Opens an address, on the product when it has no origin or that of its links; does not follow where it leads. */
  open(address: string, form?: Record<string, string>): Promise<Response>;
  /** Opens an address and follows where it leads, until a page comes or the next address fits; that address, or null. */
  follow(address: string, until: RegExp): Promise<string | null>;
  /** Asks the graph. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The mail address of who is signed in; null for a guest. */
  whoIs(): Promise<string | null>;
}

/** Opens a browser on a served product; behind a proxy that the product believes, from an address of its own. */
export function httpVisitor(product: ServedProduct, clientAddress?: string): HttpVisitor {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string): Map<string, string> => {
    if (!jars.has(origin)) jars.set(origin, new Map());
    return jars.get(origin)!;
  };
  const own = product.url;
  const resolved = (address: string): string => new URL(address.replace(product.composition.settings.publicUrl, own), own).href;

  const send = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(resolved(address));
    const jar = jarOf(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie && { cookie }), ...(clientAddress && { 'x-forwarded-for': clientAddress }) } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };

  const self: HttpVisitor = {
    cookies: jarOf(own),
    open: (address, form) => send(address, form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    async follow(address, until) {
      let here = resolved(address);
      for (let steps = 0; steps < 10; steps += 1) {
        const location = (await self.open(here)).headers.get('location');
        if (location === null) return null;
        here = new URL(location, here).href;
        if (until.test(here)) return here;
      }
      return null;
    },
    async ask<Data>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
      return ((await answer.json()) as { data: Data }).data;
    },
    whoIs: async () => (await self.ask<{ viewer: { person: { emailAddress: string } | null } }>('{ viewer { person { emailAddress } } }')).viewer.person?.emailAddress ?? null,
  };
  return self;
}
