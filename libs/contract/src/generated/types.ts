// Generated from libs/contract/schema by `npm run generate`. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A moment: ISO 8601 in UTC with milliseconds, such as 2026-03-01T09:30:00.000Z. */
  Instant: { input: string; output: string };
  /** Any JSON value; used where the shape belongs to a library's own types. */
  JSON: { input: unknown; output: unknown };
  /** A place in the journal. Opaque; hand it back to resume after it. */
  Cursor: { input: string; output: string };
};

export type Absence = {
  __typename?: 'Absence';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  person: Person;
  from: Scalars['Instant']['output'];
  /** Not included. */
  until: Scalars['Instant']['output'];
  /** Who acts meanwhile; null for nobody. */
  deputy: Maybe<Person>;
  /** Who acts right now, where the deputy is away too; null when the absence does not hold now, or nobody acts. */
  actingNow: Maybe<Person>;
  recordedBy: Maybe<Person>;
  calledOffAt: Maybe<Scalars['Instant']['output']>;
  abilities: AbsenceAbilities;
};

export type AbsenceAbilities = {
  __typename?: 'AbsenceAbilities';
  callOff: Scalars['Boolean']['output'];
};

export type AbsenceChoices = {
  __typename?: 'AbsenceChoices';
  people: Array<Person>;
  deputies: Array<Person>;
};

export type RecordAbsenceInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** The viewer, when left out. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
  deputyId?: InputMaybe<Scalars['ID']['input']>;
};

export type CallOffAbsenceInput = {
  idempotencyKey: Scalars['ID']['input'];
  absenceId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type AbsenceAnswer = {
  __typename?: 'AbsenceAnswer';
  absence: Maybe<Absence>;
  refusal: Maybe<Refusal>;
};

export type AbsenceProblem =
  | 'EMPTY_INTERVAL'
  | 'OWN_DEPUTY'
  /** Deputies would stand in for one another in a circle. */
  | 'CIRCLE'
  /** More than four deputies in a row. */
  | 'CHAIN_TOO_LONG'
  /** It is over, or was called off before. */
  | 'OVER';

export type AbsenceRefused = Refusal & {
  __typename?: 'AbsenceRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: AbsenceProblem;
  /** Each the deputy of the one before; empty where that is not the problem. */
  chain: Array<Person>;
  /** When the chain would hold. */
  at: Maybe<Scalars['Instant']['output']>;
};

export type BoardFilter = {
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  severities?: InputMaybe<Array<Scalars['Int']['input']>>;
  assignee?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Board = {
  __typename?: 'Board';
  cursor: Scalars['Cursor']['output'];
  columns: Array<BoardColumn>;
};

export type BoardColumn = {
  __typename?: 'BoardColumn';
  state: TicketState;
  /** How many there are in all; cards are limited to the most urgent. */
  total: Scalars['Int']['output'];
  cards: Array<TicketCard>;
};

export type SearchHit = TicketHit | ChangeHit | ArticleHit;

export type TicketHit = {
  __typename?: 'TicketHit';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  state: TicketState;
};

export type ChangeHit = {
  __typename?: 'ChangeHit';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  title: Names;
  state: ChangeState;
};

export type ArticleHit = {
  __typename?: 'ArticleHit';
  slug: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  module: Scalars['ID']['output'];
};

export type CalendarUserKind = 'department' | 'market';

export type CalendarUser = {
  __typename?: 'CalendarUser';
  kind: CalendarUserKind;
  code: Scalars['ID']['output'];
  /** Code of the calendar that it works by. */
  calendar: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** From when on, and who decided it; null for what it came with. */
  since: Maybe<Scalars['Instant']['output']>;
  by: Maybe<Person>;
  abilities: CalendarUserAbilities;
};

export type CalendarUserAbilities = {
  __typename?: 'CalendarUserAbilities';
  assign: Scalars['Boolean']['output'];
};

export type Calendar = {
  __typename?: 'Calendar';
  code: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  names: Names;
  /** IANA name. */
  zone: Scalars['String']['output'];
  alwaysOpen: Scalars['Boolean']['output'];
  /** The hours of each weekday alone, as the library defines them. */
  weekly: Scalars['JSON']['output'];
  /** Zone, weekly hours, holidays and exceptions, as the working-time library defines them. */
  definition: Scalars['JSON']['output'];
  /** The next day on which nothing is worked though the week says so; null where none is known. */
  nextDayOff: Maybe<CalendarDayOff>;
  departments: Array<Department>;
  markets: Array<Market>;
  /** Service levels that name this calendar. */
  serviceLevels: Array<CalendarServiceLevel>;
  /** Tickets with a clock that counts, or stands still, in it now. */
  openTickets: Scalars['Int']['output'];
  /** Newest first. */
  history: Array<CalendarHistoryEntry>;
  abilities: CalendarAbilities;
};

export type CalendarHistoryArgs = {
  first?: Scalars['Int']['input'];
};

export type CalendarDayOff = {
  __typename?: 'CalendarDayOff';
  /** YYYY-MM-DD */
  date: Scalars['String']['output'];
  name: Maybe<Scalars['String']['output']>;
};

export type CalendarServiceLevel = {
  __typename?: 'CalendarServiceLevel';
  code: Scalars['ID']['output'];
  names: Names;
};

export type CalendarAbilities = {
  __typename?: 'CalendarAbilities';
  edit: Scalars['Boolean']['output'];
};

export type CalendarHistoryEntry = {
  __typename?: 'CalendarHistoryEntry';
  version: Scalars['Int']['output'];
  at: Scalars['Instant']['output'];
  by: Maybe<Person>;
  created: Scalars['Boolean']['output'];
  names: Names;
  /** What was and what is, as the working-time library defines it. */
  changes: Scalars['JSON']['output'];
};

export type CalendarPreview = {
  __typename?: 'CalendarPreview';
  findings: Array<CalendarFinding>;
  /** Open tickets that count in the calendar, and how many of them have another due time with these hours. */
  openTickets: Scalars['Int']['output'];
  moving: Scalars['Int']['output'];
  /** How many were looked at; fewer than there are where there are very many. */
  examined: Scalars['Int']['output'];
  /** Those whose due time moves most, of the tickets that the viewer may see. */
  furthest: Array<MovingDue>;
};

export type MovingDue = {
  __typename?: 'MovingDue';
  ticketId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Which clock. */
  kind: Scalars['String']['output'];
  from: Scalars['Instant']['output'];
  to: Scalars['Instant']['output'];
};

export type CalendarFindingCode = 'unknown_zone' | 'empty_calendar' | 'bad_period' | 'bad_date';

export type CalendarFinding = {
  __typename?: 'CalendarFinding';
  code: CalendarFindingCode;
  /** The weekday or the date, where there is one. */
  where: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['String']['output']>;
  until: Maybe<Scalars['String']['output']>;
  zone: Maybe<Scalars['String']['output']>;
  /** English; screens speak by code. */
  sentence: Scalars['String']['output'];
};

export type HolidayCountry = {
  __typename?: 'HolidayCountry';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  regions: Array<HolidayRegion>;
};

export type HolidayRegion = {
  __typename?: 'HolidayRegion';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PublicHolidays = {
  __typename?: 'PublicHolidays';
  /** As the working-time library defines them; half days keep what is left of the hours of their weekday. */
  holidays: Scalars['JSON']['output'];
  /** Exceptions: weekends that are worked in exchange for a longer holiday, with the hours of the first day of the week that has some. */
  makeUpDays: Scalars['JSON']['output'];
  /** Years for which the country's own announcement is known, where it announces its holidays each year. */
  announced: Array<Scalars['Int']['output']>;
};

export type HolidayFileProblem =
  /** It is no calendar file, or is cut off. */
  'MALFORMED' | 'TOO_LONG' | 'NO_EVENTS';

export type HolidayFile = {
  __typename?: 'HolidayFile';
  holidays: Scalars['JSON']['output'];
  problem: Maybe<HolidayFileProblem>;
  /** Events that were left out; the first fifty. */
  skipped: Array<SkippedFileEvent>;
};

export type SkippedFileEvent = {
  __typename?: 'SkippedFileEvent';
  /** Counted from 1; null where the event cannot be found in the text. */
  line: Maybe<Scalars['Int']['output']>;
  summary: Scalars['String']['output'];
  /** bad_date, empty, unknown_zone or bad_recurrence */
  why: Scalars['String']['output'];
};

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export type CalendarPeriodInput = {
  /** HH:MM; an end that is not later lies on the next day, 24:00 is an end. */
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
};

export type WeekdayHoursInput = {
  weekday: Weekday;
  periods: Array<CalendarPeriodInput>;
};

export type CalendarDayInput = {
  /** YYYY-MM-DD */
  date: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** Left out for a holiday: closed. Empty for an exception: closed. */
  periods?: InputMaybe<Array<CalendarPeriodInput>>;
};

export type CalendarHoursInput = {
  zone: Scalars['String']['input'];
  alwaysOpen?: Scalars['Boolean']['input'];
  weekly: Array<WeekdayHoursInput>;
  holidays: Array<CalendarDayInput>;
  exceptions: Array<CalendarDayInput>;
};

export type CreateCalendarInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** Letters, figures and hyphens; it never changes. */
  code: Scalars['String']['input'];
  names: NamesInput;
  hours: CalendarHoursInput;
};

export type EditCalendarInput = {
  idempotencyKey: Scalars['ID']['input'];
  code: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  names: NamesInput;
  hours: CalendarHoursInput;
};

export type AssignCalendarInput = {
  idempotencyKey: Scalars['ID']['input'];
  kind: CalendarUserKind;
  code: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  calendar: Scalars['ID']['input'];
};

export type CalendarAnswer = {
  __typename?: 'CalendarAnswer';
  calendar: Maybe<Calendar>;
  refusal: Maybe<Refusal>;
};

/** Everything that keeps the calendar from being counted in, at once. */
export type CalendarRefused = Refusal & {
  __typename?: 'CalendarRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  findings: Array<CalendarFinding>;
};

/** Draft to expired; scheduled, in effect and expired follow from the time. */
export type ChangeState =
  'draft' | 'in_review' | 'scheduled' | 'in_effect' | 'expired' | 'withdrawn' | 'rolled_back';

export type Change = {
  __typename?: 'Change';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  state: ChangeState;
  title: Names;
  /** What changes for the customer. */
  summary: Names;
  /** What agents say. */
  talkTrack: Names;
  mustRead: Scalars['Boolean']['output'];
  /** No article needs an edit, as with an outage. */
  noticeOnly: Scalars['Boolean']['output'];
  effectiveFrom: Maybe<Scalars['Instant']['output']>;
  effectiveUntil: Maybe<Scalars['Instant']['output']>;
  /** Markets where the same wall time is another instant than for the rest. */
  localPeriods: Array<LocalPeriod>;
  scope: ChangeScope;
  edits: Array<ArticleEdit>;
  contentHash: Scalars['String']['output'];
  author: Person;
  department: Department;
  createdAt: Scalars['Instant']['output'];
  submittedAt: Maybe<Scalars['Instant']['output']>;
  publishedAt: Maybe<Scalars['Instant']['output']>;
  endedAt: Maybe<Scalars['Instant']['output']>;
  /** Why it was withdrawn or rolled back. */
  endReason: Maybe<Scalars['String']['output']>;
  /** Published after it took effect. */
  late: Scalars['Boolean']['output'];
  review: Maybe<Cosign>;
  receipts: Receipts;
  /** Whether the viewer must still confirm it. */
  viewerMustConfirm: Scalars['Boolean']['output'];
  viewerConfirmedAt: Maybe<Scalars['Instant']['output']>;
  /** Other changes of the same article or scope at the same time. */
  overlapping: Array<Change>;
  /** Open tickets in its scope, at most 50. */
  tickets: Array<TicketCard>;
  timeline: Array<TimelineEntry>;
  abilities: ChangeAbilities;
};

/** Empty lists mean all. */
export type ChangeScope = {
  __typename?: 'ChangeScope';
  markets: Array<Scalars['ID']['output']>;
  channels: Array<Scalars['String']['output']>;
  problemTypes: Array<Scalars['ID']['output']>;
};

/** From and until in one market of the scope. */
export type LocalPeriod = {
  __typename?: 'LocalPeriod';
  market: Scalars['ID']['output'];
  from: Scalars['Instant']['output'];
  until: Maybe<Scalars['Instant']['output']>;
};

export type LocalPeriodInput = {
  market: Scalars['ID']['input'];
  from: Scalars['Instant']['input'];
  until?: InputMaybe<Scalars['Instant']['input']>;
};

export type ChangeScopeInput = {
  markets?: Array<Scalars['ID']['input']>;
  channels?: Array<Scalars['String']['input']>;
  problemTypes?: Array<Scalars['ID']['input']>;
};

/** The text that an article will have in one language while the change is in effect. */
export type ArticleEdit = {
  __typename?: 'ArticleEdit';
  article: Scalars['ID']['output'];
  articleTitle: Scalars['String']['output'];
  language: Language;
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  /** The text that it replaces: in effect when the edit was made. */
  before: Scalars['String']['output'];
};

export type ArticleEditInput = {
  article: Scalars['ID']['input'];
  language: Language;
  title: Scalars['String']['input'];
  body: Scalars['String']['input'];
};

export type Receipts = {
  __typename?: 'Receipts';
  concerned: Scalars['Int']['output'];
  confirmed: Scalars['Int']['output'];
  /** When 95% of those concerned had confirmed; null until then. */
  confirmedByMostAt: Maybe<Scalars['Instant']['output']>;
  byDepartment: Array<DepartmentReceipts>;
  /** Who has not confirmed yet, at most 100. */
  missing: Array<Person>;
};

export type DepartmentReceipts = {
  __typename?: 'DepartmentReceipts';
  department: Department;
  concerned: Scalars['Int']['output'];
  confirmed: Scalars['Int']['output'];
};

export type ChangeAbilities = {
  __typename?: 'ChangeAbilities';
  edit: Scalars['Boolean']['output'];
  submit: Scalars['Boolean']['output'];
  sign: Scalars['Boolean']['output'];
  signFor: Array<Scalars['String']['output']>;
  publish: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
  rollBack: Scalars['Boolean']['output'];
  confirm: Scalars['Boolean']['output'];
};

export type ChangeFilter = {
  states?: InputMaybe<Array<ChangeState>>;
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePage = {
  __typename?: 'ChangePage';
  changes: Array<Change>;
  total: Scalars['Int']['output'];
  next: Maybe<Scalars['String']['output']>;
};

export type ChangeContentInput = {
  title: NamesInput;
  summary: NamesInput;
  talkTrack: NamesInput;
  mustRead: Scalars['Boolean']['input'];
  noticeOnly?: Scalars['Boolean']['input'];
  effectiveFrom?: InputMaybe<Scalars['Instant']['input']>;
  effectiveUntil?: InputMaybe<Scalars['Instant']['input']>;
  localPeriods?: Array<LocalPeriodInput>;
  scope: ChangeScopeInput;
  edits: Array<ArticleEditInput>;
};

export type DraftChangeInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** The department that announces it; without it, the one that the viewer publishes for. */
  department?: InputMaybe<Scalars['ID']['input']>;
  content: ChangeContentInput;
};

export type EditChangeInput = {
  idempotencyKey: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  content: ChangeContentInput;
};

export type ChangeMoveInput = {
  idempotencyKey: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type ChangeTextInput = {
  idempotencyKey: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type SignChangeInput = {
  idempotencyKey: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  party: Scalars['String']['input'];
  decision: SignOffDecision;
  reason?: InputMaybe<Scalars['String']['input']>;
  contentHash: Scalars['String']['input'];
};

/** Confirming needs no expected version: reading it twice does no harm. */
export type ConfirmChangeInput = {
  idempotencyKey: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
};

export type ChangeAnswer = {
  __typename?: 'ChangeAnswer';
  change: Maybe<Change>;
  refusal: Maybe<Refusal>;
};

export type CosignOutcome = 'pending' | 'met' | 'rejected' | 'withdrawn';

export type PartyStatus =
  'asked' | 'not_yet' | 'signed' | 'rejected' | 'changes_requested' | 'stale' | 'not_needed';

export type CosignParty = {
  __typename?: 'CosignParty';
  key: Scalars['ID']['output'];
  department: Department;
  /** lead or staff; null when either may sign. */
  role: Maybe<Scalars['String']['output']>;
  status: PartyStatus;
  signOff: Maybe<SignOff>;
};

export type Cosign = {
  __typename?: 'Cosign';
  id: Scalars['ID']['output'];
  outcome: CosignOutcome;
  /** The tree of modes: all, any, kOf, sequence, party. */
  rule: Scalars['JSON']['output'];
  contentHash: Scalars['String']['output'];
  requestedAt: Scalars['Instant']['output'];
  parties: Array<CosignParty>;
  /** Everything ever signed here, stale ones included, oldest first. */
  signOffs: Array<SignOff>;
};

export type SignOff = {
  __typename?: 'SignOff';
  party: Scalars['String']['output'];
  signer: Person;
  /** The person who was away, for whom the signer gave it; null where it was the signer's own to give. */
  onBehalfOf: Maybe<Person>;
  decision: SignOffDecision;
  reason: Maybe<Scalars['String']['output']>;
  contentHash: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  /** Signed on other content than the present one. */
  stale: Scalars['Boolean']['output'];
  /** When the signer took it back. */
  withdrawnAt: Maybe<Scalars['Instant']['output']>;
};

export type Role = 'agent' | 'staff' | 'lead' | 'publisher' | 'matrix_owner' | 'director' | 'administrator';

export type Viewer = {
  __typename?: 'Viewer';
  person: Person;
  roles: Array<RoleGrant>;
  abilities: ViewerAbilities;
  preferences: Preferences;
};

export type RoleGrant = {
  __typename?: 'RoleGrant';
  role: Role;
  /** The department in which the role is held; null for company-wide roles. */
  department: Maybe<Department>;
};

export type ViewerAbilities = {
  __typename?: 'ViewerAbilities';
  openTicket: Scalars['Boolean']['output'];
  draftChange: Scalars['Boolean']['output'];
  seeMatrix: Scalars['Boolean']['output'];
  draftMatrix: Scalars['Boolean']['output'];
  seePaths: Scalars['Boolean']['output'];
  draftPath: Scalars['Boolean']['output'];
  createCalendar: Scalars['Boolean']['output'];
  seeAdministration: Scalars['Boolean']['output'];
};

export type Preferences = {
  __typename?: 'Preferences';
  language: Language;
  timeZone: Scalars['String']['output'];
};

export type DemoAccount = {
  __typename?: 'DemoAccount';
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  password: Scalars['String']['output'];
  /** What this person does, in the languages of the screens. */
  does: Names;
  language: Language;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  departments: Array<Department>;
  /** Empty to whoever may not see the administration. */
  roles: Array<RoleGrant>;
};

export type DepartmentKind = 'department' | 'team';

export type Department = {
  __typename?: 'Department';
  code: Scalars['ID']['output'];
  names: Names;
  kind: DepartmentKind;
  /** 0 to 11: the place in the colour-blind-safe set of hues. */
  hue: Scalars['Int']['output'];
  calendar: Scalars['String']['output'];
  leads: Array<Person>;
  members: Array<Person>;
};

export type Market = {
  __typename?: 'Market';
  code: Scalars['ID']['output'];
  names: Names;
  region: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
  currency: Scalars['String']['output'];
};

export type ProblemType = {
  __typename?: 'ProblemType';
  path: Scalars['ID']['output'];
  parent: Maybe<Scalars['ID']['output']>;
  names: Names;
};

export type KnowledgeModule = {
  __typename?: 'KnowledgeModule';
  code: Scalars['ID']['output'];
  names: Names;
};

export type Directory = {
  __typename?: 'Directory';
  departments: Array<Department>;
  markets: Array<Market>;
  problemTypes: Array<ProblemType>;
  modules: Array<KnowledgeModule>;
  channels: Array<Scalars['String']['output']>;
  tiers: Array<Scalars['String']['output']>;
  languages: Array<Scalars['String']['output']>;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInAnswer = {
  __typename?: 'SignInAnswer';
  viewer: Maybe<Viewer>;
  refusal: Maybe<Refusal>;
};

export type SignOutAnswer = {
  __typename?: 'SignOutAnswer';
  done: Scalars['Boolean']['output'];
};

export type PreferencesInput = {
  language?: InputMaybe<Language>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ViewerAnswer = {
  __typename?: 'ViewerAnswer';
  viewer: Maybe<Viewer>;
  refusal: Maybe<Refusal>;
};

/** bounced: nobody said so, the ticket came back too often. */
export type DisputeReason =
  'not_our_area' | 'cause_elsewhere' | 'wrong_facts' | 'lacks_means' | 'other' | 'bounced';

/** A dispute that waits for its ruling: the mark on a card. */
export type OpenDispute = {
  __typename?: 'OpenDispute';
  /** From 1 on the ticket. */
  number: Scalars['Int']['output'];
  reason: DisputeReason;
  /** The department that the owner thinks right. */
  proposed: Scalars['ID']['output'];
  /** Null for the house: the bounce limit was reached. */
  by: Maybe<Scalars['ID']['output']>;
  since: Scalars['Instant']['output'];
  /** Who may rule: responders of the escalation-path library, the lowest first. */
  arbiters: Scalars['JSON']['output'];
  /** People who were asked to rule, deputies among them. */
  asked: Array<Scalars['ID']['output']>;
  level: Scalars['Int']['output'];
  /** When the ruling was due, once it is overdue. */
  overdueAt: Maybe<Scalars['Instant']['output']>;
};

export type Dispute = {
  __typename?: 'Dispute';
  number: Scalars['Int']['output'];
  reason: DisputeReason;
  text: Scalars['String']['output'];
  proposed: Department;
  by: Maybe<Person>;
  since: Scalars['Instant']['output'];
  /** People who were asked to rule. */
  asked: Array<Person>;
  /** Place of the highest arbiter asked, from 1. */
  level: Scalars['Int']['output'];
  overdueAt: Maybe<Scalars['Instant']['output']>;
  /** Null while it is open, and where the ticket was resolved before anybody ruled. */
  ruling: Maybe<Ruling>;
  /** Taken back before anybody ruled. */
  withdrawal: Maybe<DisputeWithdrawal>;
  /** When the ticket was resolved without a ruling. */
  lapsedAt: Maybe<Scalars['Instant']['output']>;
};

export type DisputeWithdrawal = {
  __typename?: 'DisputeWithdrawal';
  text: Scalars['String']['output'];
  by: Maybe<Person>;
  at: Scalars['Instant']['output'];
};

export type RulingKind =
  /** The owner stays. */
  | 'uphold'
  /** Another department owns it from now on. */
  | 'move'
  /** The owner keeps its part; a linked ticket with clocks of its own is opened for the other. */
  | 'split';

export type Ruling = {
  __typename?: 'Ruling';
  kind: RulingKind;
  text: Scalars['String']['output'];
  /** The new owner, or the owner of the linked ticket. */
  department: Maybe<Department>;
  /** The number of the linked ticket. */
  linked: Maybe<Scalars['Int']['output']>;
  by: Maybe<Person>;
  at: Scalars['Instant']['output'];
  amendment: Maybe<RulingAmendment>;
};

export type RulingAmendment =
  /** The rule that decided gives its cases to the department of the ruling. */
  | 'rule'
  /** A new rule above it does so for the problem type and market of this ticket. */
  | 'facts';

export type TicketLinkKind =
  | 'split_into'
  | 'split_from'
  /** The same customer had it about the same problem type within three days before. */
  | 'repeats';

export type TicketLink = {
  __typename?: 'TicketLink';
  kind: TicketLinkKind;
  ticketId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
};

export type DisputeTicketInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Not bounced: that is the house's own. */
  reason: DisputeReason;
  text: Scalars['String']['input'];
  /** Whose it is: the counter-proposal. */
  proposed: Scalars['ID']['input'];
};

export type RuleOnDisputeInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  ruling: RulingKind;
  /** Where it goes; required to move and to split. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Why; everybody concerned reads it. */
  text: Scalars['String']['input'];
  /** Proposes a change of the matrix, as a draft; only with a department. */
  amendment?: InputMaybe<RulingAmendment>;
};

export type ReclassifyTicketInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  facts: TicketFactsInput;
  reason: Scalars['String']['input'];
};

export type ReclassificationAnswer = {
  __typename?: 'ReclassificationAnswer';
  reclassification: Maybe<Reclassification>;
  refusal: Maybe<Refusal>;
};

export type MovedPart = 'owner' | 'rule' | 'service_level' | 'path' | 'cosign' | 'authority' | 'informed';

export type Reclassification = {
  __typename?: 'Reclassification';
  before: AssignmentOutline;
  after: AssignmentOutline;
  /** What would be another; empty when the facts alone would. */
  moved: Array<MovedPart>;
  /** The present proposal, with its signatures, would fall. */
  withdrawsProposal: Scalars['Boolean']['output'];
  /** The escalation path would begin anew. */
  armsPath: Scalars['Boolean']['output'];
  /** The clocks as they would then be. */
  clocks: Array<CardClock>;
};

export type AssignmentOutline = {
  __typename?: 'AssignmentOutline';
  /** Who owns the ticket then; a ruling or hand-over since stays where the matrix says what it said before. */
  owner: Scalars['ID']['output'];
  matrixVersion: Scalars['Int']['output'];
  /** Null when the catch-all decides. */
  rule: Maybe<Scalars['String']['output']>;
  ruleLabel: Maybe<Names>;
  serviceLevel: Scalars['String']['output'];
  path: Scalars['String']['output'];
  informed: Array<Scalars['ID']['output']>;
  requiredCosign: Maybe<Scalars['JSON']['output']>;
  authority: Maybe<Authority>;
};

/** Nobody stands behind any arbiter of the ticket's escalation path. */
export type NoArbiter = Refusal & {
  __typename?: 'NoArbiter';
  code: RefusalCode;
  message: Scalars['String']['output'];
};

export type EscalationPath = {
  __typename?: 'EscalationPath';
  code: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  names: Names;
  /** Levels in order (types of the escalation-path library): responders, trigger, actions, repeat. */
  levels: Scalars['JSON']['output'];
  /** Who rules on the first dispute of a ticket, on the second, and so on: responders of the same library. */
  arbiters: Scalars['JSON']['output'];
  /** How often a ticket may come back to a department before it goes to arbitration by itself. */
  bounceLimit: Scalars['Int']['output'];
  publishedAt: Scalars['Instant']['output'];
  /** Null for versions that came before people wrote them here. */
  publishedBy: Maybe<Person>;
  /** Why it was published. */
  note: Scalars['String']['output'];
  /** An acknowledgement lapses when nothing has happened on the ticket for so many working seconds; null: it does not. */
  acknowledgementExpiresAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Its open draft, if the viewer may see it. */
  draft: Maybe<PathDraft>;
};

export type InboxKind =
  | 'must_read'
  | 'change_announced'
  | 'change_review'
  /** The review is met: it can be published. */
  | 'change_approved'
  /** Departments whose duties a draft of the matrix changes sign it. */
  | 'matrix_review'
  /** Everybody asked has signed: it can be published. */
  | 'matrix_approved'
  /** A ruling left a draft of the matrix: its owners take it further. */
  | 'matrix_proposed'
  | 'ticket_assigned'
  | 'ticket_informed'
  | 'cosign_asked'
  | 'proposal_returned'
  /** An arbiter is asked to rule. */
  | 'ruling_asked'
  /** A dispute or its ruling concerns the reader's department. */
  | 'dispute'
  /** A sub-request is asked, or asked again, of the reader's department, or answered back and forth. */
  | 'sub_request'
  | 'escalation'
  /** The reader's department is in a rapid-response group. */
  | 'incident'
  /** Tickets alike within hours: an incident may lie behind them. */
  | 'incident_suggested'
  | 'mention';

export type InboxFilter = {
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<InboxKind>>;
};

export type Inbox = {
  __typename?: 'Inbox';
  entries: Array<InboxEntry>;
  unread: Scalars['Int']['output'];
  /** Must-reads that the viewer has not confirmed. */
  unconfirmed: Scalars['Int']['output'];
  next: Maybe<Scalars['String']['output']>;
};

export type InboxEntry = {
  __typename?: 'InboxEntry';
  id: Scalars['ID']['output'];
  kind: InboxKind;
  at: Scalars['Instant']['output'];
  readAt: Maybe<Scalars['Instant']['output']>;
  /** What it is about, for the sentence that the screen makes of it. */
  payload: Scalars['JSON']['output'];
  ticket: Maybe<TicketCard>;
  change: Maybe<Change>;
};

export type MarkReadInput = {
  idempotencyKey: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
};

export type InboxAnswer = {
  __typename?: 'InboxAnswer';
  inbox: Maybe<Inbox>;
  refusal: Maybe<Refusal>;
};

/** The mark on the card of a ticket that is an incident. */
export type CardIncident = {
  __typename?: 'CardIncident';
  since: Scalars['Instant']['output'];
  /** How many tickets are part of it, in whatever state. */
  members: Scalars['Int']['output'];
};

export type StayReason =
  | 'disputed'
  | 'waiting_customer'
  | 'awaiting_cosign'
  /** A proposal of its own has not been carried out. */
  | 'own_proposal'
  /** What was signed for the incident is not what it asks for itself. */
  | 'cosign_required';

/** The mark on the card of a ticket that is part of an incident. */
export type CardMembership = {
  __typename?: 'CardMembership';
  ticketId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  since: Scalars['Instant']['output'];
  /** The last notice that reached its customer, by number; 0 for none. */
  notice: Scalars['Int']['output'];
  /** Resolved with the incident, not on its own. */
  resolved: Scalars['Boolean']['output'];
  /** Why it stayed open when the incident was resolved. */
  stays: Maybe<StayReason>;
};

export type Incident = {
  __typename?: 'Incident';
  cause: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  /** Null for a level of the escalation path. */
  by: Maybe<Person>;
  level: Maybe<Scalars['Int']['output']>;
  /** How many there are in each state, also of those that the viewer may not see. */
  counts: Array<IncidentCount>;
  /** Languages of the customers of open members, the most frequent first. */
  languages: Array<IncidentLanguage>;
  /** Open members whose customer has not had the last notice; all of them while there is none. */
  untold: Scalars['Int']['output'];
  /** Members that the viewer may see, bounded: the open ones first, by what is due next. */
  members: Array<TicketCard>;
  notices: Array<Notice>;
  /** What went down to the members or brought them in, newest first. */
  rounds: Array<IncidentRound>;
  /** Open tickets that may belong to it: alike in problem type and market, opened around the same time. */
  suggestions: Array<TicketCard>;
};

export type IncidentMembersArgs = {
  states: InputMaybe<Array<TicketState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IncidentRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IncidentSuggestionsArgs = {
  hours?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IncidentCount = {
  __typename?: 'IncidentCount';
  state: TicketState;
  members: Scalars['Int']['output'];
};

export type IncidentLanguage = {
  __typename?: 'IncidentLanguage';
  language: Scalars['String']['output'];
  members: Scalars['Int']['output'];
};

export type Notice = {
  __typename?: 'Notice';
  number: Scalars['Int']['output'];
  texts: Array<NoticeText>;
  by: Maybe<Person>;
  at: Scalars['Instant']['output'];
};

export type NoticeText = {
  __typename?: 'NoticeText';
  language: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type NoticeTextInput = {
  language: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type IncidentRoundKind = 'join' | 'notice' | 'resolved' | 'reopened' | 'closed';

/** Batch by batch through the tickets; each is decided on as it then is. */
export type IncidentRound = {
  __typename?: 'IncidentRound';
  id: Scalars['ID']['output'];
  kind: IncidentRoundKind;
  by: Maybe<Person>;
  startedAt: Scalars['Instant']['output'];
  /** Null while it is under way. */
  endedAt: Maybe<Scalars['Instant']['output']>;
  total: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
  done: Scalars['Int']['output'];
  /** Open still, each for a reason of its own. */
  stayed: Scalars['Int']['output'];
  /** There was nothing to do for it any more. */
  passed: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  /** Those that stayed or were refused, as far as the viewer may see them. */
  exceptions: Array<IncidentException>;
};

/** Batch by batch through the tickets; each is decided on as it then is. */
export type IncidentRoundExceptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IncidentException = {
  __typename?: 'IncidentException';
  ticketId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** A StayReason, or an IncidentProblem in small letters. */
  reason: Scalars['String']['output'];
};

export type TicketSeries = {
  __typename?: 'TicketSeries';
  id: Scalars['ID']['output'];
  problemType: Scalars['String']['output'];
  /** What they share beside the problem type: a tag, or where there is none the market. */
  market: Maybe<Scalars['ID']['output']>;
  tag: Maybe<Scalars['String']['output']>;
  noticedAt: Scalars['Instant']['output'];
  /** How many there were. */
  total: Scalars['Int']['output'];
  /** Those that the viewer may see and that are part of no incident yet. */
  tickets: Array<TicketCard>;
};

export type IncidentProblem =
  | 'ALREADY_INCIDENT'
  | 'NOT_AN_INCIDENT'
  /** One level only: a member is no incident. */
  | 'IS_MEMBER'
  /** One level only: an incident is no member. */
  | 'IS_INCIDENT'
  | 'ALREADY_MEMBER'
  | 'MEMBER_OF_ANOTHER'
  | 'NOT_A_MEMBER'
  | 'TICKET_OVER'
  | 'INCIDENT_OVER'
  | 'ITSELF'
  | 'TOO_MANY';

export type IncidentRefused = Refusal & {
  __typename?: 'IncidentRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: IncidentProblem;
};

export type DeclareIncidentInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** What they have in common. */
  cause: Scalars['String']['input'];
  /** The rapid-response group beside the owner: departments. */
  group: Array<Scalars['ID']['input']>;
  /** Tickets that become its members, at most 500. */
  members?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type JoinIncidentInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** The number of the incident, as shown. */
  incident: Scalars['Int']['input'];
};

export type JoinMembersInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** The incident. */
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** At most 500. */
  members: Array<Scalars['ID']['input']>;
};

export type LeaveIncidentInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type SendNoticeInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** The incident. */
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** English reaches whoever reads none of the others; required unless every language of an open member is there. */
  texts: Array<NoticeTextInput>;
};

export type ArticleFilter = {
  module?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  market?: InputMaybe<Scalars['ID']['input']>;
};

export type ArticlePage = {
  __typename?: 'ArticlePage';
  articles: Array<Article>;
  total: Scalars['Int']['output'];
  next: Maybe<Scalars['String']['output']>;
  /** How many articles the filter finds in each module, whatever module it names itself; modules without one are left out. */
  byModule: Array<ModuleCount>;
};

export type ModuleCount = {
  __typename?: 'ModuleCount';
  module: Scalars['ID']['output'];
  articles: Scalars['Int']['output'];
};

export type Article = {
  __typename?: 'Article';
  slug: Scalars['ID']['output'];
  module: Scalars['ID']['output'];
  languages: Array<Language>;
  /** Markets for which some version differs. */
  markets: Array<Scalars['ID']['output']>;
  /**
   * The one version in effect at a moment (default: now) for a market (default: all markets) in a language
   * (default: the viewer's, else the nearest to it that there is).
   */
  version: Maybe<ArticleVersion>;
  /** All periods, past and to come, oldest first: without gap or overlap. */
  periods: Array<ArticlePeriod>;
};

export type ArticleVersionArgs = {
  at: InputMaybe<Scalars['Instant']['input']>;
  market: InputMaybe<Scalars['ID']['input']>;
  language: InputMaybe<Language>;
};

export type ArticlePeriodsArgs = {
  market: InputMaybe<Scalars['ID']['input']>;
  language: InputMaybe<Language>;
};

export type ArticleVersion = {
  __typename?: 'ArticleVersion';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  language: Language;
  market: Maybe<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
  /** Markdown. */
  body: Scalars['String']['output'];
  effectiveFrom: Scalars['Instant']['output'];
  effectiveUntil: Maybe<Scalars['Instant']['output']>;
  publishedAt: Scalars['Instant']['output'];
  publishedBy: Maybe<Person>;
  change: Maybe<Change>;
};

export type ArticlePeriod = {
  __typename?: 'ArticlePeriod';
  from: Scalars['Instant']['output'];
  until: Maybe<Scalars['Instant']['output']>;
  version: ArticleVersion;
};

/** Exactly one of the two. */
export type MatrixRefInput = {
  version?: InputMaybe<Scalars['Int']['input']>;
  draft?: InputMaybe<Scalars['ID']['input']>;
};

export type MatrixDraftState = 'draft' | 'in_review' | 'approved' | 'published' | 'withdrawn';

export type MatrixDraft = {
  __typename?: 'MatrixDraft';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  state: MatrixDraftState;
  title: Scalars['String']['output'];
  /** What the change is for; shown to those who sign and kept with the version. */
  note: Scalars['String']['output'];
  /** Number of the published version it began from or was rebased onto; 0 when there was none. */
  base: Scalars['Int']['output'];
  /** Whether a later version was published since. */
  behind: Scalars['Boolean']['output'];
  author: Person;
  createdAt: Scalars['Instant']['output'];
  editedAt: Scalars['Instant']['output'];
  /** When it shall take effect; null: on publication. */
  effectiveFrom: Maybe<Scalars['Instant']['output']>;
  ruleCount: Scalars['Int']['output'];
  /** The decision table, as in MatrixVersion. */
  table: Scalars['JSON']['output'];
  /** The edits that lead from the base to the draft (TableEdit of the ownership-matrix library). */
  edits: Scalars['JSON']['output'];
  /** Where the draft and the latest published version both changed the same, differently (Conflict of the ownership-matrix library). */
  conflicts: Scalars['JSON']['output'];
  /** Departments whose duties change against the base: they sign. */
  concerned: Array<Department>;
  review: Maybe<Cosign>;
  contentHash: Scalars['ID']['output'];
  /** The version that it became. */
  publishedAs: Maybe<Scalars['Int']['output']>;
  /** Why it was withdrawn. */
  endReason: Maybe<Scalars['String']['output']>;
  /** Who changed which cell, when and why, newest first; of one rule, or of one cell. */
  history: Array<MatrixDraftEntry>;
  abilities: MatrixDraftAbilities;
};

export type MatrixDraftHistoryArgs = {
  rule: InputMaybe<Scalars['ID']['input']>;
  column: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MatrixDraftEntry = {
  __typename?: 'MatrixDraftEntry';
  id: Scalars['ID']['output'];
  at: Scalars['Instant']['output'];
  by: Maybe<Person>;
  /** Type of the fact, such as MatrixDraftEdited. */
  type: Scalars['String']['output'];
  why: Maybe<Scalars['String']['output']>;
  /** TableEdit of the ownership-matrix library; of an import or rebase at most 200. */
  edits: Scalars['JSON']['output'];
  editCount: Scalars['Int']['output'];
};

export type MatrixDraftAbilities = {
  __typename?: 'MatrixDraftAbilities';
  edit: Scalars['Boolean']['output'];
  rebase: Scalars['Boolean']['output'];
  submit: Scalars['Boolean']['output'];
  revise: Scalars['Boolean']['output'];
  sign: Scalars['Boolean']['output'];
  signFor: Array<Scalars['String']['output']>;
  publish: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type MatrixReplay = {
  __typename?: 'MatrixReplay';
  tickets: Scalars['Int']['output'];
  /** Tickets whose facts one of the two cannot read fully, or that name none. */
  unreadable: Scalars['Int']['output'];
  changedOwner: Scalars['Int']['output'];
  changedServiceLevel: Scalars['Int']['output'];
  changedPath: Scalars['Int']['output'];
  changedCosign: Scalars['Int']['output'];
  /** How many landed on the catch-all. */
  catchAllBefore: Scalars['Int']['output'];
  catchAllAfter: Scalars['Int']['output'];
  /** Tickets by owner before and after; from equals to where nothing moves. */
  flows: Array<MatrixFlow>;
  /** The load of each department before and after, the busiest first. */
  load: Array<MatrixLoad>;
  /** Those that change, the newest first, at most 200. */
  changed: Array<ReplayedTicket>;
  changedCount: Scalars['Int']['output'];
};

export type MatrixFlow = {
  __typename?: 'MatrixFlow';
  from: Department;
  to: Department;
  tickets: Scalars['Int']['output'];
};

export type MatrixLoad = {
  __typename?: 'MatrixLoad';
  department: Department;
  before: Scalars['Int']['output'];
  after: Scalars['Int']['output'];
};

export type ReplayedTicket = {
  __typename?: 'ReplayedTicket';
  /** Null where the viewer may not see the ticket. */
  ticket: Maybe<TicketCard>;
  ownerBefore: Department;
  ownerAfter: Department;
  serviceLevelBefore: Scalars['String']['output'];
  serviceLevelAfter: Scalars['String']['output'];
  pathBefore: Scalars['String']['output'];
  pathAfter: Scalars['String']['output'];
  ruleBefore: Scalars['String']['output'];
  ruleAfter: Scalars['String']['output'];
};

export type MatrixFileFormat = 'xlsx' | 'csv' | 'dmn';

export type MatrixFile = {
  __typename?: 'MatrixFile';
  name: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  /** Base64; empty where the format cannot hold the table. */
  content: Scalars['String']['output'];
  /** What the format cannot hold; mostly DMN, which says less. */
  problems: Array<MatrixFileProblem>;
};

export type MatrixFileInput = {
  name: Scalars['String']['input'];
  format: MatrixFileFormat;
  /** Base64; at most 5 MiB before encoding. */
  content: Scalars['String']['input'];
};

export type DraftMatrixInput = {
  idempotencyKey: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  note?: Scalars['String']['input'];
  /** Edits to begin with (TableEdit of the ownership-matrix library), such as a proposed amendment or what a ruling asks for. */
  edits?: InputMaybe<Scalars['JSON']['input']>;
  /** A table to begin with instead of the latest version's, such as one that was learned. */
  table?: InputMaybe<Scalars['JSON']['input']>;
  why?: Scalars['String']['input'];
};

export type EditMatrixDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  edits: Scalars['JSON']['input'];
  why?: Scalars['String']['input'];
};

export type ImportMatrixFileInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  file: MatrixFileInput;
  why?: Scalars['String']['input'];
};

export type RebaseMatrixDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** A choice for each conflict (Choice of the ownership-matrix library). */
  choices: Scalars['JSON']['input'];
};

export type SubmitMatrixDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  effectiveFrom?: InputMaybe<Scalars['Instant']['input']>;
  note: Scalars['String']['input'];
};

export type MatrixDraftMoveInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type MatrixDraftReasonInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type SignMatrixDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  party: Scalars['String']['input'];
  decision: SignOffDecision;
  reason?: InputMaybe<Scalars['String']['input']>;
  contentHash: Scalars['String']['input'];
};

export type MatrixDraftAnswer = {
  __typename?: 'MatrixDraftAnswer';
  draft: Maybe<MatrixDraft>;
  refusal: Maybe<Refusal>;
};

export type MatrixProblem =
  | 'ILLEGAL_STATE'
  /** An edit speaks of a rule, cell or former value that is not there. */
  | 'EDIT_DOES_NOT_FIT'
  /** The table cannot be compiled, points to what does not exist, or has rules that disagree; details say what. */
  | 'UNSOUND_TABLE'
  /** The table differs in nothing from its base. */
  | 'NOTHING_CHANGED'
  /** Both sides changed the same; details are the conflicts. */
  | 'CONFLICTS'
  | 'REVIEW_MISSING'
  /** Signed was other content than what would be published, or other departments are concerned by now. */
  | 'REVIEW_STALE'
  | 'REVIEW_REJECTED'
  /** A version takes effect only after the one before it; details give that instant. */
  | 'EFFECTIVE_TOO_EARLY'
  /** A table may not have so many rules, inputs, values or so large a diagram. */
  | 'TOO_LARGE';

export type MatrixRefused = Refusal & {
  __typename?: 'MatrixRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: MatrixProblem;
  /** What the screen shows: MatrixRefusal, Finding or Conflict of the ownership-matrix library, or null. */
  details: Maybe<Scalars['JSON']['output']>;
};

export type MatrixFileRefused = Refusal & {
  __typename?: 'MatrixFileRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  /** All of them, up to 500; the count is of all. */
  problems: Array<MatrixFileProblem>;
  problemCount: Scalars['Int']['output'];
};

export type MatrixFileProblem = {
  __typename?: 'MatrixFileProblem';
  /** Problem codes of the matrix-files library. */
  code: Scalars['String']['output'];
  sheet: Maybe<Scalars['String']['output']>;
  /** Counted from 1, as spreadsheets do. */
  row: Maybe<Scalars['Int']['output']>;
  /** Letter of the column, as spreadsheets name it. */
  column: Maybe<Scalars['String']['output']>;
  /** The text that stands there, shortened. */
  text: Maybe<Scalars['String']['output']>;
  /** What the words of the problem need, such as the nearest known value. */
  details: Maybe<Scalars['JSON']['output']>;
};

export type RulePerformance = {
  __typename?: 'RulePerformance';
  /** catch-all for the tickets that no rule decided. */
  rule: Scalars['ID']['output'];
  label: Maybe<Names>;
  tickets: Scalars['Int']['output'];
  /** Tickets that are resolved, on which the figures below stand. */
  resolved: Scalars['Int']['output'];
  /** Resolved by the first owner, or moved on only as planned. */
  right: Scalars['Int']['output'];
  disputed: Scalars['Int']['output'];
  reassigned: Scalars['Int']['output'];
  /** Where those went that were resolved by another department than the first. */
  resolvedBy: Array<MatrixLoadShare>;
};

export type MatrixLoadShare = {
  __typename?: 'MatrixLoadShare';
  department: Department;
  tickets: Scalars['Int']['output'];
};

export type MatrixAmendment = {
  __typename?: 'MatrixAmendment';
  /** Edits of the version in effect (TableEdit of the ownership-matrix library). */
  edits: Scalars['JSON']['output'];
  rule: Scalars['ID']['output'];
  ruleLabel: Maybe<Names>;
  /** Region of the cases that would change owner (Region of the ownership-matrix library). */
  region: Scalars['JSON']['output'];
  from: Department;
  to: Department;
  /** Resolved tickets of the period that it touches, and how many of them went right before and would have after. */
  tickets: Scalars['Int']['output'];
  rightBefore: Scalars['Int']['output'];
  rightAfter: Scalars['Int']['output'];
};

export type MatrixLearning = {
  __typename?: 'MatrixLearning';
  /** The learned table, ready to begin a draft with. */
  table: Scalars['JSON']['output'];
  ruleCount: Scalars['Int']['output'];
  learnedFrom: Scalars['Int']['output'];
  judgedOn: Scalars['Int']['output'];
  /** Shares from 0 to 1 of the judged tickets. */
  accuracy: Scalars['Float']['output'];
  accuracyOfMajority: Scalars['Float']['output'];
  accuracyOfPeople: Scalars['Float']['output'];
  accuracyOfPresentMatrix: Scalars['Float']['output'];
};

export type FactsCount = {
  __typename?: 'FactsCount';
  row: Scalars['String']['output'];
  column: Scalars['String']['output'];
  tickets: Scalars['Int']['output'];
  disputed: Scalars['Int']['output'];
  reassigned: Scalars['Int']['output'];
};

export type MyLevelFilter = {
  /** Owners. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  severities?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type MyLevelPage = {
  __typename?: 'MyLevelPage';
  calls: Array<LevelCall>;
  total: Scalars['Int']['output'];
  /** Pass as after for the next page; null at the end. */
  next: Maybe<Scalars['String']['output']>;
};

/** A ticket that waits for the viewer, and why. */
export type LevelCall = {
  __typename?: 'LevelCall';
  ticket: TicketCard;
  /** Levels from the highest, then the ruling. */
  reasons: Array<CallReason>;
  /** The level that comes next by time, if nothing happens. */
  nextLevel: Maybe<LevelDue>;
  abilities: TicketAbilities;
};

export type CallReasonKind = 'level' | 'ruling';

export type CallReason = {
  __typename?: 'CallReason';
  kind: CallReasonKind;
  /** Of a level its place on the path, of a ruling that of the highest arbiter asked. */
  level: Scalars['Int']['output'];
  /** The path that the level belongs to. */
  path: Names;
  since: Scalars['Instant']['output'];
  /** Of a level, as the escalation-path library defines them: what makes it fire, and what made it fire this time. */
  trigger: Maybe<Scalars['JSON']['output']>;
  cause: Maybe<Scalars['JSON']['output']>;
  /** When the ruling was due, once it is overdue. */
  overdueAt: Maybe<Scalars['Instant']['output']>;
  /** Those who are away and in whose place the viewer is asked; empty where the viewer is meant. */
  standsInFor: Array<Person>;
};

export type ComingPage = {
  __typename?: 'ComingPage';
  tickets: Array<ComingLevel>;
  /** Pass as after for the next page; null at the end. */
  next: Maybe<Scalars['String']['output']>;
};

export type ComingLevel = {
  __typename?: 'ComingLevel';
  ticket: TicketCard;
  level: LevelDue;
  path: Names;
  /** What makes it fire, as the escalation-path library defines it. */
  trigger: Scalars['JSON']['output'];
  standsInFor: Array<Person>;
  abilities: TicketAbilities;
};

export type MatrixVersion = {
  __typename?: 'MatrixVersion';
  number: Scalars['Int']['output'];
  state: MatrixState;
  effectiveFrom: Maybe<Scalars['Instant']['output']>;
  publishedAt: Maybe<Scalars['Instant']['output']>;
  publishedBy: Maybe<Person>;
  note: Scalars['String']['output'];
  ruleCount: Scalars['Int']['output'];
  /** The decision table: inputs, hit policy, rules, catch-all (types of the ownership-matrix library). */
  table: Scalars['JSON']['output'];
};

export type MatrixState = 'draft' | 'published';

export type CaseAnswer = {
  __typename?: 'CaseAnswer';
  decision: Maybe<CaseDecision>;
  refusal: Maybe<Refusal>;
};

export type CaseDecision = {
  __typename?: 'CaseDecision';
  /** Null when a draft decided. */
  matrixVersion: Maybe<Scalars['Int']['output']>;
  rule: Maybe<Scalars['String']['output']>;
  ruleLabel: Maybe<Names>;
  owner: Department;
  informed: Array<Department>;
  requiredCosign: Maybe<Scalars['JSON']['output']>;
  serviceLevel: ServiceLevel;
  path: Scalars['String']['output'];
  authority: Maybe<Authority>;
  playbook: Maybe<Scalars['String']['output']>;
  explanation: Scalars['JSON']['output'];
};

export type ServiceLevel = {
  __typename?: 'ServiceLevel';
  code: Scalars['ID']['output'];
  names: Names;
  acknowledgeSeconds: Scalars['Int']['output'];
  resolveSeconds: Scalars['Int']['output'];
  cosignSeconds: Scalars['Int']['output'];
  /** Working time for a ruling. */
  arbitrationSeconds: Scalars['Int']['output'];
  /** owner: the owner's calendar; market: the market's; or a calendar's code such as always. */
  calendar: Scalars['String']['output'];
};

export type PathRehearsalInput = {
  code: Scalars['ID']['input'];
  /** PathContent of the escalation-path library. */
  content: Scalars['JSON']['input'];
  /** Owner of the ticket, its market and service level, and when it is opened: within 400 days of now. */
  department: Scalars['ID']['input'];
  market: Scalars['ID']['input'];
  serviceLevel: Scalars['ID']['input'];
  at: Scalars['Instant']['input'];
};

export type PathRehearsal = {
  __typename?: 'PathRehearsal';
  /** At most 60, within 14 days. */
  steps: Array<RehearsedStep>;
  /** More would happen. */
  goesOn: Scalars['Boolean']['output'];
};

export type RehearsedKind =
  | 'opened'
  /** A level called people, or did what needs nobody. */
  | 'fired'
  | 'passed'
  /** No level above had anybody either. */
  | 'nobody'
  /** A target was missed. */
  | 'breached'
  /** The ticket went to another department, where the path begins anew. */
  | 'handed_over';

export type RehearsedStep = {
  __typename?: 'RehearsedStep';
  at: Scalars['Instant']['output'];
  kind: RehearsedKind;
  level: Maybe<Scalars['Int']['output']>;
  /** 0 for the first time, 1 for the first repetition. */
  loop: Maybe<Scalars['Int']['output']>;
  /** Of a level that was passed or empty: LevelPassed of the escalation-path library says which reasons there are. */
  why: Maybe<Scalars['String']['output']>;
  /** The missed target. */
  clock: Maybe<ClockKind>;
  called: Array<Person>;
  /** Who owns the ticket from then on, where that changed. */
  department: Maybe<Department>;
};

export type PathDraftState = 'draft' | 'published' | 'withdrawn';

export type PathDraft = {
  __typename?: 'PathDraft';
  id: Scalars['ID']['output'];
  /** Code of the path. */
  code: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  state: PathDraftState;
  /** The version that it was begun from; 0 for a new path. */
  base: Scalars['Int']['output'];
  /** PathContent of the escalation-path library: names, levels, arbiters, bounce limit, lapse of an acknowledgement. */
  content: Scalars['JSON']['output'];
  /** What differs from the version it was begun from (PathChange of the same library). */
  changes: Scalars['JSON']['output'];
  /** What checkContent of the same library finds, against the departments, persons and rotas that exist now. */
  findings: Scalars['JSON']['output'];
  author: Person;
  createdAt: Scalars['Instant']['output'];
  editedAt: Scalars['Instant']['output'];
  editedBy: Person;
  /** The version that it became. */
  publishedAs: Maybe<Scalars['Int']['output']>;
  /** Why it was published or withdrawn. */
  endReason: Maybe<Scalars['String']['output']>;
  /** Who changed what, the newest first. */
  history: Array<PathDraftEntry>;
  abilities: PathDraftAbilities;
};

export type PathDraftHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PathDraftEntry = {
  __typename?: 'PathDraftEntry';
  id: Scalars['ID']['output'];
  at: Scalars['Instant']['output'];
  by: Maybe<Person>;
  /** Type of the fact, such as PathDraftEdited. */
  type: Scalars['String']['output'];
  why: Maybe<Scalars['String']['output']>;
  /** PathChange of the escalation-path library: before and after. */
  changes: Scalars['JSON']['output'];
};

export type PathDraftAbilities = {
  __typename?: 'PathDraftAbilities';
  edit: Scalars['Boolean']['output'];
  publish: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type DraftPathInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** Of the path to write anew, or a new one: small letters, digits and hyphens. */
  code: Scalars['ID']['input'];
  /** What a new path is called; not for one that exists. */
  names?: InputMaybe<NamesInput>;
  /** The path that a new one begins as a copy of. */
  like?: InputMaybe<Scalars['ID']['input']>;
};

export type EditPathDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** PathContent of the escalation-path library. */
  content: Scalars['JSON']['input'];
};

export type PublishPathDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  /** Somebody looked at the warnings and means it so. */
  acceptWarnings?: Scalars['Boolean']['input'];
};

export type WithdrawPathDraftInput = {
  idempotencyKey: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type PathDraftAnswer = {
  __typename?: 'PathDraftAnswer';
  draft: Maybe<PathDraft>;
  refusal: Maybe<Refusal>;
};

export type PathProblem =
  | 'ILLEGAL_STATE'
  | 'NOTHING_CHANGED'
  /** The findings have errors: it could not run. */
  | 'UNSOUND'
  /** The findings are warnings only: to be accepted deliberately. */
  | 'WARNINGS'
  /** Somebody writes on this path already; details name the draft. */
  | 'DRAFT_OPEN';

export type PathRefused = Refusal & {
  __typename?: 'PathRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: PathProblem;
  /** PathFinding of the escalation-path library; for DRAFT_OPEN the id of the draft. */
  details: Maybe<Scalars['JSON']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** The place in the journal up to which everything read now is included. */
  cursor: Scalars['Cursor']['output'];
  /** Who is away at some time between the two instants, in order of their beginning; at most 400 days, at most 500 absences. */
  absences: Array<Absence>;
  /** Whose absences the viewer may record: themselves, those of departments that they lead, for administrators everybody; and who may be a deputy. */
  absenceChoices: AbsenceChoices;
  /** The cards of the board and the cursor from which the subscription carries on. */
  board: Board;
  /** Jump by words: tickets, changes, articles that the viewer may see. */
  search: Array<SearchHit>;
  /** Calendars by name; everybody who works here sees them. */
  calendars: Array<Calendar>;
  calendar: Maybe<Calendar>;
  /** What saving these hours would do to the clocks that run; null to whoever may not edit the calendar. */
  calendarPreview: Maybe<CalendarPreview>;
  /** Every department and market, with the calendar that it works by. */
  calendarUsers: Array<CalendarUser>;
  /** What giving it this calendar would do to the clocks that run; null to whoever may not give it one. */
  calendarAssignmentPreview: Maybe<CalendarPreview>;
  /** Countries, and their regions, whose public holidays are known. Names are in the first language of the place and in English. */
  holidayCountries: Array<HolidayCountry>;
  /** Public holidays of a country, or of one of its regions, fitted to the hours; at most ten years. Null for a place that is not known. */
  publicHolidays: Maybe<PublicHolidays>;
  /** Holidays from the text of an iCalendar file, at most a million characters, for the coming ten years and the past one. */
  holidaysOfFile: HolidayFile;
  changes: ChangePage;
  change: Maybe<Change>;
  /** Who is signed in; null when nobody is. */
  viewer: Maybe<Viewer>;
  /** Accounts to try the product with; empty unless the demo company is loaded. */
  demoAccounts: Array<DemoAccount>;
  /** Departments, markets, problem types and people: what every screen needs to name things. */
  directory: Directory;
  /** Everybody who works here, by name; empty to whoever may not see the administration. */
  people: Array<Person>;
  /** What other facts would move on a ticket, by the matrix in effect, without moving it. */
  previewReclassification: ReclassificationAnswer;
  escalationPaths: Array<EscalationPath>;
  serviceLevels: Array<ServiceLevel>;
  inbox: Inbox;
  /** Tickets alike that came within hours of each other, as they were when that was noticed. Null when absent. */
  ticketSeries: Maybe<TicketSeries>;
  articles: ArticlePage;
  article: Maybe<Article>;
  /** Those still open, and the ended ones on request; the newest first. Empty to whoever may not see the matrix. */
  matrixDrafts: Array<MatrixDraft>;
  /** Null when absent or not to be seen. */
  matrixDraft: Maybe<MatrixDraft>;
  /**
   * Gaps, disagreements, shadowed rules, dead conditions, dangling references: { kind: "found", … } with the Findings of the
   * ownership-matrix library, or { kind: "refused", of, refusals } (MatrixRefusal) of a table that cannot decide.
   */
  matrixFindings: Maybe<Scalars['JSON']['output']>;
  /**
   * Exactly what changes from one to the other (Comparison of the ownership-matrix library), or { kind: "refused", of: "before"
   * or "after", refusals } of a table that cannot decide.
   */
  matrixComparison: Maybe<Scalars['JSON']['output']>;
  /** Decides the tickets that were opened in the period again, by both. Null when one is not there, or cannot decide. */
  matrixReplay: Maybe<MatrixReplay>;
  /** The table as a file for spreadsheets or other engines. */
  matrixFile: Maybe<MatrixFile>;
  /**
   * The rules of the version in effect by how often what they assigned was disputed, moved or reclassified, of tickets opened in
   * the period; the worst first.
   */
  rulePerformance: Array<RulePerformance>;
  /** Amendments that would have put more tickets of the period where they were resolved; the most effective first. */
  matrixAmendments: Array<MatrixAmendment>;
  /** A matrix learned from the tickets that were resolved in the period: the first 70% by time to learn, the rest to judge. */
  matrixLearning: Maybe<MatrixLearning>;
  /** Tickets opened in the period by the values of two inputs of the matrix. */
  ticketsByFacts: Array<FactsCount>;
  /** Open tickets that wait for the viewer, or for somebody whom the viewer stands in for: a level called them, or a dispute waits for their ruling. What breaches next comes first, what breached longest ago before it. */
  myLevel: MyLevelPage;
  /** Tickets that do not wait for the viewer yet, and whose next level will reach them by time within 14 days; the soonest first. */
  comingToMyLevel: ComingPage;
  matrixVersions: Array<MatrixVersion>;
  /** The version in effect when no number is given. Null when there is none or the viewer may not see it. */
  matrixVersion: Maybe<MatrixVersion>;
  /**
   * What the matrix would decide: the same function as for live tickets. By the version in effect at the instant (without one:
   * now), or by a version or draft that is named.
   */
  tryCase: CaseAnswer;
  /** Versions of a path, the newest first. Empty for a code that does not exist. */
  pathVersions: Array<EscalationPath>;
  /** Those still open, and the ended ones on request; edited last first. Empty to whoever may not see them. */
  pathDrafts: Array<PathDraft>;
  /** Null when absent or not to be seen. */
  pathDraft: Maybe<PathDraft>;
  /**
   * As preflight, for content as somebody writes it, saved or not; a path that no rule names yet is looked at for every owner.
   * Null where the content is none, and to whoever may not see drafts.
   */
  pathPreflight: Maybe<Preflight>;
  /**
   * What happens to a ticket that nobody touches, on a path written like this, by calendars, rotas and absences as they are.
   * Null where the path could not run, and to whoever may not see drafts.
   */
  pathRehearsal: Maybe<PathRehearsal>;
  /** Rotas by department and name; everybody who works here sees them. */
  rotas: Array<Rota>;
  rota: Maybe<Rota>;
  /** Which levels of which paths reach nobody over the coming days (1 to 28), for the departments whose tickets run on them. */
  preflight: Preflight;
  /** What departments of the viewer are asked for, or ask for, the most urgent first; what is over the newest first. */
  subRequests: SubRequestPage;
  /** By id, or by the number of the ticket and its own (#4183/1). Null when absent or not visible to the viewer. */
  subRequest: Maybe<SubRequest>;
  /** How many wait for departments of the viewer. */
  subRequestCounts: SubRequestCounts;
  /** By id, or by number as shown (#4183). Null when absent or not visible to the viewer. */
  ticket: Maybe<Ticket>;
  tickets: TicketPage;
};

export type QueryAbsencesArgs = {
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
  personId: InputMaybe<Scalars['ID']['input']>;
};

export type QueryBoardArgs = {
  filter: InputMaybe<BoardFilter>;
};

export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryCalendarArgs = {
  code: Scalars['ID']['input'];
};

export type QueryCalendarPreviewArgs = {
  code: Scalars['ID']['input'];
  hours: CalendarHoursInput;
};

export type QueryCalendarAssignmentPreviewArgs = {
  kind: CalendarUserKind;
  code: Scalars['ID']['input'];
  calendar: Scalars['ID']['input'];
};

export type QueryPublicHolidaysArgs = {
  country: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  years: Array<Scalars['Int']['input']>;
  hours: CalendarHoursInput;
};

export type QueryHolidaysOfFileArgs = {
  file: Scalars['String']['input'];
  hours: CalendarHoursInput;
};

export type QueryChangesArgs = {
  filter: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type QueryChangeArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  number: InputMaybe<Scalars['Int']['input']>;
};

export type QueryPreviewReclassificationArgs = {
  ticketId: Scalars['ID']['input'];
  facts: TicketFactsInput;
};

export type QueryInboxArgs = {
  filter: InputMaybe<InboxFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type QueryTicketSeriesArgs = {
  id: Scalars['ID']['input'];
};

export type QueryArticlesArgs = {
  filter: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type QueryArticleArgs = {
  slug: Scalars['ID']['input'];
};

export type QueryMatrixDraftsArgs = {
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryMatrixDraftArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  number: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMatrixFindingsArgs = {
  of: MatrixRefInput;
};

export type QueryMatrixComparisonArgs = {
  before: MatrixRefInput;
  after: MatrixRefInput;
};

export type QueryMatrixReplayArgs = {
  before: MatrixRefInput;
  after: MatrixRefInput;
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
};

export type QueryMatrixFileArgs = {
  of: MatrixRefInput;
  format: MatrixFileFormat;
};

export type QueryRulePerformanceArgs = {
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
};

export type QueryMatrixAmendmentsArgs = {
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
};

export type QueryMatrixLearningArgs = {
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
  maxRules?: Scalars['Int']['input'];
};

export type QueryTicketsByFactsArgs = {
  row: Scalars['String']['input'];
  column: Scalars['String']['input'];
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
};

export type QueryMyLevelArgs = {
  filter: InputMaybe<MyLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type QueryComingToMyLevelArgs = {
  filter: InputMaybe<MyLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type QueryMatrixVersionArgs = {
  number: InputMaybe<Scalars['Int']['input']>;
};

export type QueryTryCaseArgs = {
  facts: TicketFactsInput;
  at: InputMaybe<Scalars['Instant']['input']>;
  by: InputMaybe<MatrixRefInput>;
};

export type QueryPathVersionsArgs = {
  code: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryPathDraftsArgs = {
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryPathDraftArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPathPreflightArgs = {
  code: Scalars['ID']['input'];
  content: Scalars['JSON']['input'];
  days?: Scalars['Int']['input'];
};

export type QueryPathRehearsalArgs = {
  input: PathRehearsalInput;
};

export type QueryRotaArgs = {
  code: Scalars['ID']['input'];
};

export type QueryPreflightArgs = {
  days?: Scalars['Int']['input'];
};

export type QuerySubRequestsArgs = {
  filter: InputMaybe<SubRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubRequestArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  ticketNumber: InputMaybe<Scalars['Int']['input']>;
  number: InputMaybe<Scalars['Int']['input']>;
};

export type QueryTicketArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  number: InputMaybe<Scalars['Int']['input']>;
};

export type QueryTicketsArgs = {
  filter: InputMaybe<TicketFilter>;
  order?: InputMaybe<TicketOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** One record for routing, escalation and signing: from then on the deputy is called and may sign in the person's place. */
  recordAbsence: AbsenceAnswer;
  /** Back early, or not away at all: it ends now, or never begins. */
  callOffAbsence: AbsenceAnswer;
  createCalendar: CalendarAnswer;
  /** The new hours hold from now on: what has counted stays counted, clocks that run are planned anew. */
  editCalendar: CalendarAnswer;
  /** A department or market works by another calendar from now on. Answers with that calendar. */
  assignCalendar: CalendarAnswer;
  draftChange: ChangeAnswer;
  editChange: ChangeAnswer;
  submitChange: ChangeAnswer;
  signChange: ChangeAnswer;
  /** Article versions, inbox entries and banners come from this one transaction. */
  publishChange: ChangeAnswer;
  withdrawChange: ChangeAnswer;
  /** End it now, before its time; the former articles return at once. */
  rollBackChange: ChangeAnswer;
  /** The viewer has read it. */
  confirmChange: ChangeAnswer;
  signIn: SignInAnswer;
  signOut: SignOutAnswer;
  /** Language, time zone and theme of the viewer. */
  setPreferences: ViewerAnswer;
  /** The owner says that it is not theirs, and whose it is. It stays theirs until the ruling. */
  disputeTicket: TicketAnswer;
  /** Taken back before anybody ruled, by whoever disputed it or the lead of the owner. */
  withdrawDispute: TicketAnswer;
  ruleOnDispute: TicketAnswer;
  /** The facts were wrong: the matrix decides anew. No dispute. */
  reclassifyTicket: TicketAnswer;
  markRead: InboxAnswer;
  /** The ticket stands for many with one cause; tickets named become its members in a round. */
  declareIncident: TicketAnswer;
  /** One ticket becomes part of an incident; answers with that ticket. */
  joinIncident: TicketAnswer;
  /** Many tickets become part of an incident, in a round with an outcome for each; answers with the incident. */
  joinMembers: TicketAnswer;
  leaveIncident: TicketAnswer;
  /** A message to the customers of all open members, each in their language. */
  sendNotice: TicketAnswer;
  draftMatrix: MatrixDraftAnswer;
  /** Cell by cell; each edit stands in the journal with who and why. */
  editMatrixDraft: MatrixDraftAnswer;
  /** Replaces the draft's table by a file's: all of it or nothing. */
  importMatrixFile: MatrixDraftAnswer;
  /** Brings the draft onto the latest published version. Conflicts need a choice each. */
  rebaseMatrixDraft: MatrixDraftAnswer;
  /** Asks the departments whose duties change to sign. */
  submitMatrixDraft: MatrixDraftAnswer;
  /** Takes a submitted draft back to work on it. */
  reviseMatrixDraft: MatrixDraftAnswer;
  signMatrixDraft: MatrixDraftAnswer;
  /** Makes it a version. Rebases by itself when nothing conflicts, else refuses with the conflicting rows. */
  publishMatrixDraft: MatrixDraftAnswer;
  withdrawMatrixDraft: MatrixDraftAnswer;
  /** A new path, or the next version of one. A path has at most one open draft. */
  draftPath: PathDraftAnswer;
  /** Replaces the content as a whole; it may be unfinished. The journal keeps what differs, before and after. */
  editPathDraft: PathDraftAnswer;
  /** Makes it a version, which tickets opened from then on run on. Running escalations keep theirs. */
  publishPathDraft: PathDraftAnswer;
  withdrawPathDraft: PathDraftAnswer;
  createRota: RotaAnswer;
  editRota: RotaAnswer;
  /** Somebody else, or nobody, for a while; of two that overlap the later recorded stands. */
  overrideRota: RotaAnswer;
  removeRotaOverride: RotaAnswer;
  /** Overrides from the events of a calendar file (iCalendar); who takes part is on duty. All or none. */
  importRotaOverrides: RotaAnswer;
  /** The owner asks another department for a part. The ticket stays with its owner. */
  askSubRequest: SubRequestAnswer;
  acceptSubRequest: SubRequestAnswer;
  answerSubRequest: SubRequestAnswer;
  /** The asked department needs more; its clock stands still. */
  returnSubRequest: SubRequestAnswer;
  replySubRequest: SubRequestAnswer;
  declineSubRequest: SubRequestAnswer;
  /** Whoever asked does not need it any more. */
  withdrawSubRequest: SubRequestAnswer;
  /** The answer did not help; once. */
  reopenSubRequest: SubRequestAnswer;
  openTicket: TicketAnswer;
  /** Take it on as one's own; stops the acknowledge clock. */
  acceptTicket: TicketAnswer;
  /** The escalation was heard: its repeats and the levels that wait for this end. Whoever says so need not take the ticket on. */
  acknowledgeEscalation: TicketAnswer;
  startWork: TicketAnswer;
  askCustomer: TicketAnswer;
  recordCustomerAnswer: TicketAnswer;
  holdTicket: TicketAnswer;
  releaseTicket: TicketAnswer;
  commentTicket: TicketAnswer;
  /** Say what will be done. With a required co-sign, the parties are asked at once. */
  proposeResolution: TicketAnswer;
  withdrawProposal: TicketAnswer;
  signProposal: TicketAnswer;
  /** Carry out the current proposal. */
  resolveTicket: TicketAnswer;
  closeTicket: TicketAnswer;
  reopenTicket: TicketAnswer;
  handOverTicket: TicketAnswer;
  escalateTicket: TicketAnswer;
  /** Take an escalation back to a lower level, with a reason; the levels above no longer repeat. */
  deescalateTicket: TicketAnswer;
};

export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};

export type MutationCallOffAbsenceArgs = {
  input: CallOffAbsenceInput;
};

export type MutationCreateCalendarArgs = {
  input: CreateCalendarInput;
};

export type MutationEditCalendarArgs = {
  input: EditCalendarInput;
};

export type MutationAssignCalendarArgs = {
  input: AssignCalendarInput;
};

export type MutationDraftChangeArgs = {
  input: DraftChangeInput;
};

export type MutationEditChangeArgs = {
  input: EditChangeInput;
};

export type MutationSubmitChangeArgs = {
  input: ChangeMoveInput;
};

export type MutationSignChangeArgs = {
  input: SignChangeInput;
};

export type MutationPublishChangeArgs = {
  input: ChangeMoveInput;
};

export type MutationWithdrawChangeArgs = {
  input: ChangeTextInput;
};

export type MutationRollBackChangeArgs = {
  input: ChangeTextInput;
};

export type MutationConfirmChangeArgs = {
  input: ConfirmChangeInput;
};

export type MutationSignInArgs = {
  input: SignInInput;
};

export type MutationSetPreferencesArgs = {
  input: PreferencesInput;
};

export type MutationDisputeTicketArgs = {
  input: DisputeTicketInput;
};

export type MutationWithdrawDisputeArgs = {
  input: TicketTextInput;
};

export type MutationRuleOnDisputeArgs = {
  input: RuleOnDisputeInput;
};

export type MutationReclassifyTicketArgs = {
  input: ReclassifyTicketInput;
};

export type MutationMarkReadArgs = {
  input: MarkReadInput;
};

export type MutationDeclareIncidentArgs = {
  input: DeclareIncidentInput;
};

export type MutationJoinIncidentArgs = {
  input: JoinIncidentInput;
};

export type MutationJoinMembersArgs = {
  input: JoinMembersInput;
};

export type MutationLeaveIncidentArgs = {
  input: LeaveIncidentInput;
};

export type MutationSendNoticeArgs = {
  input: SendNoticeInput;
};

export type MutationDraftMatrixArgs = {
  input: DraftMatrixInput;
};

export type MutationEditMatrixDraftArgs = {
  input: EditMatrixDraftInput;
};

export type MutationImportMatrixFileArgs = {
  input: ImportMatrixFileInput;
};

export type MutationRebaseMatrixDraftArgs = {
  input: RebaseMatrixDraftInput;
};

export type MutationSubmitMatrixDraftArgs = {
  input: SubmitMatrixDraftInput;
};

export type MutationReviseMatrixDraftArgs = {
  input: MatrixDraftMoveInput;
};

export type MutationSignMatrixDraftArgs = {
  input: SignMatrixDraftInput;
};

export type MutationPublishMatrixDraftArgs = {
  input: MatrixDraftMoveInput;
};

export type MutationWithdrawMatrixDraftArgs = {
  input: MatrixDraftReasonInput;
};

export type MutationDraftPathArgs = {
  input: DraftPathInput;
};

export type MutationEditPathDraftArgs = {
  input: EditPathDraftInput;
};

export type MutationPublishPathDraftArgs = {
  input: PublishPathDraftInput;
};

export type MutationWithdrawPathDraftArgs = {
  input: WithdrawPathDraftInput;
};

export type MutationCreateRotaArgs = {
  input: CreateRotaInput;
};

export type MutationEditRotaArgs = {
  input: EditRotaInput;
};

export type MutationOverrideRotaArgs = {
  input: OverrideRotaInput;
};

export type MutationRemoveRotaOverrideArgs = {
  input: RemoveRotaOverrideInput;
};

export type MutationImportRotaOverridesArgs = {
  input: ImportRotaOverridesInput;
};

export type MutationAskSubRequestArgs = {
  input: AskSubRequestInput;
};

export type MutationAcceptSubRequestArgs = {
  input: SubRequestMoveInput;
};

export type MutationAnswerSubRequestArgs = {
  input: AnswerSubRequestInput;
};

export type MutationReturnSubRequestArgs = {
  input: SubRequestTextInput;
};

export type MutationReplySubRequestArgs = {
  input: ReplySubRequestInput;
};

export type MutationDeclineSubRequestArgs = {
  input: SubRequestTextInput;
};

export type MutationWithdrawSubRequestArgs = {
  input: SubRequestTextInput;
};

export type MutationReopenSubRequestArgs = {
  input: SubRequestTextInput;
};

export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};

export type MutationAcceptTicketArgs = {
  input: TicketMoveInput;
};

export type MutationAcknowledgeEscalationArgs = {
  input: TicketMoveInput;
};

export type MutationStartWorkArgs = {
  input: TicketMoveInput;
};

export type MutationAskCustomerArgs = {
  input: TicketTextInput;
};

export type MutationRecordCustomerAnswerArgs = {
  input: TicketTextInput;
};

export type MutationHoldTicketArgs = {
  input: TicketTextInput;
};

export type MutationReleaseTicketArgs = {
  input: TicketMoveInput;
};

export type MutationCommentTicketArgs = {
  input: TicketTextInput;
};

export type MutationProposeResolutionArgs = {
  input: ProposeResolutionInput;
};

export type MutationWithdrawProposalArgs = {
  input: TicketMoveInput;
};

export type MutationSignProposalArgs = {
  input: SignProposalInput;
};

export type MutationResolveTicketArgs = {
  input: TicketTextInput;
};

export type MutationCloseTicketArgs = {
  input: TicketMoveInput;
};

export type MutationReopenTicketArgs = {
  input: TicketTextInput;
};

export type MutationHandOverTicketArgs = {
  input: HandOverTicketInput;
};

export type MutationEscalateTicketArgs = {
  input: EscalateTicketInput;
};

export type MutationDeescalateTicketArgs = {
  input: DeescalateTicketInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every fact that the viewer may see, in order, once, beginning after the cursor (without one: from now on).
   * Facts come in batches; a batch's cursor is the one to resume from. An empty batch is a heartbeat that moves the cursor.
   */
  facts: FactBatch;
};

export type SubscriptionFactsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
};

export type FactBatch = {
  __typename?: 'FactBatch';
  cursor: Scalars['Cursor']['output'];
  facts: Array<Fact>;
};

/** One entry of the journal. The payload is the fact as the libraries define it, instants in milliseconds since the epoch. */
export type Fact = {
  __typename?: 'Fact';
  id: Scalars['ID']['output'];
  /** What it is about: ticket:<id>, change:<id>, matrix-draft:<id> … */
  stream: Scalars['String']['output'];
  /** Its place in its stream, counted from 1: the version of the object after it. */
  sequence: Scalars['Int']['output'];
  type: Scalars['String']['output'];
  payload: Scalars['JSON']['output'];
  actor: Maybe<Person>;
  at: Scalars['Instant']['output'];
};

/** Texts in the three languages of the screens. */
export type Names = {
  __typename?: 'Names';
  en: Scalars['String']['output'];
  zhHans: Scalars['String']['output'];
  zhHant: Scalars['String']['output'];
};

export type NamesInput = {
  en: Scalars['String']['input'];
  zhHans: Scalars['String']['input'];
  zhHant: Scalars['String']['input'];
};

export type Language = 'en' | 'zh_Hans' | 'zh_Hant';

export type RefusalCode =
  | 'NOT_SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'TOO_MANY_ATTEMPTS'
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'STALE_VERSION'
  | 'INVALID_INPUT'
  | 'ILLEGAL_MOVE'
  | 'COSIGN_MISSING'
  | 'SIGN_OFF_REFUSED'
  | 'CHANGE_REFUSED'
  | 'MATRIX_REFUSED'
  | 'MATRIX_FILE_REFUSED'
  | 'PATH_REFUSED'
  | 'ABSENCE_REFUSED'
  | 'ROTA_FILE_REFUSED'
  | 'CALENDAR_REFUSED'
  | 'NO_ARBITER'
  | 'INCIDENT_REFUSED'
  | 'SUB_REQUEST_REFUSED'
  | 'KEY_REUSED';

/** Why a mutation changed nothing. The message is English for logs; screens speak by code. */
export type Refusal = {
  code: RefusalCode;
  message: Scalars['String']['output'];
};

export type NotSignedIn = Refusal & {
  __typename?: 'NotSignedIn';
  code: RefusalCode;
  message: Scalars['String']['output'];
};

export type SignInFailed = Refusal & {
  __typename?: 'SignInFailed';
  code: RefusalCode;
  message: Scalars['String']['output'];
};

export type TooManyAttempts = Refusal & {
  __typename?: 'TooManyAttempts';
  code: RefusalCode;
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

/** Absent and forbidden look alike. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

export type NotAllowed = Refusal & {
  __typename?: 'NotAllowed';
  code: RefusalCode;
  message: Scalars['String']['output'];
  /** The ability that is missing, as named in the object's abilities. */
  ability: Scalars['String']['output'];
};

/** The object moved on since the caller read it; the answer carries its current state. */
export type StaleVersion = Refusal & {
  __typename?: 'StaleVersion';
  code: RefusalCode;
  message: Scalars['String']['output'];
  expected: Scalars['Int']['output'];
  actual: Scalars['Int']['output'];
};

export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problems: Array<FieldProblem>;
};

export type FieldProblemCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'MALFORMED'
  | 'UNKNOWN_VALUE'
  | 'OUT_OF_RANGE'
  /** It is as it was. */
  | 'UNCHANGED';

export type FieldProblem = {
  __typename?: 'FieldProblem';
  field: Scalars['String']['output'];
  code: FieldProblemCode;
  /** The greatest length or value, where there is one. */
  limit: Maybe<Scalars['Float']['output']>;
};

export type IllegalMove = Refusal & {
  __typename?: 'IllegalMove';
  code: RefusalCode;
  message: Scalars['String']['output'];
  state: Scalars['String']['output'];
  move: Scalars['String']['output'];
  /** The moves that are legal now. */
  legal: Array<Scalars['String']['output']>;
};

export type CosignMissing = Refusal & {
  __typename?: 'CosignMissing';
  code: RefusalCode;
  message: Scalars['String']['output'];
  parties: Array<CosignParty>;
};

export type SignOffProblem =
  | 'NOT_A_PARTY'
  | 'NOT_YOUR_TURN'
  | 'ALREADY_SIGNED'
  | 'REASON_REQUIRED'
  | 'STALE_CONTENT'
  | 'NOT_NEEDED'
  | 'PROPOSER_MAY_NOT_SIGN'
  | 'ONE_PERSON_TWO_PARTIES'
  | 'CLOSED';

export type SignOffRefused = Refusal & {
  __typename?: 'SignOffRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: SignOffProblem;
};

export type ChangeProblem =
  | 'ILLEGAL_STATE'
  | 'REVIEW_MISSING'
  /** What was signed is not what would be published. */
  | 'REVIEW_STALE'
  /** Rejected as it stands: change it first. */
  | 'REVIEW_REJECTED'
  | 'NO_EDITS'
  /** Two edits of one article in one language. */
  | 'DUPLICATE_EDIT'
  | 'START_MISSING'
  | 'EMPTY_INTERVAL'
  /** All of it lies in the past. */
  | 'INTERVAL_OVER'
  /** Somebody else published on the same article since the edit was made: look at it again. */
  | 'BASE_MOVED'
  | 'ALREADY_ENDED';

export type ChangeRefused = Refusal & {
  __typename?: 'ChangeRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: ChangeProblem;
};

/** The idempotency key was used before with other input. */
export type KeyReused = Refusal & {
  __typename?: 'KeyReused';
  code: RefusalCode;
  message: Scalars['String']['output'];
};

export type Rota = {
  __typename?: 'Rota';
  id: Scalars['ID']['output'];
  /** What an escalation path names it by. */
  code: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  names: Names;
  department: Department;
  /** IANA name; hand-overs are read off a clock there. */
  zone: Scalars['String']['output'];
  /** Date of the first hand-over (YYYY-MM-DD); its weekday is that of all others. */
  firstTurn: Scalars['String']['output'];
  /** HH:MM */
  handOverAt: Scalars['String']['output'];
  /** In order; after the last comes the first again. */
  people: Array<Person>;
  /** Those that end after now, in the order in which they were recorded. */
  overrides: Array<RotaOverride>;
  /** Who is on duty from one instant to another, in order, without gap; at most 100 days. */
  periods: Array<DutyPeriod>;
  /** The duties of the same stretch as an iCalendar file. */
  calendarFile: Scalars['String']['output'];
  onDutyNow: Maybe<Person>;
  abilities: RotaAbilities;
};

export type RotaPeriodsArgs = {
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
};

export type RotaCalendarFileArgs = {
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
};

export type RotaAbilities = {
  __typename?: 'RotaAbilities';
  edit: Scalars['Boolean']['output'];
};

export type RotaOverride = {
  __typename?: 'RotaOverride';
  id: Scalars['ID']['output'];
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  /** Null: nobody, on purpose. */
  person: Maybe<Person>;
  madeBy: Maybe<Person>;
};

export type DutySource = 'turn' | 'override' | 'not_started' | 'nobody_listed';

export type DutyPeriod = {
  __typename?: 'DutyPeriod';
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  source: DutySource;
  overrideId: Maybe<Scalars['ID']['output']>;
  /** Who is meant to be on duty. */
  planned: Maybe<Person>;
  /** Who is: the person planned, or whoever stands in. Null is a gap. */
  onDuty: Maybe<Person>;
};

export type CreateRotaInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** Small letters, figures and hyphens; it never changes. */
  code: Scalars['String']['input'];
  department: Scalars['ID']['input'];
  rota: RotaInput;
};

export type RotaInput = {
  names: NamesInput;
  zone: Scalars['String']['input'];
  firstTurn: Scalars['String']['input'];
  handOverAt: Scalars['String']['input'];
  people: Array<Scalars['ID']['input']>;
};

export type EditRotaInput = {
  idempotencyKey: Scalars['ID']['input'];
  rotaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  rota: RotaInput;
};

export type OverrideRotaInput = {
  idempotencyKey: Scalars['ID']['input'];
  rotaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  from: Scalars['Instant']['input'];
  until: Scalars['Instant']['input'];
  /** Left out: nobody, on purpose. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

export type RemoveRotaOverrideInput = {
  idempotencyKey: Scalars['ID']['input'];
  rotaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  overrideId: Scalars['ID']['input'];
};

export type ImportRotaOverridesInput = {
  idempotencyKey: Scalars['ID']['input'];
  rotaId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** The text of an .ics file, at most a million characters. */
  file: Scalars['String']['input'];
};

export type RotaAnswer = {
  __typename?: 'RotaAnswer';
  rota: Maybe<Rota>;
  refusal: Maybe<Refusal>;
};

export type RotaFileProblem =
  /** It is no calendar file, or is cut off. */
  | 'MALFORMED'
  | 'TOO_LONG'
  /** It has no event of the coming year. */
  | 'NO_EVENTS'
  /** Some events cannot be taken over; `events` names them. */
  | 'EVENTS';

export type RotaFileRefused = Refusal & {
  __typename?: 'RotaFileRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: RotaFileProblem;
  /** Text of each event that cannot be taken over; the first twenty. */
  events: Array<Scalars['String']['output']>;
};

export type EmptyLevelReason = 'no_member' | 'absent_without_deputy' | 'nobody_on_duty';

export type Preflight = {
  __typename?: 'Preflight';
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  /** In order of path, level, owner and time. */
  stretches: Array<EmptyStretch>;
};

/** A stretch in which a level applies and reaches nobody: were it due then, it would be passed. */
export type EmptyStretch = {
  __typename?: 'EmptyStretch';
  path: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  level: Scalars['Int']['output'];
  /** For whose tickets; null where it holds whoever owns the ticket. */
  owner: Maybe<Department>;
  /** The zone in which the level's weekdays and hours are told; null where it applies at all times. */
  zone: Maybe<Scalars['String']['output']>;
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  unreached: Array<UnreachedResponder>;
};

export type UnreachedResponder = {
  __typename?: 'UnreachedResponder';
  /** As the escalation-path library defines it. */
  responder: Scalars['JSON']['output'];
  why: EmptyLevelReason;
  /** Those who would be reached were they, or a deputy of theirs, there. */
  away: Array<Person>;
};

export type SubRequestState = 'open' | 'accepted' | 'returned' | 'answered' | 'declined' | 'withdrawn';

/** The mark on a card. */
export type OpenSubRequest = {
  __typename?: 'OpenSubRequest';
  id: Scalars['ID']['output'];
  /** From 1 on the ticket. */
  number: Scalars['Int']['output'];
  department: Scalars['ID']['output'];
  state: OpenSubRequestState;
  overdue: Scalars['Boolean']['output'];
};

export type OpenSubRequestState = 'open' | 'accepted' | 'returned';

/** What is asked for beside words. */
export type SubRequestAnswerKind = 'text' | 'yes_no' | 'amount';

/** Parts of a ticket that can be shown to the asked department. */
export type SubRequestPart =
  | 'title'
  | 'problem_type'
  | 'market'
  | 'severity'
  | 'order_reference'
  | 'order_value'
  | 'description'
  | 'customer_name'
  | 'customer_reference';

export type SubRequest = {
  __typename?: 'SubRequest';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** From 1 on its ticket. */
  number: Scalars['Int']['output'];
  ticketNumber: Scalars['Int']['output'];
  /** Null for whoever may not see the ticket: the asked department sees what is shown, and no more. */
  ticketId: Maybe<Scalars['ID']['output']>;
  state: SubRequestState;
  /** The owner of the ticket. */
  asking: Department;
  asked: Department;
  askedBy: Person;
  askedAt: Scalars['Instant']['output'];
  need: Scalars['String']['output'];
  answerKind: SubRequestAnswerKind;
  shown: ShownParts;
  assignee: Maybe<Person>;
  /** Oldest first. */
  thread: Array<SubRequestMessage>;
  /** Oldest first; the last one counts. */
  answers: Array<GivenAnswer>;
  /** How it ended without an answer. */
  ending: Maybe<SubRequestEnding>;
  clock: SubRequestClock;
  /** How often it was asked anew. */
  reopened: Scalars['Int']['output'];
  abilities: SubRequestAbilities;
};

/** What the asked department sees of the ticket. Null: not shown. */
export type ShownParts = {
  __typename?: 'ShownParts';
  title: Maybe<Scalars['String']['output']>;
  problemType: Maybe<Scalars['String']['output']>;
  market: Maybe<Scalars['String']['output']>;
  severity: Maybe<Scalars['Int']['output']>;
  orderReference: Maybe<Scalars['String']['output']>;
  orderValue: Maybe<ShownMoney>;
  description: Maybe<Scalars['String']['output']>;
  customerName: Maybe<Scalars['String']['output']>;
  customerReference: Maybe<Scalars['String']['output']>;
  excerpts: Array<ShownExcerpt>;
};

export type ShownMoney = {
  __typename?: 'ShownMoney';
  amount: Scalars['Float']['output'];
  currency: Scalars['String']['output'];
};

export type ShownExcerptKind = 'comment' | 'to_customer' | 'from_customer' | 'proposal' | 'resolution';

/** A text of the ticket's conversation. */
export type ShownExcerpt = {
  __typename?: 'ShownExcerpt';
  /** Its place in the ticket's stream. */
  sequence: Scalars['Int']['output'];
  kind: ShownExcerptKind;
  text: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
};

export type SubRequestMessageKind = 'question' | 'reply' | 'reopening';

export type SubRequestMessage = {
  __typename?: 'SubRequestMessage';
  kind: SubRequestMessageKind;
  text: Scalars['String']['output'];
  by: Maybe<Person>;
  at: Scalars['Instant']['output'];
};

export type GivenAnswer = {
  __typename?: 'GivenAnswer';
  text: Scalars['String']['output'];
  yes: Maybe<Scalars['Boolean']['output']>;
  amount: Maybe<Scalars['Float']['output']>;
  currency: Maybe<Scalars['String']['output']>;
  by: Maybe<Person>;
  at: Scalars['Instant']['output'];
};

export type SubRequestEndingKind = 'declined' | 'withdrawn';

export type SubRequestEndingCause = 'person' | 'ticket_resolved' | 'owner_is_asked';

export type SubRequestEnding = {
  __typename?: 'SubRequestEnding';
  kind: SubRequestEndingKind;
  cause: SubRequestEndingCause;
  /** What the person wrote; null where the house ended it. */
  reason: Maybe<Scalars['String']['output']>;
  by: Maybe<Person>;
  at: Scalars['Instant']['output'];
};

/** The clock of the present run: a reopened one begins anew. */
export type SubRequestClock = {
  __typename?: 'SubRequestClock';
  run: Scalars['Int']['output'];
  state: ClockState;
  targetSeconds: Scalars['Int']['output'];
  /** Working seconds of the asked department used by now. */
  elapsedSeconds: Scalars['Int']['output'];
  /** Null unless it runs. */
  dueAt: Maybe<Scalars['Instant']['output']>;
  /** When it would be due if it went on now; only while it stands still. */
  wouldBeDueAt: Maybe<Scalars['Instant']['output']>;
  /** When it was due, once it is overdue. */
  overdueAt: Maybe<Scalars['Instant']['output']>;
  calendar: Scalars['String']['output'];
  shares: Array<SubRequestShare>;
  /** All time of the run without gap, with why some did not count; the latest hundred. */
  strip: Array<SubRequestStretch>;
};

/** Whose time the run took. */
export type SubRequestShare = {
  __typename?: 'SubRequestShare';
  department: Scalars['ID']['output'];
  /** Working seconds that counted. */
  countedSeconds: Scalars['Int']['output'];
  /** Working seconds, in its own hours, during which it was waited for. */
  waitedSeconds: Scalars['Int']['output'];
};

export type SubRequestStretch = {
  __typename?: 'SubRequestStretch';
  department: Scalars['ID']['output'];
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  /** Null where it counted; else outside_hours, day_off, holiday, waiting_asker. */
  uncounted: Maybe<Scalars['String']['output']>;
};

export type SubRequestAbilities = {
  __typename?: 'SubRequestAbilities';
  accept: Scalars['Boolean']['output'];
  answer: Scalars['Boolean']['output'];
  return: Scalars['Boolean']['output'];
  reply: Scalars['Boolean']['output'];
  decline: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
  reopen: Scalars['Boolean']['output'];
};

export type SubRequestTerms = {
  __typename?: 'SubRequestTerms';
  /** Departments that can be asked now. */
  departments: Array<Scalars['ID']['output']>;
  /** Working seconds. */
  usualSeconds: Scalars['Int']['output'];
  /** By when an answer would then be due, by department. */
  dues: Array<SubRequestDue>;
  /** Parts that are shown unless taken out. */
  usualParts: Array<SubRequestPart>;
  /** The whole, to choose from. */
  showable: ShownParts;
};

export type SubRequestDue = {
  __typename?: 'SubRequestDue';
  department: Scalars['ID']['output'];
  calendar: Scalars['String']['output'];
  dueAt: Scalars['Instant']['output'];
};

export type SubRequestSide =
  /** Asked of departments of the viewer. */
  | 'to_us'
  /** Asked by departments of the viewer. */
  | 'by_us';

export type SubRequestFilter = {
  /** Without it: asked of us. */
  side?: InputMaybe<SubRequestSide>;
  /** Whether those that are over; without it those that are not. */
  over?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<SubRequestState>>;
  /** Those of the other side: the departments that ask, or those asked. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those that the viewer has accepted, or has asked. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SubRequestPage = {
  __typename?: 'SubRequestPage';
  subRequests: Array<SubRequest>;
  total: Scalars['Int']['output'];
  /** Pass as after for the next page; null at the end. */
  next: Maybe<Scalars['String']['output']>;
};

export type SubRequestCounts = {
  __typename?: 'SubRequestCounts';
  /** Asked of us and neither answered nor returned. */
  toUs: Scalars['Int']['output'];
  /** Of these, overdue. */
  overdue: Scalars['Int']['output'];
  /** Asked by us and returned: they wait for us. */
  returned: Scalars['Int']['output'];
};

export type AskSubRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  /** The version of the ticket. */
  expectedVersion: Scalars['Int']['input'];
  department: Scalars['ID']['input'];
  need: Scalars['String']['input'];
  answerKind?: SubRequestAnswerKind;
  /** Working seconds; without it the usual ones. */
  targetSeconds?: InputMaybe<Scalars['Int']['input']>;
  parts: Array<SubRequestPart>;
  /** Texts of the ticket's conversation, by their place in its stream. */
  excerpts?: Array<Scalars['Int']['input']>;
};

export type SubRequestMoveInput = {
  idempotencyKey: Scalars['ID']['input'];
  subRequestId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type SubRequestTextInput = {
  idempotencyKey: Scalars['ID']['input'];
  subRequestId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

export type AnswerSubRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  subRequestId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  /** Required where yes or no is asked for. */
  yes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Required with its currency where an amount is asked for. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
};

export type ReplySubRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  subRequestId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  /** What is shown in addition. */
  parts?: Array<SubRequestPart>;
  excerpts?: Array<Scalars['Int']['input']>;
};

/** Either the sub-request, or a refusal (with its current state where the viewer may see it). */
export type SubRequestAnswer = {
  __typename?: 'SubRequestAnswer';
  subRequest: Maybe<SubRequest>;
  refusal: Maybe<Refusal>;
};

export type SubRequestProblem =
  | 'TICKET_OVER'
  | 'OWN_DEPARTMENT'
  | 'ALREADY_ASKED'
  | 'TOO_MANY_OPEN'
  | 'TOO_MANY_QUESTIONS'
  | 'REOPENED_BEFORE';

export type SubRequestRefused = Refusal & {
  __typename?: 'SubRequestRefused';
  code: RefusalCode;
  message: Scalars['String']['output'];
  problem: SubRequestProblem;
  /** How many there may be, where that is the reason. */
  limit: Maybe<Scalars['Int']['output']>;
};

export type TicketState =
  'new' | 'assigned' | 'in_progress' | 'awaiting_cosign' | 'waiting_customer' | 'resolved' | 'closed';

/** What the ownership matrix looks at. */
export type TicketFacts = {
  __typename?: 'TicketFacts';
  problemType: Scalars['String']['output'];
  market: Scalars['String']['output'];
  channel: Scalars['String']['output'];
  tier: Scalars['String']['output'];
  severity: Scalars['Int']['output'];
  orderValue: Maybe<Scalars['Float']['output']>;
  currency: Maybe<Scalars['String']['output']>;
  language: Scalars['String']['output'];
  tags: Array<Scalars['String']['output']>;
};

export type TicketFactsInput = {
  problemType: Scalars['String']['input'];
  market: Scalars['String']['input'];
  channel: Scalars['String']['input'];
  tier: Scalars['String']['input'];
  severity: Scalars['Int']['input'];
  orderValue?: InputMaybe<Scalars['Float']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  language: Scalars['String']['input'];
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A ticket as the board shows it; evolves in the browser by the facts of the subscription. */
export type TicketCard = {
  __typename?: 'TicketCard';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  /** The sequence of the last fact in it. */
  version: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  state: TicketState;
  /** 0 ordinary, higher is more urgent; escalations raise it. */
  priority: Scalars['Int']['output'];
  facts: TicketFacts;
  customerName: Scalars['String']['output'];
  owner: Scalars['ID']['output'];
  assignee: Maybe<Scalars['ID']['output']>;
  /** Departments that have a part in it and so may see it. */
  involved: Array<Scalars['ID']['output']>;
  openedBy: Maybe<Scalars['ID']['output']>;
  openedAt: Scalars['Instant']['output'];
  resolvedAt: Maybe<Scalars['Instant']['output']>;
  closedAt: Maybe<Scalars['Instant']['output']>;
  hold: Maybe<Hold>;
  dispute: Maybe<OpenDispute>;
  incident: Maybe<CardIncident>;
  memberOf: Maybe<CardMembership>;
  /** What the owner waits for from other departments. */
  subRequests: Array<OpenSubRequest>;
  clocks: Array<CardClock>;
  cosign: Maybe<CardCosign>;
  escalationLevel: Scalars['Int']['output'];
  reopened: Scalars['Int']['output'];
  /** Policy changes in whose scope it lies. */
  changes: Array<Scalars['ID']['output']>;
};

export type Hold = {
  __typename?: 'Hold';
  reason: Scalars['String']['output'];
  since: Scalars['Instant']['output'];
};

export type ClockKind = 'first_response' | 'acknowledge' | 'resolve' | 'cosign' | 'arbitration';

export type ClockState = 'running' | 'paused' | 'met' | 'breached';

export type CardClock = {
  __typename?: 'CardClock';
  kind: ClockKind;
  state: ClockState;
  targetSeconds: Scalars['Int']['output'];
  /** When it is due, if it is running; working time already applied. */
  dueAt: Maybe<Scalars['Instant']['output']>;
  /** Working seconds used when it was last paused or stopped. */
  elapsedSeconds: Scalars['Int']['output'];
  breachedAt: Maybe<Scalars['Instant']['output']>;
};

/** The co-sign of the present proposal; the state is the co-sign library's own (rule, sign-offs, content hash). */
export type CardCosign = {
  __typename?: 'CardCosign';
  id: Scalars['ID']['output'];
  state: Scalars['JSON']['output'];
};

export type Ticket = {
  __typename?: 'Ticket';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  card: TicketCard;
  description: Scalars['String']['output'];
  customer: Customer;
  orderReference: Maybe<Scalars['String']['output']>;
  owner: Department;
  assignee: Maybe<Person>;
  openedBy: Maybe<Person>;
  assignment: TicketAssignment;
  ownerships: Array<Ownership>;
  /** Every run of every clock, explained; with `from` and `until` (at most) the pieces of that window. */
  clockStrips: ClockStrips;
  proposal: Maybe<Proposal>;
  proposals: Array<Proposal>;
  cosign: Maybe<Cosign>;
  /** Departments whose signature a level of the path demands, beside those of the assignment. */
  cosignDemands: Array<CosignDemand>;
  /** Who must sign the present proposal, or any where there is none: the assignment's rule with what levels demand. */
  requiredCosign: Maybe<Scalars['JSON']['output']>;
  /** In order; only the last can be open. */
  disputes: Array<Dispute>;
  links: Array<TicketLink>;
  /** Null where it was not declared one. */
  incident: Maybe<Incident>;
  /** The rapid-response group, where one was assembled. */
  group: Array<Department>;
  escalation: TicketEscalation;
  /** Newest first. */
  timeline: Array<TimelineEntry>;
  /** Policy changes in force or to come in whose scope the ticket lies. */
  policyChanges: Array<Change>;
  /** Articles worth reading here: the playbook first, then those of the problem type. */
  knowledge: Array<Article>;
  abilities: TicketAbilities;
  /** In the order in which they were asked. */
  subRequests: Array<SubRequest>;
  /** What may be shown and by when an answer would usually be due; null where the viewer may not ask. */
  subRequestTerms: Maybe<SubRequestTerms>;
};

export type TicketClockStripsArgs = {
  from: InputMaybe<Scalars['Instant']['input']>;
  until: InputMaybe<Scalars['Instant']['input']>;
  most?: InputMaybe<Scalars['Int']['input']>;
};

export type TicketTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before: InputMaybe<Scalars['Int']['input']>;
};

export type CosignDemand = {
  __typename?: 'CosignDemand';
  department: Department;
  /** The level that demanded it first. */
  level: Scalars['Int']['output'];
  at: Scalars['Instant']['output'];
};

export type Customer = {
  __typename?: 'Customer';
  name: Scalars['String']['output'];
  reference: Scalars['String']['output'];
};

/** Why this department owns it. */
export type TicketAssignment = {
  __typename?: 'TicketAssignment';
  matrixVersion: Scalars['Int']['output'];
  /** Null when the catch-all decided. */
  rule: Maybe<Scalars['String']['output']>;
  ruleLabel: Maybe<Names>;
  /** The facts as the matrix saw them. */
  inputs: Scalars['JSON']['output'];
  owner: Department;
  requiredCosign: Maybe<Scalars['JSON']['output']>;
  informed: Array<Department>;
  serviceLevel: Scalars['String']['output'];
  path: Scalars['String']['output'];
  pathVersion: Scalars['Int']['output'];
  authority: Maybe<Authority>;
  playbook: Maybe<Scalars['String']['output']>;
  /** Winning rule, near misses with the condition that each failed on, collected parts; null for an imported ticket. */
  explanation: Maybe<Scalars['JSON']['output']>;
};

export type Authority = {
  __typename?: 'Authority';
  maxAmount: Scalars['Float']['output'];
  currency: Scalars['String']['output'];
};

export type Ownership = {
  __typename?: 'Ownership';
  department: Department;
  from: Scalars['Instant']['output'];
  until: Maybe<Scalars['Instant']['output']>;
  /** {kind: matrix | escalation | ruling | person | import, …} */
  cause: Scalars['JSON']['output'];
};

/** The time of a ticket as its clocks counted it. Of very many runs the newest 24. */
export type ClockStrips = {
  __typename?: 'ClockStrips';
  /** The moment as of which all of this is. */
  at: Scalars['Instant']['output'];
  /** Where the time axis begins and ends: the window, else the first run and the last end or due instant. */
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  /** In the order in which they began. */
  strips: Array<ClockStrip>;
  /** Older runs that are left out. */
  omitted: Scalars['Int']['output'];
};

/** One run of a clock, all its time in pieces without gap or overlap: counted, or not for one reason. */
export type ClockStrip = {
  __typename?: 'ClockStrip';
  kind: ClockKind;
  /** From 1: each owner has an acknowledge run, each dispute an arbitration run. */
  run: Scalars['Int']['output'];
  state: ClockState;
  from: Scalars['Instant']['output'];
  /** When it stopped; null while it runs or stands still. */
  until: Maybe<Scalars['Instant']['output']>;
  targetSeconds: Scalars['Int']['output'];
  /** What the customer's clock has counted. */
  countedSeconds: Scalars['Int']['output'];
  /** Null unless it runs. */
  dueAt: Maybe<Scalars['Instant']['output']>;
  /** While it stands still: when it would be due if it went on now. */
  wouldBeDueAt: Maybe<Scalars['Instant']['output']>;
  breachedAt: Maybe<Scalars['Instant']['output']>;
  /** The departments' clocks: who used how much of it. They add up to what is counted. */
  shares: Array<ClockShare>;
  grain: ClockGrain;
  pieces: Array<ClockPiece>;
};

/** How finely a strip is cut: as it was, or drawn together by local day, week, four weeks, or by equal slices of its time. */
export type ClockGrain = 'exact' | 'day' | 'week' | 'four_weeks' | 'slice';

export type ClockShare = {
  __typename?: 'ClockShare';
  department: Scalars['ID']['output'];
  countedSeconds: Scalars['Int']['output'];
  /** On the wall, while the ticket was with the department and the clock stood still. */
  pausedSeconds: Scalars['Int']['output'];
};

export type ClockPieceKind =
  | 'counted'
  | 'outside_hours'
  | 'day_off'
  | 'holiday'
  | 'exception'
  | 'waiting_customer'
  | 'on_hold'
  /** Another department had it (on a department's own clock). */
  | 'other_department'
  /** Stopped and begun again later: a reopening. */
  | 'stopped'
  /** The calendar was changed since and only the sum is known. */
  | 'recorded'
  /** Several drawn together: see within. */
  | 'together';

export type ClockPiece = {
  __typename?: 'ClockPiece';
  from: Scalars['Instant']['output'];
  until: Scalars['Instant']['output'];
  kind: ClockPieceKind;
  /** Of a holiday or an exception its name, of a hold its reason. */
  name: Maybe<Scalars['String']['output']>;
  /** Who is charged; null while stopped, or where the pieces of several were drawn together. */
  department: Maybe<Scalars['ID']['output']>;
  calendar: Maybe<Scalars['String']['output']>;
  /** The zone of the calendar. */
  zone: Maybe<Scalars['String']['output']>;
  targetSeconds: Maybe<Scalars['Int']['output']>;
  countedSeconds: Scalars['Int']['output'];
  within: Array<ClockPieceShare>;
};

export type ClockPieceShare = {
  __typename?: 'ClockPieceShare';
  kind: ClockPieceKind;
  name: Maybe<Scalars['String']['output']>;
  /** On the wall. */
  seconds: Scalars['Int']['output'];
};

export type ResolutionKind = 'refund' | 'resend' | 'compensation' | 'replacement' | 'explanation' | 'other';

export type Proposal = {
  __typename?: 'Proposal';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  kind: ResolutionKind;
  text: Scalars['String']['output'];
  amount: Maybe<Scalars['Float']['output']>;
  currency: Maybe<Scalars['String']['output']>;
  contentHash: Scalars['String']['output'];
  by: Person;
  at: Scalars['Instant']['output'];
};

export type TicketEscalation = {
  __typename?: 'TicketEscalation';
  path: EscalationPath;
  level: Scalars['Int']['output'];
  acknowledgedAt: Maybe<Scalars['Instant']['output']>;
  firings: Array<LevelFiring>;
  /** The next level that will fire by time, if nothing happens. */
  next: Maybe<LevelDue>;
};

export type LevelDue = {
  __typename?: 'LevelDue';
  level: Scalars['Int']['output'];
  dueAt: Scalars['Instant']['output'];
};

export type LevelFiring = {
  __typename?: 'LevelFiring';
  level: Scalars['Int']['output'];
  loop: Scalars['Int']['output'];
  /** Null for a level fired by hand. */
  dueAt: Maybe<Scalars['Instant']['output']>;
  firedAt: Scalars['Instant']['output'];
  /** Why a level was passed without calling anyone; null when it acted. */
  passedBecause: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  notified: Array<Person>;
};

export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  sequence: Scalars['Int']['output'];
  type: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  actor: Maybe<Person>;
  payload: Scalars['JSON']['output'];
};

export type TicketAbilities = {
  __typename?: 'TicketAbilities';
  accept: Scalars['Boolean']['output'];
  start: Scalars['Boolean']['output'];
  askCustomer: Scalars['Boolean']['output'];
  recordAnswer: Scalars['Boolean']['output'];
  hold: Scalars['Boolean']['output'];
  release: Scalars['Boolean']['output'];
  comment: Scalars['Boolean']['output'];
  propose: Scalars['Boolean']['output'];
  withdrawProposal: Scalars['Boolean']['output'];
  sign: Scalars['Boolean']['output'];
  resolve: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  reopen: Scalars['Boolean']['output'];
  handOver: Scalars['Boolean']['output'];
  escalate: Scalars['Boolean']['output'];
  skipLevels: Scalars['Boolean']['output'];
  deescalate: Scalars['Boolean']['output'];
  acknowledge: Scalars['Boolean']['output'];
  dispute: Scalars['Boolean']['output'];
  withdrawDispute: Scalars['Boolean']['output'];
  rule: Scalars['Boolean']['output'];
  reclassify: Scalars['Boolean']['output'];
  declareIncident: Scalars['Boolean']['output'];
  joinIncident: Scalars['Boolean']['output'];
  leaveIncident: Scalars['Boolean']['output'];
  joinMembers: Scalars['Boolean']['output'];
  sendNotice: Scalars['Boolean']['output'];
  /** Party keys for which the viewer may sign now. */
  signFor: Array<Scalars['String']['output']>;
};

export type TicketOrder =
  | 'newest'
  /** What is due next first, what is overdue the longest before it; tickets without a running clock last. */
  | 'due';

/** By the running clock that is due first. */
export type DueWithin = 'overdue' | 'hour' | 'day';

export type TicketFilter = {
  states?: InputMaybe<Array<TicketState>>;
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  severities?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Words of the title, the customer, the order or the number. */
  text?: InputMaybe<Scalars['String']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tickets that are overdue, or will be within this time unless somebody acts; overdue ones are among these. */
  due?: InputMaybe<DueWithin>;
  /** Only tickets with a dispute that waits for its ruling. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only incidents. */
  incidents?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TicketPage = {
  __typename?: 'TicketPage';
  tickets: Array<TicketCard>;
  total: Scalars['Int']['output'];
  /** Pass as after for the next page; null at the end. */
  next: Maybe<Scalars['String']['output']>;
};

export type OpenTicketInput = {
  idempotencyKey: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  description: Scalars['String']['input'];
  facts: TicketFactsInput;
  customerName: Scalars['String']['input'];
  customerReference: Scalars['String']['input'];
  orderReference?: InputMaybe<Scalars['String']['input']>;
};

export type TicketMoveInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type TicketTextInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

export type ProposeResolutionInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  kind: ResolutionKind;
  text: Scalars['String']['input'];
  amount?: InputMaybe<Scalars['Float']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
};

export type SignOffDecision = 'approve' | 'reject' | 'request_changes';

export type SignProposalInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** The party that the viewer signs for. */
  party: Scalars['String']['input'];
  decision: SignOffDecision;
  /** Required unless approving. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The hash of what the signer saw. */
  contentHash: Scalars['String']['input'];
};

export type HandOverTicketInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  department: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type EscalateTicketInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  /** Which level; without it the next one. Skipping levels needs the right. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

export type DeescalateTicketInput = {
  idempotencyKey: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  /** Below the level reached; 0 for none. */
  toLevel: Scalars['Int']['input'];
};

/** Either the ticket, or a refusal (with the ticket's current state where the viewer may see it). */
export type TicketAnswer = {
  __typename?: 'TicketAnswer';
  ticket: Maybe<Ticket>;
  refusal: Maybe<Refusal>;
};
