import { join } from 'node:path';
import { makeAll } from '../build/targets.mjs';
import { openDatabase } from './database.mjs';
import { Fault } from './fault.mjs';
import { usableFolder } from './folder.mjs';
import { requireFreePort } from './port.mjs';
import { runProgram } from './program.mjs';
import { askedToStop, Running } from './running.mjs';
import { startServerProcess } from './server-process.mjs';
import { programEnvironment } from './settings.mjs';

async function prepare(program, says, env) {
  const { code, output } = await runProgram([`dist/api/${program}.js`], { env, quiet: true });
  if (code !== 0) throw new Fault(`${output.trim()}\n${says} failed.`);
}

/** Brings the database to the state that the built server expects. @param {NodeJS.ProcessEnv} env */
export async function prepareDatabase(env) {
  await prepare('migrate', 'Migrating the database', env);
  await prepare('seed', 'Filling in the reference content', env);
}

function addresses({ mode, publicUrl, smtpUrl }) {
  const lines = [
    ['Portal', publicUrl],
    ['Toolbox', `${publicUrl}/toolbox`],
    ['Organisers', `${publicUrl}/organise`],
    ['Graph', `${publicUrl}/graphql`],
    ...(mode === 'demo' && !smtpUrl ? [['Mailbox', `${publicUrl}/dev/mail`]] : []),
  ];
  return ['', 'Skills for SMEs is running.', ...lines.map(([name, address]) => `  ${name.padEnd(8)} ${address}`), 'Ctrl-C stops everything.', ''].join('\n');
}

async function bringUp(settings, running) {
  const database = await running.add(await openDatabase(settings, 'npm start'));
  await requireFreePort(settings.host, settings.port);
  await makeAll();
  const env = programEnvironment(settings, database.url);
  await prepareDatabase(env);
  if (running.isStopping) return null;
  const logFile = process.stdout.isTTY && settings.mode === 'demo' ? join(usableFolder(settings.dataDir), 'server.log') : null;
  const server = await running.add(await startServerProcess({ host: settings.host, port: settings.port, env, logFile }));
  database.note({ address: settings.publicUrl });
  console.log(addresses(settings));
  return { database, server };
}

async function untilSomethingEnds({ database, server }) {
  const ended = await Promise.race([server.exited.then((code) => `The server (exit code ${code})`), database.exited.then(() => 'The embedded PostgreSQL')]);
  throw new Fault(`${ended} ended by itself; everything else was stopped too.`);
}

/**
 * Runs the product until it is asked to stop; then stops it in order, the database last.
 * @param {import('../../apps/api/settings.mjs').Settings} settings
 */
export async function serve(settings) {
  const running = new Running();
  const life = bringUp(settings, running).then((up) => (up ? untilSomethingEnds(up) : undefined));
  // A stop that comes while things start makes them fail; that is no fault then.
  life.catch(() => undefined);
  try {
    const reason = await Promise.race([life, askedToStop()]);
    if (typeof reason === 'string') console.log(`\nStopping on ${reason} …`);
  } finally {
    await running.stop();
  }
  console.log('Stopped.');
}
