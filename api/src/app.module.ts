import { Module, type DynamicModule } from '@nestjs/common';
import { CommandsModule } from './platform/commands/commands.module.ts';
import type { Configuration } from './platform/configuration/configuration.ts';
import { ConfigurationModule } from './platform/configuration/configuration.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { ContractModule } from './platform/graphql/graphql.module.ts';
import { IdentityModule } from './platform/identity/identity.module.ts';
import { JournalModule } from './platform/journal/journal.module.ts';
import type { Log } from './platform/observability/log.ts';
import { ObservabilityModule } from './platform/observability/observability.module.ts';
import { BoardModule } from './board/board.module.ts';
import { CalendarsModule } from './calendars/calendars.module.ts';
import { ChangesModule } from './changes/changes.module.ts';
import { CosignModule } from './cosign/cosign.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { DutyModule } from './duty/duty.module.ts';
import { EscalationModule } from './escalation/escalation.module.ts';
import { InboxModule } from './inbox/inbox.module.ts';
import { KnowledgeModule } from './knowledge/knowledge.module.ts';
import { OwnershipModule } from './ownership/ownership.module.ts';
import { SubRequestsModule } from './sub-requests/sub-requests.module.ts';
import { TicketsModule } from './tickets/tickets.module.ts';

@Module({})
export class AppModule {
  static with(configuration: Configuration, log: Log): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.with(configuration),
        ObservabilityModule.with(log),
        DatabaseModule,
        JournalModule,
        IdentityModule,
        CommandsModule,
        ContractModule,
        DirectoryModule,
        CalendarsModule,
        CosignModule,
        OwnershipModule,
        TicketsModule,
        SubRequestsModule,
        DutyModule,
        EscalationModule,
        BoardModule,
        KnowledgeModule,
        ChangesModule,
        InboxModule,
      ],
    };
  }
}
