import type {
  Dispute as ContractDispute,
  DisputeWithdrawal as ContractWithdrawal,
  Ruling as ContractRuling,
} from '@baton/contract';
import type { Dispute } from '@baton/ticket-lifecycle';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';

/** Shapes of the contract whose departments and people are completed by their resolvers. */
export type PresentedDispute = Omit<
  ContractDispute,
  'proposed' | 'by' | 'asked' | 'ruling' | 'withdrawal' | '__typename'
> & {
  readonly proposedCode: string;
  readonly byId: string | null;
  readonly askedIds: readonly string[];
  readonly ruling: PresentedRuling | null;
  readonly withdrawal: PresentedWithdrawal | null;
};
export type PresentedWithdrawal = Omit<ContractWithdrawal, 'by' | '__typename'> & {
  readonly byId: string | null;
};
export type PresentedRuling = Omit<ContractRuling, 'department' | 'by' | '__typename'> & {
  readonly departmentCode: string | null;
  readonly byId: string | null;
};

export function presentDispute(dispute: Dispute): PresentedDispute {
  const { number, reason, text, proposed, by, since, asked, level, overdueAt, outcome } = dispute;
  return {
    number,
    reason,
    text,
    proposedCode: proposed,
    byId: by,
    since: toIso(since),
    askedIds: asked,
    level,
    overdueAt: toIsoOrNull(overdueAt),
    ruling: outcome?.kind === 'ruled' ? presentRuling(outcome) : null,
    withdrawal: outcome?.kind === 'withdrawn' ? presentWithdrawal(outcome) : null,
    lapsedAt: outcome?.kind === 'lapsed' ? toIso(outcome.at) : null,
  };
}

function presentRuling({
  ruling,
  text,
  by,
  at,
  amendment,
}: Extract<Dispute['outcome'], { kind: 'ruled' }>): PresentedRuling {
  return {
    kind: ruling.kind,
    text,
    departmentCode: ruling.kind === 'uphold' ? null : ruling.department,
    linked: ruling.kind === 'split' ? ruling.number : null,
    byId: by,
    at: toIso(at),
    amendment: amendment?.scope ?? null,
  };
}

function presentWithdrawal({
  text,
  by,
  at,
}: Extract<Dispute['outcome'], { kind: 'withdrawn' }>): PresentedWithdrawal {
  return { text, byId: by, at: toIso(at) };
}
