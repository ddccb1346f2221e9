import { createContext } from 'svelte';
import type { DirectoryQuery } from '#lib/wire/generated/documents.ts';
import { nameOf, speech } from '#lib/words/index.ts';

type Content = DirectoryQuery['directory'];
/** Something with a code and a name. */
type Named = DirectoryQuery['serviceLevels'][number];
export type Department = Content['departments'][number];
export type Market = Content['markets'][number];
export type ProblemType = Content['problemTypes'][number];

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Codes of the departments that they belong to. */
  readonly departments: readonly string[];
}

/**
 * Departments, markets, problem types and people by their codes, named in the reader's language. A code that is newer than
 * this page names itself.
 */
export class Directory {
  readonly #content: Content;
  readonly #departments: ReadonlyMap<string, Department>;
  readonly #markets: ReadonlyMap<string, Market>;
  readonly #problemTypes: ReadonlyMap<string, ProblemType>;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #serviceLevels: readonly Named[];
  readonly #paths: readonly Named[];
  #met = $state.raw<ReadonlyMap<string, Person>>(new Map());

  constructor({ directory: content, serviceLevels, escalationPaths }: DirectoryQuery) {
    this.#content = content;
    this.#serviceLevels = serviceLevels;
    this.#paths = escalationPaths;
    this.#departments = new Map(content.departments.map((one) => [one.code, one]));
    this.#markets = new Map(content.markets.map((one) => [one.code, one]));
    this.#problemTypes = new Map(content.problemTypes.map((one) => [one.path, one]));
    this.#people = peopleOf(content.departments);
  }

  get departments(): readonly Department[] {
    return this.#content.departments;
  }

  get markets(): readonly Market[] {
    return this.#content.markets;
  }

  get problemTypes(): readonly ProblemType[] {
    return this.#content.problemTypes;
  }

  get channels(): readonly string[] {
    return this.#content.channels;
  }

  get tiers(): readonly string[] {
    return this.#content.tiers;
  }

  /** Languages that customers write in: codes of ISO 639, such as `pt`. */
  get languages(): readonly string[] {
    return this.#content.languages;
  }

  get serviceLevels(): readonly Named[] {
    return this.#serviceLevels;
  }

  /** Empty for those who may not see them. */
  get paths(): readonly Named[] {
    return this.#paths;
  }

  department(code: string): Department | undefined {
    return this.#departments.get(code);
  }

  market(code: string): Market | undefined {
    return this.#markets.get(code);
  }

  person(id: string | null): Person | undefined {
    return id === null ? undefined : (this.#people.get(id) ?? this.#met.get(id));
  }

  /** People of no department, such as directors, are known once something of theirs was seen. */
  meet(people: readonly { readonly id: string; readonly name: string }[]): void {
    const strangers = people.filter(({ id }) => this.person(id) === undefined);
    if (strangers.length === 0) return;
    this.#met = new Map([
      ...this.#met,
      ...strangers.map(({ id, name }) => [id, { id, name, departments: [] }] as const),
    ]);
  }

  departmentName(code: string): string {
    const found = this.#departments.get(code);
    return found ? nameOf(found.names) : code;
  }

  marketName(code: string): string {
    const found = this.#markets.get(code);
    return found ? nameOf(found.names) : code;
  }

  serviceLevelName(code: string): string {
    const found = this.#serviceLevels.find((one) => one.code === code);
    return found ? nameOf(found.names) : code;
  }

  /** The code itself for those who may not see the paths. */
  pathName(code: string): string {
    const found = this.#paths.find((one) => one.code === code);
    return found ? nameOf(found.names) : code;
  }

  /** Zone and name of a market, as ZonedTime wants them. */
  place(code: string): { zone: string; name: string } | undefined {
    const found = this.#markets.get(code);
    return found && { zone: found.timeZone, name: nameOf(found.names) };
  }

  /** The last part of a problem type: "Customs". */
  problemName(path: string): string {
    const found = this.#problemTypes.get(path);
    return found ? nameOf(found.names) : (path.split('/').at(-1) ?? path);
  }

  /** From the root down: "Logistics › Delay › Customs". */
  problemTrail(path: string): string {
    const parts: string[] = [];
    for (let at: string | null = path; at !== null; at = this.#problemTypes.get(at)?.parent ?? null) {
      parts.unshift(this.problemName(at));
    }
    return parts.join(' › ');
  }

  /** The name of a customer's language in the reader's: "Portuguese". */
  languageName(code: string): string {
    const names = new Intl.DisplayNames(speech.locale, { type: 'language', fallback: 'code' });
    return names.of(code.replace('_', '-')) ?? code;
  }
}

function peopleOf(departments: readonly Department[]): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const { code, members } of departments) {
    for (const { id, name } of members) {
      people.set(id, { id, name, departments: [...(people.get(id)?.departments ?? []), code] });
    }
  }
  return people;
}

export const [getDirectory, setDirectory] = createContext<Directory>();
