import type { Cookie, Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { mailedLink, newestMail } from '@skills/platform/demo-mailbox';

/** Who was signed in once, by mail address: a session is good for every browser of this process. */
const sessions = new Map<string, readonly Cookie[]>();

/** Signs somebody in with a mailed link, without a page: how that looks is another test's. */
export async function signedIn(page: Page, emailAddress: string): Promise<void> {
  const context = page.context();
  const known = sessions.get(emailAddress);
  if (known) return context.addCookies(known);
  const before = await newestMail(context, emailAddress);
  await ask(page, 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { problems { code } } }', { input: { email: emailAddress } });
  const token = new URLSearchParams(new URL(await mailedLink(context, emailAddress, before)).hash.slice(1)).get('token');
  await ask(page, 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { problems { code } } }', { input: { token } });
  sessions.set(emailAddress, (await context.cookies()).filter(({ name }) => name === 'session'));
}
