import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Client } from 'pg';
import { CONFIGURATION } from '../configuration/configuration.module.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { LOG, type Log } from '../observability/log.ts';
import { beginning, type Place } from './cursor.ts';
import { JournalReader, type JournalEntry } from './journal-reader.ts';

const batch = 500;
/** A notification only wakes; a look without one bounds the delay when a notification is lost. */
const lookEveryMilliseconds = 1000;
/** While an older transaction holds entries back, look again soon. */
const heldBackMilliseconds = 25;

export type JournalListener = (entries: readonly JournalEntry[]) => void;

/** Goes through the journal once for this process and hands each batch to everybody who listens. */
@Injectable()
export class JournalWatch implements OnModuleInit, OnApplicationShutdown {
  private readonly listeners = new Set<JournalListener>();
  private readonly configuration: Configuration;
  private readonly reader: JournalReader;
  private readonly log: Log;
  private position: Place = beginning;
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    @Inject(LOG) log: Log,
    reader: JournalReader,
  ) {
    this.configuration = configuration;
    this.log = log;
    this.reader = reader;
  }

  async onModuleInit(): Promise<void> {
    this.position = await this.reader.here();
    await this.listen();
    this.wake(lookEveryMilliseconds);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
    await this.client?.end();
  }

  /** Where this process has read to: listeners get everything after it. */
  get place(): Place {
    return this.position;
  }

  /** Returns what ends the listening. */
  subscribe(listener: JournalListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.configuration.databaseUrl,
      application_name: 'baton watch',
    });
    client.on('notification', () => this.look());
    client.on('error', (error) => {
      this.log.warn({ err: error }, 'the journal watch lost its connection');
      void client.end().catch(() => undefined);
      this.client = null;
    });
    await client.connect();
    await client.query('LISTEN journal');
    this.client = client;
  }

  private wake(milliseconds: number): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), milliseconds);
  }

  private look(): void {
    if (this.stopped) return;
    this.again = true;
    this.looking ??= this.readOn().finally(() => {
      this.looking = null;
      if (this.again) this.look();
    });
  }

  private async readOn(): Promise<void> {
    let delay = lookEveryMilliseconds;
    try {
      if (!this.client) await this.listen();
      while (this.again && !this.stopped) {
        this.again = false;
        const entries = await this.reader.after(this.position, batch);
        const last = entries.at(-1);
        if (!last) continue;
        this.position = last.place;
        for (const listener of this.listeners) listener(entries);
        if (entries.length === batch) this.again = true;
      }
      if (await this.reader.hasHeldBack(this.position)) delay = heldBackMilliseconds;
    } catch (error) {
      this.log.warn({ err: error }, 'the journal could not be read; trying again');
    }
    this.wake(delay);
  }
}
