import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { assessedFirm, type AssessedFirm, type Problems } from './assessed-firm';

/** Signs the browser in as whoever reads this address. */
export async function signedInAs(graph: GraphUnderTest, browser: TestBrowser, email: string): Promise<TestBrowser> {
  await browser.ask('mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { request { id } problems { code } } }', { input: { email } });
  await graph.deliver();
  const token = /#token=([\w-]+)/.exec(graph.mails.at(-1)?.text ?? '')?.[1];
  await browser.ask('mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { problems { code } } }', { input: { token } });
  return browser;
}

/** A started run that its owner has kept by signing in. */
export async function keptFirm(graph: GraphUnderTest, document: { code: string }, email: string, overrides: object = {}): Promise<AssessedFirm> {
  const firm = await assessedFirm(graph, document, overrides);
  await signedInAs(graph, firm.browser, email);
  const { claimRun } = await firm.browser.ask<{ claimRun: Problems }>('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code path message } } }', {
    input: { runId: firm.runId, organisationName: 'Kept Ltd' },
  });
  if (claimRun.problems[0]) throw new Error(claimRun.problems[0].code);
  return firm;
}
