import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressIn, languageAddresses, SERVER_LANGUAGES, type Context, type PageWords, type PublicPage } from '@skills/platform/graph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IN_ITS_LANGUAGE, pageFile } from './page-in-language';

/** What the pages need from the server. */
export interface PublicPageOptions {
  webDir: string;
  publicUrl: string;
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Structured data inside a script element: nothing in it may end that element. */
const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const langOf = (language: string | undefined, around?: string): string => (language && language !== around ? ` lang="${escaped(language)}"` : '');

/**
 * The built page of the reader's language, in which its headings are, with these words in its head and, for whoever runs no scripts, in its body; a browser that does draws the page itself and never shows them.
 * Each language is a page of its own to search engines, which names the others.
 */
export function withWords(page: string, { title, titleLanguage, description, language, structured, parts, links }: PageWords, address: string, shown: string): string {
  const titled = titleLanguage ?? language;
  const own = escaped(addressIn(address, shown));
  const body = [
    `<h1${langOf(titled, shown)}>${escaped(title)}</h1><p class="s-page__lead"${langOf(language, shown)}>${escaped(description)}</p>`,
    ...parts.map(({ heading, text, language: partly }) => `${heading === null ? '' : `<h2>${escaped(heading)}</h2>`}<p${langOf(partly, shown)}>${escaped(text)}</p>`),
    ...links.map((link) => `<p><a href="${escaped(link.address)}" rel="noopener"${langOf(link.language, shown)}>${escaped(link.label)}</a></p>`),
  ].join('');
  // Functions, so that a "$" in a title is a "$".
  return page
    .replace(/<title>[^<]*<\/title>/, () => `<title${langOf(titled, shown)}>${escaped(title)} · Skills for SMEs</title>`)
    .replace(/<meta name="description" content="[^"]*">/, () =>
      [
        `<meta name="description" content="${escaped(description)}">`,
        `<link rel="canonical" href="${own}">`,
        languageAddresses(address, SERVER_LANGUAGES).map(({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}">`).join(''),
        `<meta property="og:type" content="article"><meta property="og:title" content="${escaped(title)}"><meta property="og:description" content="${escaped(description)}"><meta property="og:url" content="${own}">`,
        `<script type="application/ld+json">${jsonInScript({ '@context': 'https://schema.org', ...structured, url: addressIn(address, shown) })}</script>`,
      ].join('\n'),
    )
    .replace(/<div id="root"><\/div>(?:\s*<noscript>.*?<\/noscript>)?/, () => `<div id="root"></div>\n<noscript><main class="s-page s-page--text">${body}</main></noscript>`);
}

/** Serves public pages with their words in them, so that they can be found and read without scripts. */
export async function addPublicPages(app: FastifyInstance, pages: readonly PublicPage[], { webDir, publicUrl, context }: PublicPageOptions): Promise<void> {
  const built = new Map(await Promise.all(SERVER_LANGUAGES.map(async (language) => [language, await readFile(join(webDir, pageFile(language)), 'utf8')] as const)));
  for (const { path, words } of pages)
    app.get<{ Params: Record<string, string> }>(path, async (request, reply) => {
      const asked = await context(request, reply);
      const shell = built.get(asked.request.language) ?? '';
      const said = await words(asked, request.params);
      const address = `${publicUrl}${new URL(request.url, publicUrl).pathname}`;
      return reply
        .code(said ? 200 : 404)
        .headers({ 'content-type': 'text/html; charset=utf-8', ...IN_ITS_LANGUAGE })
        .send(said ? withWords(shell, said, address, asked.request.language) : shell);
    });
}
