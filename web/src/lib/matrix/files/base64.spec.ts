import { describe, expect, it } from 'vitest';
import { base64Of, bytesOf } from './base64.ts';
import { formatOf, mostBytes, readable } from './chosen-file.ts';

describe('a file on its way', () => {
  it('comes back as it went, whatever its size', () => {
    const bytes = Uint8Array.from({ length: 70_001 }, (_, i) => (i * 31) % 256);
    expect(bytesOf(base64Of(bytes))).toEqual(bytes);
    expect(base64Of(new Uint8Array())).toBe('');
  });

  it('is told by its ending', () => {
    expect(formatOf('Matrix 3.XLSX')).toBe('xlsx');
    expect(formatOf('matrix.dmn')).toBe('dmn');
    expect(formatOf('matrix.xml')).toBe('dmn');
    expect(formatOf('matrix.pdf')).toBeNull();
  });

  it('is refused before it is read when it is too large, empty or of an unknown kind', () => {
    expect(readable({ name: 'a.csv', size: mostBytes })).toBeNull();
    expect(readable({ name: 'a.csv', size: mostBytes + 1 })).toBe('tooLarge');
    expect(readable({ name: 'a.csv', size: 0 })).toBe('empty');
    expect(readable({ name: 'a.doc', size: 10 })).toBe('unknownKind');
  });
});
