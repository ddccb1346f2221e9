/** What exists now. A list left out is not checked. */
export interface References {
  /** Codes; owners, informed departments and co-sign parties are looked up here. */
  readonly departments?: readonly string[];
  readonly serviceLevels?: readonly string[];
  readonly paths?: readonly string[];
  /** Slugs. */
  readonly articles?: readonly string[];
}
