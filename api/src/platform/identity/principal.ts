export type RoleName =
  'agent' | 'staff' | 'lead' | 'publisher' | 'matrix_owner' | 'director' | 'administrator';

export interface RoleGrant {
  readonly role: RoleName;
  /** Null for company-wide roles. */
  readonly department: string | null;
  /** The person who is away and for whom it is held meanwhile; absent for one's own. */
  readonly lentBy?: string;
}

export type LanguageTag = 'en' | 'zh-Hans' | 'zh-Hant';

/** Who acts: a signed-in person with the roles held when the request came. */
export interface Principal {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: LanguageTag;
  readonly timeZone: string;
  readonly roles: readonly RoleGrant[];
}

export function hasRole(principal: Principal, role: RoleName, department?: string): boolean {
  return principal.roles.some(
    (grant) => grant.role === role && (department === undefined || grant.department === department),
  );
}

/** Departments in which the person has any part. */
export function departmentsOf(principal: Principal): readonly string[] {
  return [
    ...new Set(principal.roles.flatMap((grant) => (grant.department === null ? [] : [grant.department]))),
  ];
}

/** Works in the department: resolves what is assigned to it. */
export function worksIn(principal: Principal, department: string): boolean {
  return (
    hasRole(principal, 'staff', department) ||
    hasRole(principal, 'lead', department) ||
    hasRole(principal, 'agent', department)
  );
}
