import { platformModule } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { identityModule } from '@skills/identity/api';

/** What every mutation answers. */
export interface Answer {
  problems: { code: string; path: string[]; message: string }[];
}

/** What a sign-in mail brought. */
export interface Mailed {
  requestId: string;
  token: string;
  code: string;
}

/** The graph of identity alone, on the ground. */
export const identityUnderTest = (): Promise<GraphUnderTest> => graphUnderTest([platformModule, identityModule]);

const REQUEST = 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { request { id expiresAt } problems { code path message } } }';

/** Asks for a sign-in mail; the answer as it came. */
export async function requestSignIn(browser: TestBrowser, email: string, more: { next?: string; locale?: string } = {}) {
  type Data = { requestSignIn: Answer & { request: { id: string; expiresAt: string } | null } };
  return (await browser.ask<Data>(REQUEST, { input: { email, ...more } })).requestSignIn;
}

/** Asks for a sign-in mail, has it delivered and reads it. */
export async function mailTo(graph: GraphUnderTest, browser: TestBrowser, email: string, more: { next?: string; locale?: string } = {}): Promise<Mailed> {
  const { request, problems } = await requestSignIn(browser, email, more);
  if (!request) throw new Error(problems[0]?.message);
  await graph.deliver();
  // Mails for many go after those that somebody waits for: the last one may be another's.
  const text = graph.mails.findLast(({ text: said }) => said.includes('#token='))?.text ?? '';
  return { requestId: request.id, token: /#token=([\w-]+)/.exec(text)?.[1] ?? '', code: /^\d{6}$/m.exec(text)?.[0] ?? '' };
}

const signInAnswer = 'person { id emailAddress displayName locale } next problems { code path message }';

/** What both ways of signing in answer. */
export type SignInAnswer = Answer & { person: { id: string; emailAddress: string; displayName: string | null; locale: string } | null; next: string | null };

/** Signs in with a link's token. */
export const withLink = async (browser: TestBrowser, token: string): Promise<SignInAnswer> =>
  (
    await browser.ask<{ signInWithLink: SignInAnswer }>(`mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { ${signInAnswer} } }`, {
      input: { token },
    })
  ).signInWithLink;

/** Signs in with a code. */
export const withCode = async (browser: TestBrowser, requestId: string, code: string): Promise<SignInAnswer> =>
  (
    await browser.ask<{ signInWithCode: SignInAnswer }>(`mutation ($input: SignInWithCodeInput!) { signInWithCode(input: $input) { ${signInAnswer} } }`, {
      input: { requestId, code },
    })
  ).signInWithCode;

let browsers = 0;

/** Signs a person in by mail, in a browser of their own or in one that was at work before; the browser. */
export async function browserOf(graph: GraphUnderTest, email: string, browser = graph.browser({ clientAddress: `198.51.100.${(browsers += 1)}` })): Promise<TestBrowser> {
  const { token } = await mailTo(graph, browser, email);
  const { problems } = await withLink(browser, token);
  if (problems[0]) throw new Error(problems[0].message);
  return browser;
}

/** The address of who is signed in, or null. */
export const whoIs = async (browser: TestBrowser): Promise<string | null> =>
  (await browser.ask<{ viewer: { person: { emailAddress: string } | null } }>('{ viewer { person { emailAddress } } }')).viewer.person?.emailAddress ?? null;

/** The codes of an answer's problems. */
export const codesOf = ({ problems }: Answer): string[] => problems.map(({ code }) => code);
