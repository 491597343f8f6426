import { expect, type BrowserContext } from '@playwright/test';

/** A mail as the demo's mailbox shows it. */
export interface ShownMail {
  /** Its address in the mailbox. */
  address: string;
  subject: string;
  text: string;
  /** Where its links lead, in their order. */
  links: readonly string[];
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** Where the newest mail is that has these words in its line of the mailbox, such as an address or a subject; empty when there is none. */
export async function newestMail(context: BrowserContext, words: string): Promise<string> {
  const list = await (await context.request.get('/dev/mail')).text();
  const line = list.split('<li>').slice(1).find((html) => textOf(html).includes(words)) ?? '';
  return /href="([^"]+)"/.exec(line)?.[1] ?? '';
}

/** Reads the newest mail with these words in its line, as soon as it is another than the one before: a mail is delivered after the answer, so it may take a moment. */
export async function openMail(context: BrowserContext, words: string, before = ''): Promise<ShownMail> {
  let address = before;
  await expect(async () => expect((address = await newestMail(context, words))).not.toBe(before), `a mail with “${words}”`).toPass({ intervals: [50, 50, 100, 200], timeout: 20_000 });
  const html = await (await context.request.get(address)).text();
  const [, plain = ''] = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html) ?? [];
  return { address, subject: textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''), text: textOf(plain), links: [...plain.matchAll(/<a href="([^"]+)">/g)].map(([, link = '']) => textOf(link)) };
}

/** The first link in the newest mail to somebody, as soon as that is another than the one before. */
export const mailedLink = async (context: BrowserContext, emailAddress: string, before = ''): Promise<string> => (await openMail(context, emailAddress, before)).links[0] ?? '';
