export * from './link-standing';
