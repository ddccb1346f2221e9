import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../clock/clock.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { CONFIGURATION } from '../configuration/configuration.module.ts';
import { Transactions } from './transactions.ts';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIGURATION],
      useFactory: (configuration: Configuration) => ({
        type: 'postgres' as const,
        url: configuration.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        applicationName: 'baton',
        poolSize: configuration.pool,
        extra: { idle_in_transaction_session_timeout: 60_000 },
        retryAttempts: 3,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [Transactions, Clock],
  exports: [Transactions, Clock],
})
export class DatabaseModule {}
