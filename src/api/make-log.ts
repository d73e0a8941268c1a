import { destination, pino, type DestinationStream, type Logger } from 'pino';
import type { ApiSettings } from './api-settings.ts';

/** The log: one JSON object a line, to standard error where nothing else is named. */
export function makeLog(
  level: ApiSettings['logLevel'],
  to: DestinationStream = destination({ dest: 2, sync: false }),
): Logger {
  return pino({ level, base: null }, to);
}
