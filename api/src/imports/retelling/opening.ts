import type { AssignmentSnapshot, Facts } from '@baton/ticket-lifecycle';
import type { Incident } from '../servicenow/incidents.ts';
import type { LogRow } from '../servicenow/log-row.ts';
import { codeOf, idOf, SOURCE } from './codes.ts';
import type { Opening } from './history.ts';
import { NOT_NAMED } from './people.ts';
import { problemTypeOf } from './problem-types.ts';
import { MARKET, path, serviceLevelOf, type Severity } from './terms.ts';

/** Stands where a rule of the matrix would. */
const IMPORT_RULE = 'import';

/** The first fact of an incident: the ticket as it was opened, with the team that it first was with. */
export function openingOf(incident: Incident, number: number): Opening {
  const first = firstKnown(incident);
  const severity = first('severity') ?? 3;
  const caller = first('caller') ?? NOT_NAMED;
  return {
    id: idOf('ticket', incident.number),
    number,
    title: [incident.number, first('category'), first('subcategory')]
      .filter((part) => part !== null)
      .join(' · '),
    description: descriptionOf(incident),
    facts: factsOf(incident, severity),
    customerName: caller,
    customerReference: caller,
    orderReference: null,
    assignment: assignmentOf(incident.events[0]?.team ?? '', severity),
    cause: { kind: 'import', source: SOURCE },
    changes: [],
  };
}

/** What the log first says of it; it fills some columns only later. */
function firstKnown(incident: Incident): <C extends keyof LogRow>(column: C) => LogRow[C] | null {
  return (column) => incident.events.find(({ row }) => row[column] !== null)?.row[column] ?? null;
}

const channels: Readonly<Record<string, string>> = {
  phone: 'phone',
  email: 'email',
  chat: 'chat',
  'virtual agent': 'chat',
  'self-service': 'in-app',
  web: 'in-app',
  'direct opening': 'in-app',
};

function factsOf(incident: Incident, severity: Severity): Facts {
  const first = firstKnown(incident);
  const tags = [first('location'), first('symptom')].filter((name) => name !== null).map(codeOf);
  return {
    problemType: problemTypeOf({ category: first('category'), subcategory: first('subcategory') }),
    market: MARKET,
    // Service desks are called where nothing else is said.
    channel: channels[(first('contactType') ?? '').toLowerCase()] ?? 'phone',
    tier: 'standard',
    severity,
    orderValue: null,
    currency: null,
    language: 'en',
    tags: [...new Set(tags)],
  };
}

const described = [
  'symptom',
  'location',
  'impact',
  'urgency',
  'contactType',
  'openedBy',
] as const satisfies readonly (keyof LogRow)[];

const labels: Readonly<Record<(typeof described)[number], string>> = {
  symptom: 'Symptom',
  location: 'Location',
  impact: 'Impact',
  urgency: 'Urgency',
  contactType: 'Contact',
  openedBy: 'Opened by',
};

/** The log holds no text of the customer; its other columns stand in for one. */
function descriptionOf(incident: Incident): string {
  const first = firstKnown(incident);
  const lines = described.flatMap((column) => {
    const value = first(column);
    return value === null ? [] : [`${labels[column]}: ${value}`];
  });
  return lines.join('\n');
}

/** No matrix decided it. Version 0, which no matrix has, says so; the cause of the ownership names the source. */
function assignmentOf(owner: string, severity: Severity): AssignmentSnapshot {
  const serviceLevel = serviceLevelOf(severity);
  const collected = { informed: [], additionalCosign: [] };
  const decision = {
    assignment: {
      owner,
      serviceLevel: serviceLevel.code,
      path: path.code,
      authority: null,
      playbook: null,
      cosign: null,
      ...collected,
    },
    ruleId: IMPORT_RULE,
    disagreeing: [],
    collected,
    inputsUsed: [],
    trace: [],
    problems: [],
  };
  return {
    matrixVersion: 0,
    ruleId: IMPORT_RULE,
    owner,
    informed: [],
    requiredCosign: null,
    serviceLevel,
    path: path.code,
    pathVersion: path.version,
    authority: null,
    playbook: null,
    inputs: {},
    decision,
  };
}
