export { changeHeadlineOf, shownChange, type ChangeHeadline } from './change-headline';
export { changeOf, type Change, type CompetenceChange, type StandingChange, type TopicChange } from './change-of';
export type { ComparedItem, PairOfItems } from './compared-item';
export { seriesOf, type RunInSeries, type Series } from './series-of';
