export { ANALYSE_BIG_DATA, smallQuestionnaire } from '@skills/questionnaire/testing';
export { assessedFirm, FIRM, startRun, type AssessedFirm, type Problems } from './assessed-firm';
export { fourTopicsAnswers, fourTopicsQuestionnaire } from './four-topics-questionnaire';
export { keptFirm, signedInAs } from './kept-firm';
export { modulesToAssess } from './modules-to-assess';
export { assessedTeam, inviteColleague, joinTeam, mailedToken, submitTeamPart, tokenOf, type AssessedTeam, type Colleague, type Invited, type Joined } from './team';
export { teamActs, TOLD, type TeamAct, type TeamData, type ToldData } from './team-acts';
export { nextQuestionnaire } from './next-questionnaire';
