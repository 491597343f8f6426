import { runPath, TOOLBOX } from '@skills/assessment/web';
import type { ContributionKind } from '../rules';

/** The addresses of the catalogue's pages. */
export const coursesPath = `${TOOLBOX}/courses`;
export const coursePath = (courseId: string): string => `${coursesPath}/${encodeURIComponent(courseId)}`;
/** The address of a run's action plan. */
export const planPath = (runId: string): string => `${runPath(runId)}/plan`;
export const practicesPath = `${TOOLBOX}/practices`;
export const practicePath = (practiceId: string): string => `${practicesPath}/${encodeURIComponent(practiceId)}`;

/** The report of a completed run as a file, in a language of the interface. */
export const reportAddress = (runId: string, language: string): string => `/runs/${encodeURIComponent(runId)}/report.pdf?${new URLSearchParams({ language }).toString()}`;

/** The pages of contributions and of the editors. */
export const contributePath = (kind: ContributionKind): string => `${TOOLBOX}/contribute/${kind.toLowerCase()}`;
/** The page on which a provider offers courses from a file, and the addresses behind it. */
export const importPath = `${TOOLBOX}/contribute/import`;
export const importAddress = '/contributions/import';
export const contributionsPath = `${TOOLBOX}/contributions`;
export const contributionPath = (contributionId: string): string => `${contributionsPath}/${encodeURIComponent(contributionId)}`;
export const deskPath = `${TOOLBOX}/desk`;
