export { AGREEMENTS, ROLES_TOLD, rolesTold, type Agreement, type RolesTold } from './agreement';
export * from './invitation-state';
export { PEOPLE_FOR_ROLES, peopleMissingForRoles } from './people-for-roles';
export { figuredItems, possibleLevels } from './possible-levels';
export { LEVEL_BANDS, SPREADS, type LevelBand, type Spread, type TeamCell } from './team-cell';
export { teamFigures, type FiguredItem, type RoleCell, type TeamItem, type TeamTopic } from './team-figures';
export { askedOfRoles, mostPromising, outlookWithOneMore, teamOutlook, type AskedOfRoles, type OutlookWith, type TeamOutlook } from './team-outlook';
export { peopleMissing, teamRelease, type ReleasedPart } from './team-release';
