import { resolve } from 'node:path';
import { readSettings } from '../../apps/api/settings.mjs';
import { Fault } from './fault.mjs';

/** The settings of the environment, DATA_DIR absolute; throws one sentence for each bad one. */
export function checkedSettings() {
  const { settings, faults } = readSettings(process.env);
  if (!settings) throw new Fault(faults.join('\n'));
  return { ...settings, dataDir: resolve(settings.dataDir) };
}

/**
 * The environment of the product's programs: ours, with what was worked out.
 * @param {import('../../apps/api/settings.mjs').Settings} settings
 * @param {string} databaseUrl
 */
export const programEnvironment = (settings, databaseUrl) => ({
  NODE_ENV: 'production',
  PORT: String(settings.port),
  HOST: settings.host,
  PUBLIC_URL: settings.publicUrl,
  DATABASE_URL: databaseUrl,
  DATA_DIR: settings.dataDir,
});
