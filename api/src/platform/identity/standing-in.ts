import type { RoleGrant } from './principal.ts';

/** A person with the roles of their own, none lent. */
export interface Holder {
  readonly id: string;
  readonly roles: readonly RoleGrant[];
}

export interface StandingIn {
  readonly self: Holder;
  /** Those who are away and for whom the person acts. */
  readonly away: readonly Holder[];
}
