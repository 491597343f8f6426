export * from './field-kinds';
export * from './read-fields';
export { isSecureAddress } from './secure-address';
