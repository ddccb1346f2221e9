import { nextDayOff, wallClockAt } from '@baton/working-time';
import type { CalendarDayOff } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { References } from '../../directory/queries/references.ts';
import { Places, type MarketRow } from '../../directory/queries/places.ts';
import { ServiceLevels, type ServiceLevelRow } from '../../escalation/queries/service-levels.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { JournalReader } from '../../platform/journal/journal-reader.ts';
import { KeptCalendars, type CalendarRow } from './kept-calendars.ts';

const mostHistory = 200;

/** Calendars as the contract shows them. */
@Injectable()
export class ShownCalendars {
  private readonly calendars: KeptCalendars;
  private readonly references: References;
  private readonly places: Places;
  private readonly levels: ServiceLevels;
  private readonly journal: JournalReader;
  private readonly clock: Clock;

  constructor(
    calendars: KeptCalendars,
    references: References,
    places: Places,
    levels: ServiceLevels,
    journal: JournalReader,
    clock: Clock,
  ) {
    this.calendars = calendars;
    this.references = references;
    this.places = places;
    this.levels = levels;
    this.journal = journal;
    this.clock = clock;
  }

  async answer(
    context: RequestContext,
    code: string,
    outcome: Outcome<string>,
  ): Promise<{ calendar: CalendarRow | null; refusal: Refusal | null }> {
    // What the request has read so far was before the command.
    context.loaders.forget();
    const refusal = 'refused' in outcome ? outcome.refused : null;
    const calendar = context.principal ? await this.calendars.byCode(context.principal, code) : null;
    return { calendar, refusal };
  }

  nextDayOff({ definition }: CalendarRow): CalendarDayOff | null {
    const today = wallClockAt(definition.zone, this.clock.now()).date;
    const day = nextDayOff(definition, today);
    return day && { date: day.date, name: day.name };
  }

  async markets(context: RequestContext, { code }: CalendarRow): Promise<MarketRow[]> {
    const { markets } = await this.calendars.useShown(context, code);
    if (markets.length === 0) return [];
    const all = await context.loaders
      .of<string, MarketRow[]>(marketsOnce, async (keys) => {
        const found = await this.places.markets();
        return keys.map(() => found);
      })
      .load('all');
    return all.filter((market) => markets.includes(market.code));
  }

  async departments(context: RequestContext, { code }: CalendarRow): Promise<object[]> {
    return this.references.departments(context, (await this.calendars.useShown(context, code)).departments);
  }

  async serviceLevels(context: RequestContext, { code }: CalendarRow): Promise<object[]> {
    const { serviceLevels } = await this.calendars.useShown(context, code);
    if (serviceLevels.length === 0) return [];
    const all = await context.loaders
      .of<string, ServiceLevelRow[]>(levelsOnce, async (keys) => {
        const found = await this.levels.all();
        return keys.map(() => found);
      })
      .load('all');
    return all.filter((level) => serviceLevels.includes(level.code));
  }

  async history(context: RequestContext, { code }: CalendarRow, first: number): Promise<object[]> {
    const entries = await this.journal.stream(`calendar:${code}`, Math.min(Math.max(first, 1), mostHistory));
    return entries.map(({ sequence, type, at, actor, payload }) => ({
      version: sequence,
      at: toIso(at),
      by: this.references.personOrNull(context, actor),
      created: type === 'CalendarCreated',
      // Facts of this stream are this room's own.
      ...(payload as { names: object; changes?: unknown }),
      changes: (payload as { changes?: unknown }).changes ?? [],
    }));
  }
}

const marketsOnce = {};
const levelsOnce = {};
