/** How a ticket went that a rule had assigned. */
export interface Course {
  /** The rule that assigned it when it was opened, or `catch-all`. */
  readonly rule: string;
  readonly firstOwner: string;
  /**
   * The owner that resolved it; null as long as it is not resolved. Planned hand-overs do not count: who hands over as the
   * escalation path says is still the owner in this sense.
   */
  readonly resolvedBy: string | null;
  /** Whether an owner said "not ours". */
  readonly disputed: boolean;
  /** Whether a person, or new facts, gave it to another owner. */
  readonly reassigned: boolean;
}

export interface RuleRecord {
  readonly rule: string;
  readonly tickets: number;
  /** The figures below stand on these. */
  readonly resolved: number;
  /** Resolved by the first owner. */
  readonly right: number;
  readonly disputed: number;
  readonly reassigned: number;
  /** Who resolved what the first owner did not; the most first. */
  readonly resolvedBy: readonly { readonly department: string; readonly tickets: number }[];
}

/** Sums up course after course, so that they need not be held all at once. */
export class Ranking {
  readonly #records = new Map<
    string,
    Record<'tickets' | 'resolved' | 'right' | 'disputed' | 'reassigned', number>
  >();
  readonly #elsewhere = new Map<string, Map<string, number>>();

  add({ rule, firstOwner, resolvedBy, disputed, reassigned }: Course): void {
    const record = this.#records.get(rule) ?? {
      tickets: 0,
      resolved: 0,
      right: 0,
      disputed: 0,
      reassigned: 0,
    };
    this.#records.set(rule, record);
    record.tickets++;
    if (disputed) record.disputed++;
    if (reassigned) record.reassigned++;
    if (resolvedBy === null) return;
    record.resolved++;
    if (resolvedBy === firstOwner) {
      record.right++;
      return;
    }
    const others = this.#elsewhere.get(rule) ?? new Map<string, number>();
    this.#elsewhere.set(rule, others);
    others.set(resolvedBy, (others.get(resolvedBy) ?? 0) + 1);
  }

  /** The rule first whose tickets most often went wrong: resolved elsewhere, disputed, or moved. */
  ranked(): RuleRecord[] {
    const records = [...this.#records].map(([rule, record]): RuleRecord => {
      const others = [...(this.#elsewhere.get(rule) ?? [])].map(([department, tickets]) => ({
        department,
        tickets,
      }));
      others.sort((a, b) => b.tickets - a.tickets || (a.department < b.department ? -1 : 1));
      return { rule, ...record, resolvedBy: others };
    });
    const wrong = ({ resolved, right, disputed, reassigned }: RuleRecord): number =>
      resolved - right + disputed + reassigned;
    return records.sort((a, b) => wrong(b) - wrong(a) || b.tickets - a.tickets || (a.rule < b.rule ? -1 : 1));
  }
}
