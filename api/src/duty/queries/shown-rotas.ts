import { writeDuties } from '@baton/calendar-file';
import type { DutySource } from '@baton/contract';
import { coverPeriods, type CoverPeriod } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Absences } from './absences.ts';
import { Rotas, type RotaRow } from './rotas.ts';

export interface PresentedPeriod {
  readonly from: string;
  readonly until: string;
  readonly source: DutySource;
  readonly overrideId: string | null;
  readonly meant: string | null;
  readonly present: string | null;
}

interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/** Rotas as the contract shows them: who is on duty when. */
@Injectable()
export class ShownRotas {
  private readonly rotas: Rotas;
  private readonly absences: Absences;
  private readonly database: DataSource;
  private readonly clock: Clock;

  constructor(rotas: Rotas, absences: Absences, database: DataSource, clock: Clock) {
    this.rotas = rotas;
    this.absences = absences;
    this.database = database;
    this.clock = clock;
  }

  async answer(
    context: RequestContext,
    id: string | null,
    outcome: Outcome<string>,
  ): Promise<{ rota: RotaRow | null; refusal: Refusal | null }> {
    // What the request has read so far was before the command.
    context.loaders.forget();
    const refusal = 'refused' in outcome ? outcome.refused : null;
    const known = 'done' in outcome ? outcome.done : id;
    const shown = context.principal !== null && known !== null;
    return { rota: shown ? await this.rotas.byId(known) : null, refusal };
  }

  async periods(context: RequestContext, rota: RotaRow, stretch: Stretch): Promise<PresentedPeriod[]> {
    return (await this.cover(context, rota, stretch)).map(({ from, until, source, person, onDuty }) => ({
      from: toIso(from),
      until: toIso(until),
      source: source.kind,
      overrideId: source.kind === 'override' ? source.id : null,
      meant: person,
      present: onDuty,
    }));
  }

  async onDutyNow(context: RequestContext, rota: RotaRow): Promise<string | null> {
    const now = this.clock.now();
    // The minute, so that all rotas of a request ask for the same absences.
    const from = now - (now % 60_000);
    const periods = await this.cover(context, rota, { from, until: from + 60_000 });
    return periods.findLast((one) => one.from <= now)?.onDuty ?? null;
  }

  /** Entries keep their ids from one export to the next, so that a calendar that is subscribed to moves them. */
  async calendarFile(context: RequestContext, rota: RotaRow, stretch: Stretch): Promise<string> {
    const covered = (await this.cover(context, rota, stretch)).flatMap(({ from, until, onDuty }) =>
      onDuty === null ? [] : [{ from, until, onDuty }],
    );
    const people = await this.named(covered.map(({ onDuty }) => onDuty));
    const duties = covered.map(({ from, until, onDuty }) => {
      const { name, email } = people.get(onDuty) ?? { name: onDuty, email: onDuty };
      return { uid: `${rota.code}-${toIso(from)}@baton`, from, until, summary: name, mail: email };
    });
    return writeDuties(rota.names.en, duties, this.clock.now());
  }

  private async cover(context: RequestContext, rota: RotaRow, stretch: Stretch): Promise<CoverPeriod[]> {
    const overrides = await this.rotas.overridesShown(context, rota.id, stretch.from);
    const absences = await context.loaders
      .of<string, Awaited<ReturnType<Absences['now']>>>(this, (keys) =>
        Promise.all(
          keys.map((key) => {
            const [from = 0, until = 0] = key.split(' ').map(Number);
            return this.absences.now(from, until);
          }),
        ),
      )
      .load(`${stretch.from} ${stretch.until}`);
    return coverPeriods(rota, overrides, absences, stretch);
  }

  private async named(ids: readonly string[]): Promise<ReadonlyMap<string, { name: string; email: string }>> {
    const rows: { id: string; name: string; email: string }[] = await this.database.query(
      'SELECT id, name, email FROM people WHERE id = ANY ($1)',
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
