import type { Client, Sink } from 'graphql-ws/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fact } from './facts.ts';
import type { FactsSubscription } from './generated/documents.ts';
import { Live } from './live.svelte.ts';

/** The far end of one connection. */
interface Line {
  readonly after: unknown;
  accept(): void;
  send(cursor: string, ...facts: Fact[]): void;
  cut(code?: number): void;
  /** An error message of the protocol, as the client hands it on. */
  refuse(code: string): void;
}

let lines: Line[];

function connect(): Client {
  const heard = new Map<string, () => void>();
  const client: Pick<Client, 'on' | 'subscribe' | 'dispose' | 'terminate'> = {
    on: (event: string, listener: unknown) => {
      // Only `connected` is listened to, and its arguments are not read.
      heard.set(event, listener as () => void);
      return () => heard.delete(event);
    },
    subscribe: (payload: { variables?: unknown }, sink: unknown) => {
      // The subscription asks for facts and nothing else.
      const far = sink as Sink<{ data: FactsSubscription }>;
      lines.push({
        after: (payload.variables as { after: unknown }).after,
        accept: () => heard.get('connected')?.(),
        send: (cursor, ...facts) => far.next({ data: { facts: { cursor, facts } } }),
        cut: (code = 1006) => far.error(new CloseEvent('close', { code })),
        refuse: (code) => far.error([{ message: 'no', extensions: { code } }]),
      });
      return () => undefined;
    },
    dispose: () => undefined,
    terminate: () => undefined,
  };
  // Live uses these four and no more.
  return client as Client;
}

const fact = (sequence: number): Fact => ({
  id: `f${sequence}`,
  stream: 'ticket:1',
  sequence,
  type: 'TicketEscalated',
  payload: {},
  actor: null,
  at: '2026-03-01T09:30:00.000Z',
});

const last = (): Line => {
  const line = lines.at(-1);
  if (!line) throw new Error('Nothing was opened.');
  return line;
};

let live: Live;
let signedOut: number;
let seen: number[];

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  signedOut = 0;
  seen = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('navigator', { onLine: true });
  live = new Live({ url: 'ws://host/graphql', connect, onSignedOut: () => (signedOut += 1) });
  live.follow((facts) => seen.push(...facts.map(({ sequence }) => sequence)));
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the live feed', () => {
  it('begins after the cursor of what was loaded', () => {
    live.start('c7');
    expect(last().after).toBe('c7');
    expect(live.state).not.toBe('connected');
    last().accept();
    expect(live.state).toBe('connected');
  });

  it('resumes at the cursor of the last batch after a cut, heartbeats included', async () => {
    live.start('c0');
    last().accept();
    last().send('c1', fact(1));
    last().send('c2');
    last().cut();
    expect(live.state).toBe('reconnecting');
    await vi.advanceTimersByTimeAsync(500);
    expect(lines).toHaveLength(2);
    expect(last().after).toBe('c2');
    last().accept();
    last().send('c3', fact(2));
    expect(live.state).toBe('connected');
    expect(seen).toEqual([1, 2]);
  });

  it('hears nothing more from a line that it has left', async () => {
    live.start('c0');
    const left = last();
    left.accept();
    left.cut();
    await vi.advanceTimersByTimeAsync(500);
    left.send('c9', fact(9));
    left.cut();
    expect(seen).toEqual([]);
    expect(last().after).toBe('c0');
    expect(lines).toHaveLength(2);
  });

  it('says that it is offline ten seconds after the cut, not sooner', async () => {
    live.start('c0');
    last().accept();
    last().cut();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(live.state).toBe('reconnecting');
    await vi.advanceTimersByTimeAsync(200);
    expect(live.state).toBe('offline');
  });

  it('waits longer each time, says that it is offline, and hurries when the network is back', async () => {
    live.start('c0');
    for (let cut = 0; cut < 6; cut += 1) {
      last().cut();
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(lines).toHaveLength(7);
    last().cut();
    expect(live.state).toBe('offline');
    window.dispatchEvent(new Event('online'));
    expect(lines).toHaveLength(8);
    last().accept();
    expect(live.state).toBe('connected');
  });

  it('gives a late follower the recent facts, and each fact once', () => {
    live.start('c0');
    last().send('c1', fact(1));
    const late: number[] = [];
    live.follow((facts) => late.push(...facts.map(({ sequence }) => sequence)), { recent: true });
    last().send('c2', fact(2));
    expect(late).toEqual([1, 2]);
  });

  it('goes on when a follower fails', () => {
    const accidents: unknown[] = [];
    vi.stubGlobal('reportError', (accident: unknown) => accidents.push(accident));
    live.follow(() => {
      throw new Error('broken screen');
    });
    const after: number[] = [];
    live.follow((facts) => after.push(facts.length));
    live.start();
    last().send('c1', fact(1));
    expect(after).toEqual([1]);
    expect(accidents).toHaveLength(1);
  });

  it('says when the session is over', () => {
    live.start();
    last().cut(4401);
    expect(signedOut).toBe(1);
  });

  it('says so too when the server answers that nobody is signed in', () => {
    live.start();
    last().refuse('NOT_SIGNED_IN');
    expect(signedOut).toBe(1);
  });

  it('takes another refusal for a lost connection', () => {
    live.start();
    last().refuse('INTERNAL_SERVER_ERROR');
    expect(signedOut).toBe(0);
  });

  it('opens nothing after it was stopped', async () => {
    live.start();
    last().cut();
    live.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines).toHaveLength(1);
  });
});
