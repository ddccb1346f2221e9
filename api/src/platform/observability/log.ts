import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

export const LOG = Symbol('Log');
export type Log = Logger;

/** Structured lines on standard output. Secrets never reach them. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: { service: 'baton' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.passwordHash'],
  });
}

/** Nest speaks through the same log. */
export class NestLog implements LoggerService {
  private readonly logger: Log;

  constructor(logger: Log) {
    this.logger = logger;
  }

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
}
