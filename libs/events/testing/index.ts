export * from './events-under-test';
