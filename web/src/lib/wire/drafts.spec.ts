import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Draft, dropOldDrafts } from './drafts.svelte.ts';

beforeEach(() => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (id: string) => items.get(id) ?? null,
    setItem: (id: string, text: string) => items.set(id, text),
    removeItem: (id: string) => items.delete(id),
  };
  // As in a browser: the names of what is stored are the storage's own keys.
  vi.stubGlobal(
    'localStorage',
    new Proxy(storage, {
      ownKeys: () => [...items.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
});

afterEach(() => vi.unstubAllGlobals());

it('finds a text again after a reload', () => {
  new Draft('ana', 'comment:1').text = 'half a sentence';
  expect(new Draft('ana', 'comment:1').text).toBe('half a sentence');
});

it('does not show it to another person, nor elsewhere', () => {
  new Draft('ana', 'comment:1').text = 'mine';
  expect(new Draft('wei', 'comment:1').text).toBe('');
  expect(new Draft('ana', 'comment:2').text).toBe('');
});

it('is gone once it was sent', () => {
  const draft = new Draft('ana', 'comment:1');
  draft.text = 'sent';
  draft.forget();
  expect(new Draft('ana', 'comment:1', 'initial').text).toBe('initial');
});

it('drops what nobody touched for two weeks and what cannot be read, and nothing else', () => {
  const now = Date.now();
  new Draft('ana', 'fresh').text = 'keep';
  localStorage.setItem('baton.draft.ana.old', JSON.stringify({ text: 'old', at: now - 15 * 86_400_000 }));
  localStorage.setItem('baton.draft.ana.broken', '{');
  localStorage.setItem('baton.theme', 'dark');
  dropOldDrafts(now);
  expect(Object.keys(localStorage).sort()).toEqual(['baton.draft.ana.fresh', 'baton.theme']);
});
