import type { Duty } from '../table/assignment.ts';

/** Numbers duties: two that demand the same, whatever the order of their keys, get one number. */
export class Opinions {
  readonly #numbers = new Map<string, number>();

  of(duty: Duty): number {
    const { owner, serviceLevel, path, authority, playbook, cosign } = duty;
    const text = canonical([owner, serviceLevel, path, authority, playbook, cosign]);
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
