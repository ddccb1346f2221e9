import type { PathContent, Level } from '@baton/escalation-path';
import { numbered } from '@baton/escalation-path';
import { describe, expect, it, vi } from 'vitest';
import { Ladder, triggerOf } from './ladder.svelte.ts';
import { triggerKinds } from './choices.ts';
import { keptIn, keptText } from './kept-content.ts';

const after = (minutes: number): Level => ({
  level: 0,
  trigger: { kind: 'unacknowledged', afterSeconds: minutes * 60 },
  responders: [],
  actions: [{ kind: 'notify' }],
});
const content = (...minutes: number[]): PathContent => ({
  names: { en: 'Night', zhHans: '夜间', zhHant: '夜間' },
  levels: numbered(minutes.map(after)),
  arbiters: [],
  bounceLimit: 3,
});
const minutesOf = ({ content: { levels } }: Ladder): number[] =>
  levels.map(({ trigger }) => (trigger.kind === 'unacknowledged' ? trigger.afterSeconds / 60 : -1));

describe('a ladder', () => {
  it('numbers its levels anew when one comes, goes or moves', () => {
    const ladder = new Ladder(content(10, 20, 30));
    ladder.move(2, 0);
    ladder.remove(1);
    ladder.copy(0);
    ladder.add(1);
    expect(minutesOf(ladder)).toEqual([30, 60, 30, 20]);
    expect(ladder.content.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    expect([ladder.move(0, -1), ladder.move(3, 4), ladder.move(1, 1)]).toEqual([false, false, false]);
  });

  it('undoes and does again, and what is written then has nothing to be done again', () => {
    const ladder = new Ladder(content(10, 20));
    ladder.remove(0);
    ladder.add();
    ladder.undo();
    expect(minutesOf(ladder)).toEqual([20]);
    ladder.redo();
    expect(minutesOf(ladder)).toEqual([20, 50]);
    ladder.undo();
    ladder.undo();
    expect([minutesOf(ladder), ladder.canUndo]).toEqual([[10, 20], false]);
    ladder.remove(1);
    expect(ladder.canRedo).toBe(false);
  });

  it('undoes the strokes of one field together, and those of another apart', () => {
    vi.useFakeTimers();
    try {
      const ladder = new Ladder(content(10));
      const write = (minutes: number, field: string) => ladder.level(0, after(minutes), field);
      write(1, 'afterSeconds');
      write(12, 'afterSeconds');
      write(120, 'name');
      vi.advanceTimersByTime(2_000);
      write(125, 'name');
      ladder.undo();
      expect(minutesOf(ladder)).toEqual([120]);
      ladder.undo();
      expect(minutesOf(ladder)).toEqual([12]);
      ladder.undo();
      expect(minutesOf(ladder)).toEqual([10]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has nothing to undo of what somebody else wrote', () => {
    const ladder = new Ladder(content(10));
    ladder.add();
    ladder.receive(content(5));
    expect([ladder.canUndo, minutesOf(ladder)]).toEqual([false, [5]]);
  });

  it('offers a trigger of every kind', () => {
    expect(triggerKinds.map((kind) => triggerOf(kind).kind)).toEqual([...triggerKinds]);
  });
});

it('what was kept on this machine is found again, and what cannot be read is not', () => {
  const kept = keptIn(keptText(4, content(10)));
  expect(kept).toEqual({ version: 4, content: content(10) });
  for (const text of ['', '{', 'null', '{"version":1}', '{"version":1,"content":{"levels":[]}}']) {
    expect([text, keptIn(text)]).toEqual([text, null]);
  }
});
