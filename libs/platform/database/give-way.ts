import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** How long the process is watched, and how much longer it is left alone when it is busy, in milliseconds. */
const WATCHED_MS = 20;
const LEFT_ALONE_MS = 200;

/** From this share of its time on a process is busy. */
const BUSY = 0.8;

/** Tells, when asked again, which share of its time the process was busy since this was called, from 0 to 1. */
export type Watch = () => () => number;

const watchThisProcess: Watch = () => {
  const before = performance.eventLoopUtilization();
  return () => performance.eventLoopUtilization(before).utilization;
};

/**
 * Lets whoever waits for an answer of this process go before what can be done later: resolves soon when it has time, and a little later when it has none. It never waits
 * for quiet, which may not come.
 */
export async function giveWay(pauseFor: (milliseconds: number) => Promise<unknown> = pause, watch: Watch = watchThisProcess): Promise<void> {
  const shareBusy = watch();
  await pauseFor(WATCHED_MS);
  if (shareBusy() >= BUSY) await pauseFor(LEFT_ALONE_MS);
}
