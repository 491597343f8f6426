import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { assessedFirm, fourTopicsAnswers, fourTopicsQuestionnaire, signedInAs, type AssessedFirm, type Problems } from '../../../testing';

/** A completed run of a firm with a manager who is signed in. */
export interface ManagedFirm extends AssessedFirm {
  organisationId: string;
  join(more?: object): Promise<Problems & { organisation: Sharing | null }>;
  leave(): Promise<Problems & { organisation: Sharing | null }>;
}

/** A firm with what it agreed to. */
export interface Sharing {
  id: string;
  benchmarkParticipation: { textVersion: string; language: string; joinedAt: Date; leftAt: Date | null } | null;
}

let people = 0;
let firms = 0;

/** Signs a new invented person in in this browser, or whoever has this address. */
export async function signInSomebody(graph: GraphUnderTest, browser: TestBrowser, email = `manager.${(people += 1)}@example.org`): Promise<string> {
  await signedInAs(graph, browser, email);
  return email;
}

const FIELDS = 'organisation { id benchmarkParticipation { textVersion language joinedAt leftAt } } problems { code path message }';

/** Asks to join or to leave the benchmark. */
export const decide = async (browser: TestBrowser, act: 'join' | 'leave', input: object): Promise<Problems & { organisation: Sharing | null }> => {
  const name = `${act}Benchmark`;
  const type = act === 'join' ? 'JoinBenchmarkInput' : 'LeaveBenchmarkInput';
  const answer = await browser.ask<Record<string, Problems & { organisation: Sharing | null }>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`, { input });
  return answer[name]!;
};

/** Assesses a firm, completes the run and claims it for a new person, whoever has this address, or whoever is signed in in this browser. */
export async function managedFirm(graph: GraphUnderTest, levels: readonly (number | null)[], { traits = {}, browser, email }: { traits?: object; browser?: TestBrowser; email?: string } = {}): Promise<ManagedFirm> {
  const firm = await assessedFirm(graph, fourTopicsQuestionnaire(), traits, browser ?? graph.browser({ clientAddress: `198.51.100.${(firms += 1) % 250}` }));
  await firm.answer(fourTopicsAnswers(...levels));
  await firm.complete();
  if (!browser) await signInSomebody(graph, firm.browser, email);
  await firm.browser.ask('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId: firm.runId, organisationName: `Firm ${firms}` } });
  const [row] = await graph.em().getConnection().execute<{ id: string }[]>('select organisation_id as id from run where id = ?', [firm.runId]);
  const organisationId = row!.id;
  return {
    ...firm,
    organisationId,
    join: (more = {}) => decide(firm.browser, 'join', { organisationId, textVersion: '2026-11-30', language: 'en', ...more }),
    leave: () => decide(firm.browser, 'leave', { organisationId }),
  };
}
