export { answerServer, type AnswerServer } from './answer-server';
export { ASKED_ITEMS, ASKED_QUESTIONNAIRE_OF_ALL_KINDS } from './asked-items';
export { tellFaultStory, type FaultStory, type FaultStoryEnd } from './fault-story';
export { faultyNetwork, type FaultCounts, type FaultyNetwork } from './faulty-network';
export { freshBrowser } from './fresh-browser';
export { quietWorld, type QuietWorld } from './quiet-world';
export { seededRandom } from './seeded-random';
export { ANALYSE_BIG_DATA, smallQuestionnaire } from './small-questionnaire';
