import type { Instant } from '@baton/working-time';

/** Parts of a ticket that whoever asks can show to the asked department. */
export const PARTS = [
  'title',
  'problem_type',
  'market',
  'severity',
  'order_reference',
  'order_value',
  'description',
  'customer_name',
  'customer_reference',
] as const;
export type Part = (typeof PARTS)[number];

/** Shown unless whoever asks takes them out. Nothing of them says who the customer is. */
export const USUAL_PARTS: readonly Part[] = [
  'title',
  'problem_type',
  'market',
  'severity',
  'order_reference',
];

/** A text of the ticket's conversation, as it was when it was shown. */
export interface Excerpt {
  /** Its place in the ticket's stream. */
  readonly sequence: number;
  readonly kind: 'comment' | 'to_customer' | 'from_customer' | 'proposal' | 'resolution';
  readonly text: string;
  readonly at: Instant;
}

export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** What the asked department sees of the ticket: a copy, so that nothing is added by itself later. Null: not shown. */
export interface Shown {
  readonly title: string | null;
  readonly problemType: string | null;
  readonly market: string | null;
  readonly severity: number | null;
  readonly orderReference: string | null;
  readonly orderValue: Money | null;
  readonly description: string | null;
  readonly customerName: string | null;
  readonly customerReference: string | null;
  /** In the order in which they were written. */
  readonly excerpts: readonly Excerpt[];
}

/** The same of a ticket, with nothing left out. */
export type Showable = Shown;

/** The chosen parts and excerpts; what the ticket does not have is not shown either. */
export function show(whole: Showable, parts: ReadonlySet<Part>, sequences: ReadonlySet<number>): Shown {
  const part = <T>(name: Part, value: T): T | null => (parts.has(name) ? value : null);
  return {
    title: part('title', whole.title),
    problemType: part('problem_type', whole.problemType),
    market: part('market', whole.market),
    severity: part('severity', whole.severity),
    orderReference: part('order_reference', whole.orderReference),
    orderValue: part('order_value', whole.orderValue),
    description: part('description', whole.description),
    customerName: part('customer_name', whole.customerName),
    customerReference: part('customer_reference', whole.customerReference),
    excerpts: whole.excerpts.filter(({ sequence }) => sequences.has(sequence)),
  };
}

/** What was shown and what is shown in addition. What has been seen cannot be taken back. */
export function showMore(before: Shown, more: Shown): Shown {
  const sequences = new Set(more.excerpts.map(({ sequence }) => sequence));
  return {
    title: more.title ?? before.title,
    problemType: more.problemType ?? before.problemType,
    market: more.market ?? before.market,
    severity: more.severity ?? before.severity,
    orderReference: more.orderReference ?? before.orderReference,
    orderValue: more.orderValue ?? before.orderValue,
    description: more.description ?? before.description,
    customerName: more.customerName ?? before.customerName,
    customerReference: more.customerReference ?? before.customerReference,
    excerpts: [...before.excerpts.filter((one) => !sequences.has(one.sequence)), ...more.excerpts].sort(
      (a, b) => a.sequence - b.sequence,
    ),
  };
}
