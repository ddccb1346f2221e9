import { Global, Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.ts';
import { Journal } from './journal.ts';
import { JournalReader } from './journal-reader.ts';
import { JournalWatch } from './journal-watch.ts';
import { Visibility } from './visibility.ts';

@Global()
@Module({
  providers: [Jobs, Journal, JournalReader, JournalWatch, Visibility],
  exports: [Jobs, Journal, JournalReader, JournalWatch, Visibility],
})
export class JournalModule {}
