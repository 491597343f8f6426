export { graphUnderTest, TestClock, type GraphUnderTest, type TestBrowser } from './graph-under-test';
export { freshDatabase } from './worker-database';
