import { swcOptions } from './tools/swc.mjs';

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.m?[tj]sx?$': ['@swc/jest', { ...swcOptions, sourceMaps: 'inline' }] },
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z]+|internmap|topojson-[a-z]+)/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/libs/platform/testing/empty-style.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
};

export default {
  // For hooks that fill a database, and for machines that do other things meanwhile; no test waits for time to pass.
  testTimeout: 90_000,
  projects: [
    { ...shared, displayName: 'rules', testEnvironment: 'node', testMatch: ['<rootDir>/libs/*/rules/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'api',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/libs/*/api/**/*.spec.ts', '<rootDir>/libs/platform/{graph,database,mail,pdf,spreadsheet}/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/platform/testing/start-database.mjs',
      globalTeardown: '<rootDir>/libs/platform/testing/stop-database.mjs',
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/libs/*/web/**/*.spec.{ts,tsx}', '<rootDir>/libs/platform/{ui,i18n}/**/*.spec.{ts,tsx}', '<rootDir>/apps/{portal,toolbox}/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/libs/platform/testing/browser-globals.ts'],
    },
  ],
};
