import { compileCalendar, type CompiledCalendar } from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import { CalendarRow, DepartmentRow, MarketRow } from '../store/rows.ts';

/** Calendars ready to count in, by code; and which calendar a department or market keeps. */
export interface CalendarBook {
  readonly calendar: (code: string) => CompiledCalendar;
  readonly ofDepartment: (department: string) => string;
  readonly ofMarket: (market: string) => string;
}

@Injectable()
export class Calendars {
  /** Compiling a year of days is work; the same definition gives the same calendar. */
  private readonly compiled = new Map<string, CompiledCalendar>();

  private readonly books = new OncePerTransaction<CalendarBook>();

  book(manager: EntityManager): Promise<CalendarBook> {
    return this.books.get(manager, 'book', () => this.read(manager));
  }

  private async read(manager: EntityManager): Promise<CalendarBook> {
    const calendars = await manager.find(CalendarRow);
    const departments = await manager.find(DepartmentRow);
    const markets = await manager.find(MarketRow);
    const definitions = new Map(calendars.map((row) => [row.code, JSON.stringify(row.definition)]));
    const ofDepartment = new Map(departments.map((row) => [row.code, row.calendar]));
    const ofMarket = new Map(markets.map((row) => [row.code, row.calendar]));
    return {
      calendar: (code) => this.compile(code, definitions),
      ofDepartment: (department) => known(ofDepartment, department),
      ofMarket: (market) => known(ofMarket, market),
    };
  }

  private compile(code: string, definitions: ReadonlyMap<string, string>): CompiledCalendar {
    const definition = known(definitions, code);
    const ready = this.compiled.get(definition);
    if (ready) return ready;
    const made = compileCalendar(JSON.parse(definition));
    if (made.kind === 'refused') throw new Error(`calendar ${code}: ${JSON.stringify(made.findings)}`);
    this.compiled.set(definition, made);
    return made;
  }
}

function known(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known of ${key}`);
  return value;
}
