import type { IncidentProblem as ContractProblem } from '@baton/contract';
import type { IncidentProblem, Ticket, TicketRefusal } from '@baton/ticket-lifecycle';
import { legalMoves } from '@baton/ticket-lifecycle';
import { signOffRefused } from '../../cosign/queries/sign-off-refused.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { illegalMove, notAllowed, type Refusal } from '../../platform/commands/refusals.ts';

/** A refusal of the library as the contract says it. @param field of the input, that names a department */
export function ticketRefused(ticket: Ticket, refusal: TicketRefusal, field = 'department'): Refusal {
  switch (refusal.code) {
    case 'illegal_move':
      return illegalMove(refusal.state, refusal.move, refusal.legal);
    case 'already_assignee':
      return illegalMove(ticket.state, 'accept', legalMoves(ticket));
    case 'same_owner':
      return wrong(field, 'UNKNOWN_VALUE');
    case 'no_arbiter':
      return {
        __typename: 'NoArbiter',
        code: 'NO_ARBITER',
        message: 'Nobody stands behind any arbiter of its escalation path.',
      };
    case 'no_dispute':
      return illegalMove(ticket.state, 'rule', legalMoves(ticket));
    case 'same_facts':
      return wrong('facts', 'UNCHANGED');
    case 'incident':
      return incidentRefused(refusal.problem);
    case 'cosign_missing':
      return {
        __typename: 'CosignMissing',
        code: 'COSIGN_MISSING',
        message: `Not signed yet by ${refusal.parties.map((party) => party.key).join(', ')}.`,
        parties: refusal.parties,
      };
    case 'sign_off':
      return signOffRefused(refusal.refusal);
    case 'escalation':
      return escalationRefused(ticket, refusal.refusal);
  }
}

export function incidentRefused(problem: IncidentProblem): Refusal {
  return {
    __typename: 'IncidentRefused',
    code: 'INCIDENT_REFUSED',
    message: `The incident: ${problem.replaceAll('_', ' ')}.`,
    // The contract writes the library's own codes in capitals.
    problem: problem.toUpperCase() as ContractProblem,
  };
}

function escalationRefused(
  ticket: Ticket,
  refusal: Extract<TicketRefusal, { code: 'escalation' }>['refusal'],
): Refusal {
  switch (refusal.code) {
    case 'skipping_not_allowed':
      return notAllowed('skipLevels');
    case 'no_such_level':
      return wrong('level', 'UNKNOWN_VALUE');
    case 'reason_required':
      return wrong('reason', 'REQUIRED');
    case 'not_below':
      return wrong('toLevel', 'OUT_OF_RANGE');
    case 'not_armed':
    case 'no_level_above':
    case 'already_reached':
      return illegalMove(ticket.state, 'escalate', legalMoves(ticket));
  }
}

function wrong(field: string, code: 'UNKNOWN_VALUE' | 'REQUIRED' | 'UNCHANGED' | 'OUT_OF_RANGE'): Refusal {
  const fields = new Fields();
  fields.problem(field, code);
  const refusal = fields.refusal();
  if (!refusal) throw new Error('a problem makes a refusal');
  return refusal;
}
