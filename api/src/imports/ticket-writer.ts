import { keepTickets, takeNumbers, type ToldTicket } from './store/tickets-told.ts';
import type { ImportDatabase } from './store/import-database.ts';

/** One transaction holds so many events: long ones would hold back the live feed of a server that runs beside. */
const EVENTS_OF_A_TRANSACTION = 1000;
/** While the database writes, the next tickets are told. */
const UNDER_WAY = 2;
const NUMBERS_AT_ONCE = 500;

/** Writes tickets in transactions of several, whole tickets only: killed at any moment, it leaves no half ticket. */
export class TicketWriter {
  tickets = 0;
  facts = 0;
  private readonly database: ImportDatabase;
  private readonly written: (events: number) => void;
  private readonly underWay = new Set<Promise<void>>();
  private waiting: ToldTicket[] = [];
  private waitingEvents = 0;
  private numbers: number[] = [];

  constructor(database: ImportDatabase, written: (events: number) => void) {
    this.database = database;
    this.written = written;
  }

  async nextNumber(): Promise<number> {
    if (this.numbers.length === 0) this.numbers = await takeNumbers(this.database, NUMBERS_AT_ONCE);
    const number = this.numbers.shift();
    if (number === undefined) throw new Error('the database gave no ticket numbers');
    return number;
  }

  async add(told: ToldTicket): Promise<void> {
    this.waiting.push(told);
    this.waitingEvents += told.record.events;
    if (this.waitingEvents >= EVENTS_OF_A_TRANSACTION) await this.send();
  }

  /** Everything that was added is committed afterwards. */
  async end(): Promise<void> {
    await this.send();
    await Promise.all(this.underWay);
  }

  private async send(): Promise<void> {
    const batch = this.waiting;
    const events = this.waitingEvents;
    this.waiting = [];
    this.waitingEvents = 0;
    if (batch.length === 0) return;
    while (this.underWay.size >= UNDER_WAY) await Promise.race(this.underWay);
    const work = keepTickets(this.database, batch).then(() => {
      this.underWay.delete(work);
      this.tickets += batch.length;
      this.facts += batch.reduce((sum, { happened }) => sum + happened.length, 0);
      this.written(events);
    });
    // A failure is met at the next race or at the end.
    work.catch(() => undefined);
    this.underWay.add(work);
  }
}
