/** Things in an order that changes: found, put and taken in the same time however many there are. */
export class RuleOrder<T> {
  private readonly links = new Map<string, { item: T; above: string | null; below: string | null }>();
  private last: string | null = null;

  /** @param entries In their order; ids must be unique. */
  constructor(entries: Iterable<readonly [id: string, item: T]> = []) {
    for (const [id, item] of entries) this.put(id, item, null);
  }

  has(id: string): boolean {
    return this.links.has(id);
  }

  get(id: string): T | undefined {
    return this.links.get(id)?.item;
  }

  set(id: string, item: T): void {
    const link = this.links.get(id);
    if (link) link.item = item;
  }

  /** Id of what stands below; null for the last. */
  below(id: string): string | null {
    return this.links.get(id)?.below ?? null;
  }

  /** Above `before`, or last when that is null. Neither may `id` be here nor `before` be absent. */
  put(id: string, item: T, before: string | null): void {
    const above = before === null ? this.last : (this.links.get(before)?.above ?? null);
    this.links.set(id, { item, above, below: before });
    this.join(above, id);
    this.setAbove(before, id);
  }

  take(id: string): T | undefined {
    const link = this.links.get(id);
    if (!link) return undefined;
    this.links.delete(id);
    this.join(link.above, link.below);
    this.setAbove(link.below, link.above);
    return link.item;
  }

  items(): T[] {
    const items: T[] = [];
    for (let id = this.last; id !== null;) {
      const link = this.links.get(id);
      if (!link) break;
      items.push(link.item);
      id = link.above;
    }
    return items.reverse();
  }

  private join(above: string | null, below: string | null): void {
    const link = above === null ? undefined : this.links.get(above);
    if (link) link.below = below;
  }

  private setAbove(id: string | null, above: string | null): void {
    if (id === null) this.last = above;
    const link = id === null ? undefined : this.links.get(id);
    if (link) link.above = above;
  }
}
