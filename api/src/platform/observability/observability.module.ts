import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { LOG, type Log } from './log.ts';
import { Readiness } from './readiness.ts';

@Global()
@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class ObservabilityModule {
  static with(log: Log): DynamicModule {
    return { module: ObservabilityModule, providers: [{ provide: LOG, useValue: log }], exports: [LOG] };
  }
}
