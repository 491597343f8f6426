/** Where the toolbox is mounted. */
export const TOOLBOX = '/toolbox';

/** The addresses of a run's pages. */
export const runPath = (runId: string): string => `${TOOLBOX}/runs/${runId}`;
export const answerPath = (runId: string, place?: string): string => `${runPath(runId)}/answer${place ? `/${place}` : ''}`;
export const aimsPath = (runId: string): string => `${runPath(runId)}/aims`;
export const topicPath = (runId: string, topic: string): string => `${runPath(runId)}/topics/${topic}`;
export const peersPath = (runId: string): string => `${runPath(runId)}/peers`;
export const recommendationsPath = (runId: string): string => `${runPath(runId)}/recommendations`;
/** Where a run is begun anew from this one, and where it is set beside an earlier one. */
export const againPath = (runId: string): string => `${runPath(runId)}/again`;
export const changePath = (runId: string, since?: string): string => `${runPath(runId)}/change${since ? `?since=${since}` : ''}`;
export const startPath = `${TOOLBOX}/start`;
export const teamPath = (runId: string): string => `${runPath(runId)}/team`;
/** Where the link of an invitation leads; its secret stands behind the #. */
export const joinPath = `${TOOLBOX}/join`;
/** The addresses of a colleague's own part in the run of another. */
export const partPath = (partId: string): string => `${TOOLBOX}/parts/${partId}`;
export const partAnswerPath = (partId: string, place?: string): string => `${partPath(partId)}/answer${place ? `/${place}` : ''}`;
