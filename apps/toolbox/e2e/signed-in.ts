import { expect, type Page } from '@playwright/test';
import { mailedLink } from '@skills/platform/demo-mailbox';

/** Signs somebody in by a mailed link without filling the form: that is another test's. The page must be in English. */
export async function signedIn(page: Page, email: string): Promise<void> {
  await page.request.post('/graphql', { data: { query: 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { problems { code } } }', variables: { input: { email } } } });
  await page.goto(await mailedLink(page.context(), email));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
