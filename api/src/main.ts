import 'reflect-metadata';
import { ConfigurationProblem, readConfiguration } from './platform/configuration/configuration.ts';
import { createLog } from './platform/observability/log.ts';
import { serve } from './serve.ts';

try {
  const configuration = readConfiguration(process.env);
  await serve(configuration, createLog(configuration.logLevel));
} catch (error) {
  if (!(error instanceof ConfigurationProblem)) throw error;
  process.stderr.write(`Baton cannot start:\n${error.message}\n`);
  process.exitCode = 1;
}
