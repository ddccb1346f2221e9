/** What a state of the log means here. */
export type LogState =
  | { readonly kind: 'new' | 'active' | 'waiting_customer' | 'resolved' | 'closed'; readonly name: string }
  /** The name in the log is the reason of the hold. */
  | { readonly kind: 'hold'; readonly name: string };

const kinds: Readonly<Record<string, LogState['kind']>> = {
  new: 'new',
  active: 'active',
  'in progress': 'active',
  'awaiting user info': 'waiting_customer',
  'awaiting caller': 'waiting_customer',
  'awaiting vendor': 'hold',
  'awaiting problem': 'hold',
  'awaiting change': 'hold',
  'awaiting evidence': 'hold',
  'on hold': 'hold',
  resolved: 'resolved',
  closed: 'closed',
  canceled: 'closed',
  cancelled: 'closed',
};

const known = new Map(Object.entries(kinds));

/** Null for a state that ServiceNow does not have, such as the -100 of damaged rows. */
export function readLogState(name: string): LogState | null {
  const kind = known.get(name.toLowerCase());
  return kind === undefined ? null : { kind, name };
}

export function isOver(state: LogState): boolean {
  return state.kind === 'resolved' || state.kind === 'closed';
}

/** Whether the incident waits for somebody outside: the time that the log calls awaiting. */
export function isAwaiting(state: LogState): boolean {
  return state.kind === 'waiting_customer' || state.kind === 'hold';
}
