import type { Course } from '@baton/ownership-matrix';
import type { Facts } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';

/** How a stored ticket went, with what was known when it was opened. */
export interface TicketCourse extends Omit<Course, 'rule'> {
  /** Null where no matrix gave the first owner, as for imported tickets. */
  readonly rule: string | null;
  readonly openedAt: Instant;
  /** As they were when it was opened: what the matrix saw. */
  readonly facts: Facts;
}

interface Owned {
  readonly department: string;
  readonly kind: string;
  readonly rule: string | null;
  /** Whether it began before the ticket was resolved. */
  readonly counts: boolean;
}

interface Row {
  readonly id: string;
  readonly openedAt: Date;
  readonly resolved: boolean;
  readonly facts: Facts;
  readonly owners: readonly Owned[];
  readonly disputed: boolean;
}

/** Tickets read at once, so that memory stays the same however many there are. */
const slice = 2_000;

/** A hand-over that the escalation path plans: whoever hands over so was the right owner. */
const planned = 'escalation';
/** Moved by a person, or by the matrix when the facts were corrected. */
const reassigning: readonly string[] = ['person', 'matrix'];

@Injectable()
export class TicketCourses {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** Of tickets opened from `from` on, before `until`; the newest first, slice by slice. */
  async *openedIn(from: Instant, until: Instant): AsyncGenerator<readonly TicketCourse[], void> {
    let at: Date | null = null;
    let id: string | null = null;
    for (;;) {
      const rows: Row[] = await this.database.query(
        `SELECT t.id, t.opened_at AS "openedAt", t.resolved_at IS NOT NULL AS resolved,
           COALESCE((SELECT j.payload->'facts' FROM journal j WHERE j.stream = 'ticket:' || t.id AND j.sequence = 1),
             t.body->'facts') AS facts,
           (SELECT jsonb_agg(jsonb_build_object('department', o.department, 'kind', o.cause->>'kind',
                'rule', o.cause->>'ruleId', 'counts', lower(o.period) <= COALESCE(t.resolved_at, 'infinity'))
              ORDER BY lower(o.period))
            FROM ticket_ownerships o WHERE o.ticket_id = t.id) AS owners,
           EXISTS (SELECT FROM journal j WHERE j.stream = 'ticket:' || t.id AND j.type = 'TicketDisputed') AS disputed
         FROM tickets t
         WHERE t.opened_at >= $1 AND t.opened_at < $2
           AND ($3::timestamptz IS NULL OR (t.opened_at, t.id) < ($3::timestamptz, $4::uuid))
         ORDER BY t.opened_at DESC, t.id DESC LIMIT ${slice}`,
        [new Date(from), new Date(until), at, id],
      );
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map(courseOf);
      if (rows.length < slice) return;
      at = last.openedAt;
      id = last.id;
    }
  }
}

function courseOf({ openedAt, resolved, facts, owners, disputed }: Row): TicketCourse {
  const [first, ...moves] = owners;
  if (first === undefined) throw new Error('a ticket without an owner');
  const answering = owners.findLast(({ kind, counts }) => counts && kind !== planned) ?? first;
  return {
    openedAt: openedAt.getTime(),
    facts,
    rule: first.kind === 'matrix' ? first.rule : null,
    firstOwner: first.department,
    resolvedBy: resolved ? answering.department : null,
    disputed,
    reassigned: moves.some(({ kind }) => reassigning.includes(kind)),
  };
}
