import type {
  CosignDemand as ContractDemand,
  Ownership as ContractOwnership,
  Proposal as ContractProposal,
} from '@baton/contract';
import type { CosignDemand, Ownership, Proposal } from '@baton/ticket-lifecycle';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';

/** Shapes of the contract whose departments and people are completed by their resolvers. */
export type PresentedOwnership = Omit<ContractOwnership, 'department' | '__typename'> & {
  readonly departmentCode: string;
};
export type PresentedProposal = Omit<ContractProposal, 'by' | '__typename'> & { readonly byId: string };

export type PresentedDemand = Omit<ContractDemand, 'department' | '__typename'> & {
  readonly departmentCode: string;
};

export function presentDemand({ department, level, at }: CosignDemand): PresentedDemand {
  return { departmentCode: department, level, at: toIso(at) };
}

export function presentOwnership({ department, from, until, cause }: Ownership): PresentedOwnership {
  return { departmentCode: department, from: toIso(from), until: toIsoOrNull(until), cause };
}

export function presentProposal({
  id,
  number,
  kind,
  text,
  amount,
  currency,
  contentHash,
  by,
  at,
}: Proposal): PresentedProposal {
  return { id, number, kind, text, amount, currency, contentHash, byId: by, at: toIso(at) };
}
