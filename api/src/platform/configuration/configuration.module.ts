import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Configuration } from './configuration.ts';

export const CONFIGURATION = Symbol('Configuration');

@Global()
@Module({})
export class ConfigurationModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: ConfigurationModule,
      providers: [{ provide: CONFIGURATION, useValue: configuration }],
      exports: [CONFIGURATION],
    };
  }
}
