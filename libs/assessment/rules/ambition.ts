import type { TargetRole, Topic } from '@skills/identity/rules';
import { HIGHEST_LEVEL } from './level';

/** What a firm wants of a topic: use what others offer, adopt it into its own work, or lead its market with it. */
export const AMBITIONS = ['USE', 'ADOPT', 'LEAD'] as const;
/** One of AMBITIONS. */
export type Ambition = (typeof AMBITIONS)[number];

/** The ambition that a firm stated for each topic; a topic left out has no target. */
export type Ambitions = Partial<Readonly<Record<Topic, Ambition>>>;

/** Maturity, 1 to 5, that an ambition asks of the organisation's practices. Source: own decision, see docs/decisions/0020. */
export const MATURITY_TARGETS = { USE: 2, ADOPT: 3, LEAD: 4 } as const satisfies Record<Ambition, number>;

/** One level more in Cybersecurity: an attacker does not ask how far a firm wanted to go. Source: own decision. */
export const CYBERSECURITY_SURPLUS = 1;

/**
 * Proficiency, 1 to 5, that an ambition asks of a person, by role. Source: own decision, see docs/decisions/0020.
 *
 * | role            | USE | ADOPT | LEAD | because                                                       |
 * | --------------- | --- | ----- | ---- | ------------------------------------------------------------- |
 * | manager         | 2   | 3     | 4    | judges and commissions; must master it to build a business on |
 * | IT professional | 3   | 4     | 5    | runs it for the others, so is one level ahead of them         |
 * | advanced user   | 2   | 3     | 3    | works with it unaided; need not develop it further            |
 */
export const PROFICIENCY_TARGETS = {
  MANAGER: { USE: 2, ADOPT: 3, LEAD: 4 },
  IT_PROFESSIONAL: { USE: 3, ADOPT: 4, LEAD: 5 },
  ADVANCED_USER: { USE: 2, ADOPT: 3, LEAD: 3 },
} as const satisfies Record<TargetRole, Record<Ambition, number>>;

/** The maturity, 1 to 5, that the organisation's practices in a topic should reach. */
export const targetMaturity = (topic: Topic, ambition: Ambition): number =>
  Math.min(HIGHEST_LEVEL, MATURITY_TARGETS[ambition] + (topic === 'CYBERSECURITY' ? CYBERSECURITY_SURPLUS : 0));

/** The proficiency, 1 to 5, that a person of this role should reach in the competences of a topic of this ambition. */
export const targetProficiency = (role: TargetRole, ambition: Ambition): number => PROFICIENCY_TARGETS[role][ambition];
