import type { Cookie, Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { mailedLinkWith } from '@skills/platform/demo-mailbox';

/** Who was signed in once, by mail address: a session is good for every browser of this process. */
const sessions = new Map<string, readonly Cookie[]>();

interface Answer {
  problems: { code: string }[];
}

async function act(page: Page, mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { [mutation]: answer } = await ask<Record<string, Answer>>(page, `mutation ($input: ${type}!) { ${mutation}(input: $input) { problems { code } } }`, { input });
  if (answer?.problems[0]) throw new Error(`${mutation}: ${answer.problems[0].code}`);
}

/** Signs somebody in with a mailed link, without a page: how that looks is another test's. */
export async function signedIn(page: Page, emailAddress: string): Promise<void> {
  const context = page.context();
  const known = sessions.get(emailAddress);
  if (known) return context.addCookies(known);
  // Another process may be signing the same person in: each follows the link that it asked for.
  const mark = crypto.randomUUID();
  await act(page, 'requestSignIn', { email: emailAddress, next: `/?mark=${mark}` });
  const link = new URL(await mailedLinkWith(context, emailAddress, mark));
  await act(page, 'signInWithLink', { token: new URLSearchParams(link.hash.slice(1)).get('token') });
  sessions.set(emailAddress, (await context.cookies()).filter(({ name }) => name === 'session'));
}
