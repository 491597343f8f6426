import { pino, type Logger } from 'pino';

/** One JSON line for each event, on standard output. What is logged never names a person: no address, no cookie, no query string, no answer. */
export const openLog = (level = process.env.LOG_LEVEL ?? 'info'): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
