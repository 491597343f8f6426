export * from './honest-provider';
export * from './lying-provider';
