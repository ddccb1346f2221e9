import { Global, Module } from '@nestjs/common';
import { CommandDesk } from './command-desk.ts';

@Global()
@Module({ providers: [CommandDesk], exports: [CommandDesk] })
export class CommandsModule {}
