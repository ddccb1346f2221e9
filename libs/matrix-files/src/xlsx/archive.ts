import { Inflate } from 'fflate';
import { Stop } from '../problem.ts';

/** A file in an archive, still packed. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** Where its own head begins. */
  readonly offset: number;
}

const MAX_ENTRIES = 10_000;
/** So much packed data is unpacked at a time: a thousandth of what could come out of it. */
const STEP = 16 * 1024;

/**
 * The list of files at the end of a ZIP archive. fflate's own reader is not used for it: it makes room for as many
 * bytes as an entry claims to have, and the claim may be a lie.
 */
export function readEntries(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw new Stop('damaged');
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Stop('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Stop('damaged');
}

/** Counts what comes out of an archive and stops when it is too much, whatever the entries claim. */
export class Unpacking {
  #left: number;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#left = limit;
  }

  /** Hands the content of an entry over piece by piece. */
  unpack(bytes: Uint8Array, entry: Entry, take: (piece: Uint8Array, last: boolean) => void): void {
    if (entry.encrypted) throw new Stop('encrypted');
    const packed = packedBytes(bytes, entry);
    const count = (piece: Uint8Array, last: boolean): void => {
      this.#left -= piece.length;
      if (this.#left < 0) throw new Stop('unpacks-too-large', { limit: this.#limit });
      take(piece, last);
    };
    if (entry.method === 0) return count(packed, true);
    if (entry.method !== 8) throw new Stop('damaged');
    let ended = false;
    const inflate = new Inflate((piece, last) => {
      ended ||= last;
      count(piece, last);
    });
    try {
      for (let at = 0; at < packed.length || at === 0; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch (reason) {
      throw reason instanceof Stop ? reason : new Stop('damaged');
    }
    if (!ended) throw new Stop('damaged');
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw new Stop('damaged');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new Stop('damaged');
  return bytes.subarray(start, start + entry.packed);
}
