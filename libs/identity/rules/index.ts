export * from './country';
export * from './display-name';
export * from './email-address';
export * from './name-reading';
export * from './names-by-language';
export * from './organisation-name';
export * from './sector';
export * from './vocabulary';
