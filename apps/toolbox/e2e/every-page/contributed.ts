import type { Browser, Page } from '@playwright/test';
import { signedIn } from '@skills/identity/signed-in';
import { ask } from '@skills/platform/ask';
import { CONTRIBUTION_CONSENT } from '@skills/recommendations/rules';

interface Standing {
  id: string;
  revision: number;
}

const CASE = {
  title: 'Scales that speak', organisation: 'Example Smithy', kind: 'COMPANY', countryCode: 'DE', sector: 'C', sizeClasses: ['10-49'], topics: ['IOT'], language: 'en',
  challenge: 'Nobody knew what was left on the shelf.', whatTheyDid: '- put scales under the boxes\n- trained two people', result: 'Nothing ran out.', skillsLesson: 'Train before buying.', url: '',
};

async function act(page: Page, mutation: string, input: object): Promise<Standing> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { [mutation]: told } = await ask<Record<string, { contribution: Standing | null; problems: { code: string }[] }>>(page, `mutation ($input: ${type}!) { ${mutation}(input: $input) { contribution { id revision } problems { code } } }`, { input });
  if (!told?.contribution) throw new Error(`${mutation}: ${told?.problems[0]?.code}`);
  return told.contribution;
}

const on = ({ id, revision }: Standing, more: object = {}): object => ({ contributionId: id, revision, ...more });

/** A contribution at which nobody wrote yet. */
export const begun = (author: Page, kind: string): Promise<Standing> => act(author, 'startContribution', { kind });

/** A case that waits for review. */
export async function handedIn(author: Page): Promise<Standing> {
  const kept = await act(author, 'saveContribution', on(await begun(author, 'PRACTICE'), { content: CASE }));
  return act(author, 'submitContribution', on(kept, { consentVersion: CONTRIBUTION_CONSENT }));
}

/** One case of the author in each state that one comes to once it was handed in, by the name of the state. */
export async function inEveryState(author: Page, browser: Browser): Promise<Readonly<Record<'inReview' | 'asked' | 'published' | 'withdrawn', string>>> {
  const context = await browser.newContext();
  const editor = await context.newPage();
  await signedIn(editor, 'elin.editor@example.org');
  const [inReview, asked, published] = [await handedIn(author), await handedIn(author), await handedIn(author)];
  await act(editor, 'askForChanges', on(asked, { note: 'Which boxes?' }));
  await act(editor, 'publishContribution', on(published));
  const withdrawn = await act(author, 'withdrawContribution', on(await handedIn(author)));
  await context.close();
  return { inReview: inReview.id, asked: asked.id, published: published.id, withdrawn: withdrawn.id };
}

/** A case of somebody else that waits for an editor. */
export async function waitingFor(browser: Browser): Promise<string> {
  const context = await browser.newContext();
  const author = await context.newPage();
  await signedIn(author, 'conny.case@example.org');
  const { id } = await handedIn(author);
  await context.close();
  return id;
}
