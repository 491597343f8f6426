export { answerServer, type AnswerServer } from './answer-server';
export { tellFaultStory, type FaultStory, type FaultStoryEnd } from './fault-story';
export { faultyNetwork, type FaultCounts, type FaultyNetwork } from './faulty-network';
export { freshBrowser } from './fresh-browser';
export { quietWorld, type QuietWorld } from './quiet-world';
export { seededRandom } from './seeded-random';
export { ANALYSE_BIG_DATA, smallQuestionnaire } from './small-questionnaire';
