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

/** Kinds of space make no difference to a reader. */
const plainly = (text: string): string => text.replace(/\s+/g, ' ');

async function addressesOf(context: BrowserContext, words: string): Promise<string[]> {
  const list = await (await context.request.get('/dev/mail')).text();
  const lines = list.split('<li>').slice(1).filter((html) => plainly(textOf(html)).includes(plainly(words)));
  return lines.map((html) => /href="([^"]+)"/.exec(html)?.[1] ?? '');
}

async function read(context: BrowserContext, address: string): Promise<ShownMail> {
  const html = await (await context.request.get(address)).text();
  const [, plain = ''] = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html) ?? [];
  return { address, subject: textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''), text: textOf(plain), links: [...plain.matchAll(/<a href="([^"]+)">/g)].map(([, link = '']) => textOf(link)) };
}

/** A mail is delivered after the answer, so it may take a moment. */
const SOON = { intervals: [50, 50, 100, 200], timeout: 20_000 };

/** Where the newest mail is that has these words in its line of the mailbox, such as an address or a subject; empty when there is none. */
export const newestMail = async (context: BrowserContext, words: string): Promise<string> => (await addressesOf(context, words))[0] ?? '';

/** Reads the newest mail with these words in its line, as soon as it is another than the one before. */
export async function openMail(context: BrowserContext, words: string, before = ''): Promise<ShownMail> {
  let address = before;
  await expect(async () => expect((address = await newestMail(context, words))).not.toBe(before), `a mail with “${words}”`).toPass(SOON);
  return read(context, address);
}

/** The first link in the newest mail to somebody, as soon as that is another than the one before. */
export const mailedLink = async (context: BrowserContext, emailAddress: string, before = ''): Promise<string> => (await openMail(context, emailAddress, before)).links[0] ?? '';

/** The link in mails to somebody that has these letters in it, however many others come meanwhile. */
export async function mailedLinkWith(context: BrowserContext, emailAddress: string, letters: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const mails = await Promise.all((await addressesOf(context, emailAddress)).map((address) => read(context, address)));
    found = mails.flatMap(({ links }) => links).find((link) => link.includes(letters));
    expect(found).toBeDefined();
  }, `a link with “${letters}”`).toPass(SOON);
  return found ?? '';
}
