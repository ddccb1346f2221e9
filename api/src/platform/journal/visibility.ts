import { Injectable } from '@nestjs/common';
import type { Principal } from '../identity/principal.ts';

/** Of the given object ids, those that the person may see. */
type Sees = (principal: Principal, ids: readonly string[]) => Promise<ReadonlySet<string>>;

type Payload = Readonly<Record<string, unknown>>;
/** What of a fact is told to whoever listens, where the journal keeps more than a screen wants. */
type Lean = (payload: Payload) => Payload;

/** Each room says who may see the objects of its streams; a stream that no room speaks for is seen by nobody. */
@Injectable()
export class Visibility {
  private readonly rooms = new Map<string, { readonly sees: Sees; readonly lean: Lean }>();

  of(prefix: string, sees: Sees, lean: Lean = (payload) => payload): void {
    if (this.rooms.has(prefix)) throw new Error(`somebody speaks for the streams ${prefix}: already`);
    this.rooms.set(prefix, { sees, lean });
  }

  /** The payload of a fact as it is told. */
  told(stream: string, payload: Payload): Payload {
    return this.rooms.get(stream.slice(0, stream.indexOf(':')))?.lean(payload) ?? payload;
  }

  /** Of the given streams, those that the person may see. */
  async streams(principal: Principal, streams: Iterable<string>): Promise<ReadonlySet<string>> {
    const byPrefix = new Map<string, string[]>();
    for (const stream of new Set(streams)) {
      const at = stream.indexOf(':');
      const prefix = stream.slice(0, at);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), stream.slice(at + 1)]);
    }
    const seen = new Set<string>();
    for (const [prefix, ids] of byPrefix) {
      const visible = await this.rooms.get(prefix)?.sees(principal, ids);
      for (const id of visible ?? []) seen.add(`${prefix}:${id}`);
    }
    return seen;
  }
}
