import { destination, pino, type Logger } from 'pino';
import type { ApiSettings } from './api-settings.ts';

/** The log: one JSON object a line, to standard error. */
export function makeLog(level: ApiSettings['logLevel']): Logger {
  return pino({ level, base: null }, destination({ dest: 2, sync: true }));
}
