import { departmentsOf, type Principal } from '../../platform/identity/principal.ts';

/** The asked department's people see what they are shown. Whoever sees the ticket sees it too; that is the ticket's to say. */
export function isAsked(principal: Principal, { asked }: { readonly asked: string }): boolean {
  return departmentsOf(principal).includes(asked);
}
