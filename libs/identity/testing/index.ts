export * from './signing-in';
