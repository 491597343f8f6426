import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { itemsOf, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import { figuredItems, possibleLevels } from './possible-levels';
import type { FiguredItem } from './team-figures';
import { teamParts } from './team-parts';
import { rememberedTellsNobody } from './tells-nobody';

/** An item of which a team could be told, and who is asked it. */
export interface AskedOfRoles extends Pick<FiguredItem, 'itemCode' | 'kind'> {
  /** The roles that are asked it. */
  readonly roles: readonly TargetRole[];
  /** The levels, 1 to 5, that it can be answered with. */
  readonly levels: readonly number[];
}

/** Of how many items a team could be told if its people answer everything: known from roles and questionnaire alone, never from an answer. */
export interface TeamOutlook {
  /** Who they would be. */
  readonly people: number;
  /** Items on the firm's practice, at most: some are asked only of firms to which they apply. */
  readonly practices: number;
  /** Items on people's skills, at most. */
  readonly skills: number;
}

/** What one more person of a role would make of an outlook. */
export interface OutlookWith extends TeamOutlook {
  /** The role. */
  readonly role: TargetRole;
}

/** The items of a questionnaire of which teams can be told, with the roles that are asked each. */
export const askedOfRoles = (document: QuestionnaireDocument): AskedOfRoles[] => {
  const [levels, items] = [possibleLevels(document), new Map(itemsOf(document).map((item) => [item.code, item]))];
  return figuredItems(document)
    .filter(({ topic }) => topic !== null)
    .map(({ itemCode, kind }) => ({ itemCode, kind, roles: items.get(itemCode)?.roles ?? TARGET_ROLES, levels: levels.get(itemCode) ?? [] }));
};

/** The outlook of people of these roles, if their answers were put together. */
export const teamOutlook = (roles: readonly TargetRole[], items: readonly AskedOfRoles[]): TeamOutlook => {
  const tells = rememberedTellsNobody();
  const parts = teamParts(roles.map((role, at) => ({ role, respondentId: String(at) })));
  const told = items.filter((item) => parts.some(({ members }) => tells(item.levels, members.filter(({ role }) => item.roles.includes(role)).length)));
  const practices = told.filter(({ kind }) => kind === 'MATURITY').length;
  return { people: roles.length, practices, skills: told.length - practices };
};

/** What one more person would make of the outlook, for each role. */
export const outlookWithOneMore = (roles: readonly TargetRole[], items: readonly AskedOfRoles[]): OutlookWith[] =>
  TARGET_ROLES.map((role) => ({ role, ...teamOutlook([...roles, role], items) }));

const told = ({ practices, skills }: Pick<TeamOutlook, 'practices' | 'skills'>): number => practices + skills;

/** The role of which one more person adds most; null when none adds anything. Of several the first that is offered. */
export const mostPromising = <With extends Pick<OutlookWith, 'role' | 'practices' | 'skills'>>(now: Pick<TeamOutlook, 'practices' | 'skills'>, offered: readonly With[]): With | null =>
  offered.reduce<With | null>((best, each) => (told(each) > told(best ?? now) ? each : best), null);
