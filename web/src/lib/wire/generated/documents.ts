// Generated from libs/contract/schema by `npm run generate`. Do not edit.
import { document } from '../document.ts';

const CardFields =
  'fragment CardFields on TicketCard{id number version title state priority facts{problemType market channel tier severity orderValue currency language tags}customerName owner assignee involved openedBy openedAt resolvedAt closedAt hold{reason since}dispute{number reason proposed by since arbiters asked level overdueAt}incident{since members}memberOf{ticketId number since notice resolved stays}subRequests{id number department state overdue}clocks{kind state targetSeconds dueAt elapsedSeconds breachedAt}cosign{id state}escalationLevel reopened changes}';

const CalendarSummary =
  'fragment CalendarSummary on Calendar{code version names{...NameTexts}zone alwaysOpen weekly nextDayOff{date name}departments{code}markets{code}serviceLevels{code names{...NameTexts}}openTickets abilities{edit}}';

const CalendarWhole =
  'fragment CalendarWhole on Calendar{...CalendarSummary definition history(first:30){version at by{id name}created changes}}';

const CalendarRefusal =
  'fragment CalendarRefusal on Refusal{...RefusalFields ...on CalendarRefused{findings{code where from until zone}}}';

const MovingDues =
  'fragment MovingDues on CalendarPreview{openTickets moving examined furthest{ticketId number title kind from to}}';

const CalendarUserWhole =
  'fragment CalendarUserWhole on CalendarUser{kind code calendar version since by{id name}abilities{assign}}';

const ChangeTermsFields =
  'fragment ChangeTermsFields on Change{state effectiveFrom effectiveUntil localPeriods{market from until}scope{markets channels problemTypes}endedAt late}';

const ChangeLineFields =
  'fragment ChangeLineFields on Change{id number version title{...NameTexts}mustRead department{code}publishedAt receipts{concerned confirmed}viewerMustConfirm ...ChangeTermsFields}';

const ChangeEditFields =
  'fragment ChangeEditFields on ArticleEdit{article articleTitle language title body before}';

const ChangeFields =
  'fragment ChangeFields on Change{id number version title{...NameTexts}summary{...NameTexts}talkTrack{...NameTexts}mustRead noticeOnly ...ChangeTermsFields edits{...ChangeEditFields}contentHash author{id name}department{code}createdAt submittedAt publishedAt endReason review{...CosignFields}receipts{concerned confirmed confirmedByMostAt byDepartment{department{code}concerned confirmed}missing{id name}}viewerMustConfirm viewerConfirmedAt overlapping{id number title{...NameTexts}department{code}...ChangeTermsFields edits{article articleTitle language}}tickets{id number title state owner facts{market severity}}timeline{sequence type at actor{id name}payload}abilities{edit submit sign signFor publish withdraw rollBack confirm}}';

const ChangeAnswerFields =
  'fragment ChangeAnswerFields on ChangeAnswer{change{id number version}refusal{...RefusalFields ...on ChangeRefused{changeProblem:problem}}}';

const ClockStripsFields =
  'fragment ClockStripsFields on ClockStrips{at from until omitted strips{kind run state from until targetSeconds countedSeconds dueAt wouldBeDueAt breachedAt grain shares{department countedSeconds pausedSeconds}pieces{from until kind name department calendar zone targetSeconds countedSeconds within{kind name seconds}}}}';

const SignOffFields =
  'fragment SignOffFields on SignOff{party signer{id name}onBehalfOf{id name}decision reason contentHash at stale withdrawnAt}';

const CosignFields =
  'fragment CosignFields on Cosign{id outcome rule contentHash requestedAt parties{key department{code}role status signOff{...SignOffFields}}signOffs{...SignOffFields}}';

const NameTexts = 'fragment NameTexts on Names{en zhHans zhHant}';

const DisputeFields =
  'fragment DisputeFields on Dispute{number reason text proposed{code}by{id name}since asked{id name}level overdueAt lapsedAt ruling{kind text department{code}linked by{id name}at amendment}withdrawal{text by{id name}at}}';

const DisputeOutline =
  'fragment DisputeOutline on AssignmentOutline{owner matrixVersion rule ruleLabel{...NameTexts}serviceLevel path informed requiredCosign authority{maxAmount currency}}';

const DutyPerson = 'fragment DutyPerson on Person{id name}';

const RotaFields =
  'fragment RotaFields on Rota{id code version names{...NameTexts}department{code}zone firstTurn handOverAt people{...DutyPerson}overrides{id from until person{...DutyPerson}madeBy{...DutyPerson}}onDutyNow{...DutyPerson}periods(from:$from until:$until){from until source overrideId planned{...DutyPerson}onDuty{...DutyPerson}}abilities{edit}}';

const DutyRefusal =
  'fragment DutyRefusal on Refusal{...RefusalFields ...on AbsenceRefused{absenceProblem:problem chain{...DutyPerson}at}...on RotaFileRefused{fileProblem:problem events}}';

const AbsenceFields =
  'fragment AbsenceFields on Absence{id version person{...DutyPerson}from until deputy{...DutyPerson}actingNow{...DutyPerson}calledOffAt abilities{callOff}}';

const InboxEntryFields =
  'fragment InboxEntryFields on InboxEntry{id kind at readAt payload ticket{id number title state owner facts{market severity}}change{id number title{...NameTexts}mustRead department{code}viewerMustConfirm ...ChangeTermsFields}}';

const IncidentRoundFields =
  'fragment IncidentRoundFields on IncidentRound{id kind by{id name}startedAt endedAt total waiting done stayed passed refused exceptions(first:20){ticketId number title reason}}';

const ArticleVersionFields =
  'fragment ArticleVersionFields on ArticleVersion{id number language market title effectiveFrom effectiveUntil publishedAt publishedBy{id name}change{id number title{...NameTexts}department{code}}}';

const MatrixDraftLineFields =
  'fragment MatrixDraftLineFields on MatrixDraft{id number version state title note base behind author{id name}createdAt editedAt effectiveFrom ruleCount concerned{code}publishedAs}';

const MatrixDraftFields =
  'fragment MatrixDraftFields on MatrixDraft{...MatrixDraftLineFields table edits conflicts review{...CosignFields}contentHash endReason abilities{edit rebase submit revise sign signFor publish withdraw}}';

const MatrixDraftRefusalFields =
  'fragment MatrixDraftRefusalFields on Refusal{...RefusalFields ...on MatrixRefused{matrixProblem:problem details}...on MatrixFileRefused{fileProblems:problems{code sheet row column text details}problemCount}}';

const MatrixDraftAnswerFields =
  'fragment MatrixDraftAnswerFields on MatrixDraftAnswer{draft{id number version}refusal{...MatrixDraftRefusalFields}}';

const LevelCallFields =
  'fragment LevelCallFields on LevelCall{ticket{...CardFields}reasons{kind level path{...NameTexts}since trigger cause overdueAt standsInFor{id name}}nextLevel{level dueAt}abilities{...TicketAbilityFields}}';

const ComingLevelFields =
  'fragment ComingLevelFields on ComingLevel{ticket{...CardFields}level{level dueAt}path{...NameTexts}trigger standsInFor{id name}abilities{...TicketAbilityFields}}';

const PathDraftFields =
  'fragment PathDraftFields on PathDraft{id code version state base content changes author{id name}editedBy{id name}editedAt publishedAs endReason abilities{edit publish withdraw}}';

const PathDraftAnswerFields =
  'fragment PathDraftAnswerFields on PathDraftAnswer{draft{...PathDraftFields}refusal{...RefusalFields ...on PathRefused{pathProblem:problem details}}}';

const ServiceLevelFields =
  'fragment ServiceLevelFields on ServiceLevel{code names{...NameTexts}acknowledgeSeconds resolveSeconds cosignSeconds arbitrationSeconds calendar}';

const RequestClockFields =
  'fragment RequestClockFields on SubRequestClock{run state targetSeconds elapsedSeconds dueAt wouldBeDueAt overdueAt calendar}';

const RequestLineFields =
  'fragment RequestLineFields on SubRequest{id version number ticketNumber state asking{code}asked{code}askedAt need answerKind shown{title problemType market severity}assignee{id name}clock{...RequestClockFields}}';

const RequestAbilityFields =
  'fragment RequestAbilityFields on SubRequestAbilities{accept answer return reply decline withdraw reopen}';

const RequestFields =
  'fragment RequestFields on SubRequest{...RequestLineFields ticketId askedBy{id name}shown{orderReference orderValue{amount currency}description customerName customerReference excerpts{sequence kind text at}}thread{kind text by{id name}at}answers{text yes amount currency by{id name}at}ending{kind cause reason by{id name}at}clock{shares{department countedSeconds waitedSeconds}}reopened abilities{...RequestAbilityFields}}';

const RequestAnswerFields =
  'fragment RequestAnswerFields on SubRequestAnswer{subRequest{...RequestFields}refusal{...RefusalFields}}';

const ViewerFields =
  'fragment ViewerFields on Viewer{person{id name departments{code names{en zhHans zhHant}hue}}roles{role department{code}}abilities{openTicket draftChange seeMatrix draftMatrix seePaths createCalendar draftPath seeAdministration}preferences{language timeZone}}';

const RefusalFields =
  'fragment RefusalFields on Refusal{__typename code message ...on TooManyAttempts{retryAfterSeconds}...on NotAllowed{ability}...on InvalidInput{problems{field code limit}}...on IllegalMove{state move legal}...on CosignMissing{parties{key department{code}role status}}...on SignOffRefused{problem}...on SubRequestRefused{subRequestProblem:problem}...on IncidentRefused{incidentProblem:problem}}';

const MoveAnswerFields =
  'fragment MoveAnswerFields on TicketAnswer{ticket{id number version card{...CardFields}abilities{...TicketAbilityFields}}refusal{...RefusalFields}}';

const TicketAbilityFields =
  'fragment TicketAbilityFields on TicketAbilities{accept start askCustomer recordAnswer hold release comment propose withdrawProposal sign resolve close reopen handOver escalate skipLevels deescalate acknowledge dispute withdrawDispute rule reclassify declareIncident joinIncident leaveIncident joinMembers sendNotice signFor}';

const TicketProposalFields =
  'fragment TicketProposalFields on Proposal{id number kind text amount currency contentHash by{id name}at}';

const TimelineEntryFields =
  'fragment TimelineEntryFields on TimelineEntry{sequence type at actor{id name}payload}';

const TicketFields =
  'fragment TicketFields on Ticket{id number version card{...CardFields}description customer{name reference}orderReference assignment{matrixVersion rule ruleLabel{...NameTexts}inputs owner{code}requiredCosign informed{code}serviceLevel path pathVersion authority{maxAmount currency}playbook explanation}ownerships{department{code}from until cause}clockStrips{...ClockStripsFields}proposal{...TicketProposalFields}proposals{...TicketProposalFields}cosignDemands{department{code}level at}requiredCosign cosign{...CosignFields}disputes{...DisputeFields}links{kind ticketId number}group{code}escalation{path{code version names{...NameTexts}levels}level acknowledgedAt firings{level loop dueAt firedAt passedBecause reason notified{id name}}next{level dueAt}}timeline(first:200){...TimelineEntryFields}policyChanges{id number title{...NameTexts}summary{...NameTexts}state mustRead effectiveFrom effectiveUntil viewerMustConfirm}knowledge{slug module version{id title}}abilities{...TicketAbilityFields}}';

export const AdministrationDocument = document<AdministrationQuery, AdministrationQueryVariables>(
  'query Administration{people{id name departments{code}roles{role department{code}}}}',
  [],
);

export const BoardDocument = document<BoardQuery, BoardQueryVariables>(
  'query Board($filter:BoardFilter){board(filter:$filter){cursor columns{state total cards{...CardFields}}}}',
  [CardFields],
);

export const BoardTotalsDocument = document<BoardTotalsQuery, BoardTotalsQueryVariables>(
  'query BoardTotals{board{columns{state total}}}',
  [],
);

export const CardOfTicketDocument = document<CardOfTicketQuery, CardOfTicketQueryVariables>(
  'query CardOfTicket($id:ID!){ticket(id:$id){id card{...CardFields}}}',
  [CardFields],
);

export const AbilitiesOnCardDocument = document<AbilitiesOnCardQuery, AbilitiesOnCardQueryVariables>(
  'query AbilitiesOnCard($id:ID!){ticket(id:$id){id version abilities{...TicketAbilityFields}}}',
  [TicketAbilityFields],
);

export const CalendarListDocument = document<CalendarListQuery, CalendarListQueryVariables>(
  'query CalendarList{calendars{...CalendarSummary}}',
  [CalendarSummary, NameTexts],
);

export const CalendarPageDocument = document<CalendarPageQuery, CalendarPageQueryVariables>(
  'query CalendarPage($code:ID!){calendar(code:$code){...CalendarWhole}}',
  [CalendarSummary, CalendarWhole, NameTexts],
);

export const CalendarPreviewedDocument = document<CalendarPreviewedQuery, CalendarPreviewedQueryVariables>(
  'query CalendarPreviewed($code:ID!$hours:CalendarHoursInput!){calendarPreview(code:$code hours:$hours){...MovingDues}}',
  [MovingDues],
);

export const CalendarAssignmentPreviewedDocument = document<
  CalendarAssignmentPreviewedQuery,
  CalendarAssignmentPreviewedQueryVariables
>(
  'query CalendarAssignmentPreviewed($kind:CalendarUserKind!$code:ID!$calendar:ID!){calendarAssignmentPreview(kind:$kind code:$code calendar:$calendar){...MovingDues}}',
  [MovingDues],
);

export const CalendarUserListDocument = document<CalendarUserListQuery, CalendarUserListQueryVariables>(
  'query CalendarUserList{calendarUsers{...CalendarUserWhole}calendars{code names{...NameTexts}}}',
  [CalendarUserWhole, NameTexts],
);

export const CalendarCountriesDocument = document<CalendarCountriesQuery, CalendarCountriesQueryVariables>(
  'query CalendarCountries{holidayCountries{code name regions{code name}}}',
  [],
);

export const CalendarPublicHolidaysDocument = document<
  CalendarPublicHolidaysQuery,
  CalendarPublicHolidaysQueryVariables
>(
  'query CalendarPublicHolidays($country:ID!$region:ID$years:[Int!]!$hours:CalendarHoursInput!){publicHolidays(country:$country region:$region years:$years hours:$hours){holidays makeUpDays announced}}',
  [],
);

export const CalendarFileHolidaysDocument = document<
  CalendarFileHolidaysQuery,
  CalendarFileHolidaysQueryVariables
>(
  'query CalendarFileHolidays($file:String!$hours:CalendarHoursInput!){holidaysOfFile(file:$file hours:$hours){holidays problem skipped{line summary why}}}',
  [],
);

export const CalendarCreateDocument = document<CalendarCreateMutation, CalendarCreateMutationVariables>(
  'mutation CalendarCreate($input:CreateCalendarInput!){createCalendar(input:$input){calendar{code}refusal{...CalendarRefusal}}}',
  [CalendarRefusal, RefusalFields],
);

export const CalendarEditDocument = document<CalendarEditMutation, CalendarEditMutationVariables>(
  'mutation CalendarEdit($input:EditCalendarInput!){editCalendar(input:$input){calendar{...CalendarWhole}refusal{...CalendarRefusal}}}',
  [CalendarRefusal, CalendarSummary, CalendarWhole, NameTexts, RefusalFields],
);

export const CalendarAssignDocument = document<CalendarAssignMutation, CalendarAssignMutationVariables>(
  'mutation CalendarAssign($input:AssignCalendarInput!){assignCalendar(input:$input){calendar{code}refusal{...CalendarRefusal}}}',
  [CalendarRefusal, RefusalFields],
);

export const ChangesDocument = document<ChangesQuery, ChangesQueryVariables>(
  'query Changes($filter:ChangeFilter$after:String){changes(filter:$filter first:50 after:$after){changes{...ChangeLineFields}total next}}',
  [ChangeLineFields, ChangeTermsFields, NameTexts],
);

export const ChangeDocument = document<ChangeQuery, ChangeQueryVariables>(
  'query Change($number:Int!){change(number:$number){...ChangeFields}}',
  [ChangeEditFields, ChangeFields, ChangeTermsFields, CosignFields, NameTexts, SignOffFields],
);

export const DraftChangeDocument = document<DraftChangeMutation, DraftChangeMutationVariables>(
  'mutation DraftChange($input:DraftChangeInput!){answer:draftChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const EditChangeDocument = document<EditChangeMutation, EditChangeMutationVariables>(
  'mutation EditChange($input:EditChangeInput!){answer:editChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const SubmitChangeDocument = document<SubmitChangeMutation, SubmitChangeMutationVariables>(
  'mutation SubmitChange($input:ChangeMoveInput!){answer:submitChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const SignChangeDocument = document<SignChangeMutation, SignChangeMutationVariables>(
  'mutation SignChange($input:SignChangeInput!){answer:signChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const PublishChangeDocument = document<PublishChangeMutation, PublishChangeMutationVariables>(
  'mutation PublishChange($input:ChangeMoveInput!){answer:publishChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const WithdrawChangeDocument = document<WithdrawChangeMutation, WithdrawChangeMutationVariables>(
  'mutation WithdrawChange($input:ChangeTextInput!){answer:withdrawChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const RollBackChangeDocument = document<RollBackChangeMutation, RollBackChangeMutationVariables>(
  'mutation RollBackChange($input:ChangeTextInput!){answer:rollBackChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const ConfirmChangeDocument = document<ConfirmChangeMutation, ConfirmChangeMutationVariables>(
  'mutation ConfirmChange($input:ConfirmChangeInput!){answer:confirmChange(input:$input){...ChangeAnswerFields}}',
  [ChangeAnswerFields, RefusalFields],
);

export const ArticlesToEditDocument = document<ArticlesToEditQuery, ArticlesToEditQueryVariables>(
  'query ArticlesToEdit($after:String){articles(first:100 after:$after){articles{slug module languages version{title}}next}}',
  [],
);

export const ArticleToEditDocument = document<ArticleToEditQuery, ArticleToEditQueryVariables>(
  'query ArticleToEdit($slug:ID!$market:ID$language:Language){article(slug:$slug){version(market:$market language:$language){title body}nearest:version(market:$market){language title body}}}',
  [],
);

export const TicketClockStripsDocument = document<TicketClockStripsQuery, TicketClockStripsQueryVariables>(
  'query TicketClockStrips($id:ID!$from:Instant$until:Instant){ticket(id:$id){id clockStrips(from:$from until:$until most:200){...ClockStripsFields}}}',
  [ClockStripsFields],
);

export const DirectoryDocument = document<DirectoryQuery, DirectoryQueryVariables>(
  'query Directory{directory{departments{code names{...NameTexts}kind hue leads{id}members{id name}}markets{code names{...NameTexts}region timeZone currency}problemTypes{path parent names{...NameTexts}}channels tiers languages}serviceLevels{code names{...NameTexts}}escalationPaths{code names{...NameTexts}}}',
  [NameTexts],
);

export const DisputeTicketDocument = document<DisputeTicketMutation, DisputeTicketMutationVariables>(
  'mutation DisputeTicket($input:DisputeTicketInput!){answer:disputeTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const RuleOnDisputeDocument = document<RuleOnDisputeMutation, RuleOnDisputeMutationVariables>(
  'mutation RuleOnDispute($input:RuleOnDisputeInput!){answer:ruleOnDispute(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const ReclassifyTicketDocument = document<ReclassifyTicketMutation, ReclassifyTicketMutationVariables>(
  'mutation ReclassifyTicket($input:ReclassifyTicketInput!){answer:reclassifyTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const PreviewReclassificationDocument = document<
  PreviewReclassificationQuery,
  PreviewReclassificationQueryVariables
>(
  'query PreviewReclassification($ticketId:ID!$facts:TicketFactsInput!){preview:previewReclassification(ticketId:$ticketId facts:$facts){reclassification{before{...DisputeOutline}after{...DisputeOutline}moved withdrawsProposal armsPath clocks{kind state dueAt}}refusal{...RefusalFields}}}',
  [DisputeOutline, NameTexts, RefusalFields],
);

export const WithdrawDisputeDocument = document<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>(
  'mutation WithdrawDispute($input:TicketTextInput!){answer:withdrawDispute(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const DutyRotasDocument = document<DutyRotasQuery, DutyRotasQueryVariables>(
  'query DutyRotas($from:Instant!$until:Instant!){rotas{...RotaFields}}',
  [DutyPerson, NameTexts, RotaFields],
);

export const DutyCalendarFileDocument = document<DutyCalendarFileQuery, DutyCalendarFileQueryVariables>(
  'query DutyCalendarFile($code:ID!$from:Instant!$until:Instant!){rota(code:$code){calendarFile(from:$from until:$until)}}',
  [],
);

export const DutyCreateRotaDocument = document<DutyCreateRotaMutation, DutyCreateRotaMutationVariables>(
  'mutation DutyCreateRota($input:CreateRotaInput!){createRota(input:$input){rota{id version}refusal{...DutyRefusal}}}',
  [DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyEditRotaDocument = document<DutyEditRotaMutation, DutyEditRotaMutationVariables>(
  'mutation DutyEditRota($input:EditRotaInput!){editRota(input:$input){rota{id version}refusal{...DutyRefusal}}}',
  [DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyOverrideRotaDocument = document<DutyOverrideRotaMutation, DutyOverrideRotaMutationVariables>(
  'mutation DutyOverrideRota($input:OverrideRotaInput!){overrideRota(input:$input){rota{id version}refusal{...DutyRefusal}}}',
  [DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyRemoveOverrideDocument = document<
  DutyRemoveOverrideMutation,
  DutyRemoveOverrideMutationVariables
>(
  'mutation DutyRemoveOverride($input:RemoveRotaOverrideInput!){removeRotaOverride(input:$input){rota{id version}refusal{...DutyRefusal}}}',
  [DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyImportDocument = document<DutyImportMutation, DutyImportMutationVariables>(
  'mutation DutyImport($input:ImportRotaOverridesInput!){importRotaOverrides(input:$input){rota{id version}refusal{...DutyRefusal}}}',
  [DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyAbsencesDocument = document<DutyAbsencesQuery, DutyAbsencesQueryVariables>(
  'query DutyAbsences($from:Instant!$until:Instant!){absences(from:$from until:$until){...AbsenceFields}absenceChoices{people{...DutyPerson}deputies{...DutyPerson}}}',
  [AbsenceFields, DutyPerson],
);

export const DutyRecordAbsenceDocument = document<
  DutyRecordAbsenceMutation,
  DutyRecordAbsenceMutationVariables
>(
  'mutation DutyRecordAbsence($input:RecordAbsenceInput!){recordAbsence(input:$input){absence{...AbsenceFields}refusal{...DutyRefusal}}}',
  [AbsenceFields, DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyCallOffAbsenceDocument = document<
  DutyCallOffAbsenceMutation,
  DutyCallOffAbsenceMutationVariables
>(
  'mutation DutyCallOffAbsence($input:CallOffAbsenceInput!){callOffAbsence(input:$input){absence{...AbsenceFields}refusal{...DutyRefusal}}}',
  [AbsenceFields, DutyPerson, DutyRefusal, RefusalFields],
);

export const DutyPreflightDocument = document<DutyPreflightQuery, DutyPreflightQueryVariables>(
  'query DutyPreflight($days:Int!){preflight(days:$days){from until stretches{path version level owner{code}zone from until unreached{responder why away{...DutyPerson}}}}}',
  [DutyPerson],
);

export const WaitingDocument = document<WaitingQuery, WaitingQueryVariables>(
  'query Waiting{inbox(first:1 filter:{unreadOnly:true}){unread unconfirmed}myLevel(first:1){total}subRequestCounts{toUs overdue returned}}',
  [],
);

export const SearchDocument = document<SearchQuery, SearchQueryVariables>(
  'query Search($text:String!){search(text:$text first:8){__typename ...on TicketHit{id number title ticketState:state}...on ChangeHit{id number names:title{en zhHans zhHant}changeState:state}...on ArticleHit{slug title module}}}',
  [],
);

export const InboxDocument = document<InboxQuery, InboxQueryVariables>(
  'query Inbox($filter:InboxFilter$after:String){inbox(filter:$filter first:50 after:$after){entries{...InboxEntryFields}unread unconfirmed next}}',
  [ChangeTermsFields, InboxEntryFields, NameTexts],
);

export const MustReadsDocument = document<MustReadsQuery, MustReadsQueryVariables>(
  'query MustReads($after:String){inbox(filter:{kinds:[must_read]}first:50 after:$after){entries{id at readAt change{id number version title{...NameTexts}summary{...NameTexts}talkTrack{...NameTexts}department{code}viewerMustConfirm ...ChangeTermsFields}}next}}',
  [ChangeTermsFields, NameTexts],
);

export const MarkReadDocument = document<MarkReadMutation, MarkReadMutationVariables>(
  'mutation MarkRead($input:MarkReadInput!){answer:markRead(input:$input){inbox{unread unconfirmed}refusal{...RefusalFields}}}',
  [RefusalFields],
);

export const DeclareIncidentDocument = document<DeclareIncidentMutation, DeclareIncidentMutationVariables>(
  'mutation DeclareIncident($input:DeclareIncidentInput!){answer:declareIncident(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const JoinIncidentDocument = document<JoinIncidentMutation, JoinIncidentMutationVariables>(
  'mutation JoinIncident($input:JoinIncidentInput!){answer:joinIncident(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const JoinMembersDocument = document<JoinMembersMutation, JoinMembersMutationVariables>(
  'mutation JoinMembers($input:JoinMembersInput!){answer:joinMembers(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const LeaveIncidentDocument = document<LeaveIncidentMutation, LeaveIncidentMutationVariables>(
  'mutation LeaveIncident($input:LeaveIncidentInput!){answer:leaveIncident(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const SendNoticeDocument = document<SendNoticeMutation, SendNoticeMutationVariables>(
  'mutation SendNotice($input:SendNoticeInput!){answer:sendNotice(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const IncidentPanelDocument = document<IncidentPanelQuery, IncidentPanelQueryVariables>(
  'query IncidentPanel($id:ID!){ticket(id:$id){id version incident{cause at by{id name}level counts{state members}languages{language members}untold members(first:200){...CardFields}notices{number texts{language text}by{id name}at}rounds(first:6){...IncidentRoundFields}suggestions(first:50){...CardFields}}}}',
  [CardFields, IncidentRoundFields],
);

export const OpenIncidentsDocument = document<OpenIncidentsQuery, OpenIncidentsQueryVariables>(
  'query OpenIncidents{tickets(filter:{incidents:true states:[new assigned in_progress awaiting_cosign waiting_customer]}first:100){tickets{id number version title incident{members}}}}',
  [],
);

export const SeriesOfTicketsDocument = document<SeriesOfTicketsQuery, SeriesOfTicketsQueryVariables>(
  'query SeriesOfTickets($id:ID!){ticketSeries(id:$id){id problemType market tag total tickets{...CardFields}}}',
  [CardFields],
);

export const KnowledgeModulesDocument = document<KnowledgeModulesQuery, KnowledgeModulesQueryVariables>(
  'query KnowledgeModules{directory{modules{code names{...NameTexts}}}}',
  [NameTexts],
);

export const ArticlesDocument = document<ArticlesQuery, ArticlesQueryVariables>(
  'query Articles($filter:ArticleFilter$market:ID$first:Int!$withTexts:Boolean!$after:String){articles(filter:$filter first:$first after:$after){articles{slug module languages version(market:$market){title body@include(if:$withTexts)language effectiveFrom effectiveUntil change{number}}}total next byModule{module articles}}}',
  [],
);

export const ArticleDocument = document<ArticleQuery, ArticleQueryVariables>(
  'query Article($slug:ID!$at:Instant$market:ID$language:Language){article(slug:$slug){slug module languages markets version(at:$at market:$market language:$language){body ...ArticleVersionFields}present:version(market:$market language:$language){id title body}periods(market:$market language:$language){from until version{...ArticleVersionFields}}}}',
  [ArticleVersionFields, NameTexts],
);

export const MatrixReplayDocument = document<MatrixReplayQuery, MatrixReplayQueryVariables>(
  'query MatrixReplay($before:MatrixRefInput!$after:MatrixRefInput!$from:Instant!$until:Instant!){replay:matrixReplay(before:$before after:$after from:$from until:$until){tickets unreadable changedOwner changedServiceLevel changedPath changedCosign catchAllBefore catchAllAfter flows{from{code}to{code}tickets}load{department{code}before after}changed{ticket{id number title}ownerBefore{code}ownerAfter{code}serviceLevelBefore serviceLevelAfter pathBefore pathAfter ruleBefore ruleAfter}changedCount}}',
  [],
);

export const MatrixTicketsByFactsDocument = document<
  MatrixTicketsByFactsQuery,
  MatrixTicketsByFactsQueryVariables
>(
  'query MatrixTicketsByFacts($row:String!$column:String!$from:Instant!$until:Instant!){counts:ticketsByFacts(row:$row column:$column from:$from until:$until){row column tickets disputed reassigned}}',
  [],
);

export const MatrixDraftsDocument = document<MatrixDraftsQuery, MatrixDraftsQueryVariables>(
  'query MatrixDrafts($ended:Boolean!){drafts:matrixDrafts(ended:$ended){...MatrixDraftLineFields}}',
  [MatrixDraftLineFields],
);

export const MatrixDraftDocument = document<MatrixDraftQuery, MatrixDraftQueryVariables>(
  'query MatrixDraft($number:Int!){draft:matrixDraft(number:$number){...MatrixDraftFields}}',
  [CosignFields, MatrixDraftFields, MatrixDraftLineFields, SignOffFields],
);

export const MatrixDraftHistoryDocument = document<MatrixDraftHistoryQuery, MatrixDraftHistoryQueryVariables>(
  'query MatrixDraftHistory($id:ID!$rule:ID$first:Int!){draft:matrixDraft(id:$id){history(rule:$rule first:$first){id at by{id name}type why edits editCount}}}',
  [],
);

export const DraftMatrixDocument = document<DraftMatrixMutation, DraftMatrixMutationVariables>(
  'mutation DraftMatrix($input:DraftMatrixInput!){answer:draftMatrix(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const ImportMatrixFileDocument = document<ImportMatrixFileMutation, ImportMatrixFileMutationVariables>(
  'mutation ImportMatrixFile($input:ImportMatrixFileInput!){answer:importMatrixFile(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const RebaseMatrixDraftDocument = document<
  RebaseMatrixDraftMutation,
  RebaseMatrixDraftMutationVariables
>(
  'mutation RebaseMatrixDraft($input:RebaseMatrixDraftInput!){answer:rebaseMatrixDraft(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const SubmitMatrixDraftDocument = document<
  SubmitMatrixDraftMutation,
  SubmitMatrixDraftMutationVariables
>(
  'mutation SubmitMatrixDraft($input:SubmitMatrixDraftInput!){answer:submitMatrixDraft(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const ReviseMatrixDraftDocument = document<
  ReviseMatrixDraftMutation,
  ReviseMatrixDraftMutationVariables
>(
  'mutation ReviseMatrixDraft($input:MatrixDraftMoveInput!){answer:reviseMatrixDraft(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const SignMatrixDraftDocument = document<SignMatrixDraftMutation, SignMatrixDraftMutationVariables>(
  'mutation SignMatrixDraft($input:SignMatrixDraftInput!){answer:signMatrixDraft(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const PublishMatrixDraftDocument = document<
  PublishMatrixDraftMutation,
  PublishMatrixDraftMutationVariables
>(
  'mutation PublishMatrixDraft($input:MatrixDraftMoveInput!){answer:publishMatrixDraft(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const WithdrawMatrixDraftDocument = document<
  WithdrawMatrixDraftMutation,
  WithdrawMatrixDraftMutationVariables
>(
  'mutation WithdrawMatrixDraft($input:MatrixDraftReasonInput!){answer:withdrawMatrixDraft(input:$input){...MatrixDraftAnswerFields}}',
  [MatrixDraftAnswerFields, MatrixDraftRefusalFields, RefusalFields],
);

export const MatrixFindingsOfDocument = document<MatrixFindingsOfQuery, MatrixFindingsOfQueryVariables>(
  'query MatrixFindingsOf($of:MatrixRefInput!){findings:matrixFindings(of:$of)}',
  [],
);

export const EditMatrixSheetDocument = document<EditMatrixSheetMutation, EditMatrixSheetMutationVariables>(
  'mutation EditMatrixSheet($input:EditMatrixDraftInput!){answer:editMatrixDraft(input:$input){draft{...MatrixDraftFields}refusal{...MatrixDraftRefusalFields}}}',
  [
    CosignFields,
    MatrixDraftFields,
    MatrixDraftLineFields,
    MatrixDraftRefusalFields,
    RefusalFields,
    SignOffFields,
  ],
);

export const MatrixCellHistoryDocument = document<MatrixCellHistoryQuery, MatrixCellHistoryQueryVariables>(
  'query MatrixCellHistory($id:ID!$rule:ID$column:String$first:Int!){draft:matrixDraft(id:$id){history(rule:$rule column:$column first:$first){id at by{id name}type why edits editCount}}}',
  [],
);

export const MatrixSheetBaseDocument = document<MatrixSheetBaseQuery, MatrixSheetBaseQueryVariables>(
  'query MatrixSheetBase($number:Int!){version:matrixVersion(number:$number){number table}}',
  [],
);

export const MatrixFileDocument = document<MatrixFileQuery, MatrixFileQueryVariables>(
  'query MatrixFile($of:MatrixRefInput!$format:MatrixFileFormat!){file:matrixFile(of:$of format:$format){name mediaType content problems{code sheet row column text details}}}',
  [],
);

export const MatrixRulePerformanceDocument = document<
  MatrixRulePerformanceQuery,
  MatrixRulePerformanceQueryVariables
>(
  'query MatrixRulePerformance($from:Instant!$until:Instant!){rules:rulePerformance(from:$from until:$until){rule label{...NameTexts}tickets resolved right disputed reassigned resolvedBy{department{code}tickets}}}',
  [NameTexts],
);

export const MatrixAmendmentsDocument = document<MatrixAmendmentsQuery, MatrixAmendmentsQueryVariables>(
  'query MatrixAmendments($from:Instant!$until:Instant!){amendments:matrixAmendments(from:$from until:$until){edits rule ruleLabel{...NameTexts}region from{code}to{code}tickets rightBefore rightAfter}}',
  [NameTexts],
);

export const MatrixLearnedDocument = document<MatrixLearnedQuery, MatrixLearnedQueryVariables>(
  'query MatrixLearned($from:Instant!$until:Instant!$maxRules:Int!){learned:matrixLearning(from:$from until:$until maxRules:$maxRules){table ruleCount learnedFrom judgedOn accuracy accuracyOfMajority accuracyOfPeople accuracyOfPresentMatrix}}',
  [],
);

export const MatrixVersionsDocument = document<MatrixVersionsQuery, MatrixVersionsQueryVariables>(
  'query MatrixVersions{matrixVersions{number state effectiveFrom ruleCount}}',
  [],
);

export const MatrixDocument = document<MatrixQuery, MatrixQueryVariables>(
  'query Matrix($number:Int){matrixVersion(number:$number){number state effectiveFrom publishedAt publishedBy{id name}note ruleCount table}}',
  [],
);

export const MatrixCaseDocument = document<MatrixCaseQuery, MatrixCaseQueryVariables>(
  'query MatrixCase($facts:TicketFactsInput!$at:Instant$by:MatrixRefInput){answer:tryCase(facts:$facts at:$at by:$by){decision{matrixVersion rule ruleLabel{...NameTexts}owner{code}informed{code}requiredCosign serviceLevel{code names{...NameTexts}acknowledgeSeconds resolveSeconds cosignSeconds calendar}path authority{maxAmount currency}playbook explanation}refusal{...RefusalFields}}}',
  [NameTexts, RefusalFields],
);

export const MatrixCaseTicketDocument = document<MatrixCaseTicketQuery, MatrixCaseTicketQueryVariables>(
  'query MatrixCaseTicket($number:Int!){ticket(number:$number){id card{number title owner openedAt facts{problemType market channel tier severity orderValue currency language tags}}}}',
  [],
);

export const MyLevelDocument = document<MyLevelQuery, MyLevelQueryVariables>(
  'query MyLevel($filter:MyLevelFilter$first:Int!$after:String){myLevel(filter:$filter first:$first after:$after){total next calls{...LevelCallFields}}}',
  [CardFields, LevelCallFields, NameTexts, TicketAbilityFields],
);

export const ComingToMyLevelDocument = document<ComingToMyLevelQuery, ComingToMyLevelQueryVariables>(
  'query ComingToMyLevel($filter:MyLevelFilter$first:Int!$after:String){comingToMyLevel(filter:$filter first:$first after:$after){next tickets{...ComingLevelFields}}}',
  [CardFields, ComingLevelFields, NameTexts, TicketAbilityFields],
);

export const PathDraftPageDocument = document<PathDraftPageQuery, PathDraftPageQueryVariables>(
  'query PathDraftPage($id:ID!){draft:pathDraft(id:$id){...PathDraftFields}rotas{code names{...NameTexts}}absenceChoices{deputies{id name}}}',
  [NameTexts, PathDraftFields],
);

export const PathDraftAgainDocument = document<PathDraftAgainQuery, PathDraftAgainQueryVariables>(
  'query PathDraftAgain($id:ID!){draft:pathDraft(id:$id){...PathDraftFields}}',
  [PathDraftFields],
);

export const PathDraftHistoryDocument = document<PathDraftHistoryQuery, PathDraftHistoryQueryVariables>(
  'query PathDraftHistory($id:ID!){draft:pathDraft(id:$id){history(first:100){id at by{id name}type why changes}}}',
  [],
);

export const PathVersionsDocument = document<PathVersionsQuery, PathVersionsQueryVariables>(
  'query PathVersions($code:ID!){versions:pathVersions(code:$code){version names{...NameTexts}levels arbiters bounceLimit acknowledgementExpiresAfterSeconds publishedAt publishedBy{id name}note}}',
  [NameTexts],
);

export const PathPreflightDocument = document<PathPreflightQuery, PathPreflightQueryVariables>(
  'query PathPreflight($code:ID!$content:JSON!){preflight:pathPreflight(code:$code content:$content){from until stretches{path version level owner{code}zone from until unreached{responder why away{id name}}}}}',
  [],
);

export const PathRehearsalDocument = document<PathRehearsalQuery, PathRehearsalQueryVariables>(
  'query PathRehearsal($input:PathRehearsalInput!){rehearsal:pathRehearsal(input:$input){goesOn steps{at kind level loop why clock called{id name}department{code}}}}',
  [],
);

export const DraftPathDocument = document<DraftPathMutation, DraftPathMutationVariables>(
  'mutation DraftPath($input:DraftPathInput!){answer:draftPath(input:$input){...PathDraftAnswerFields}}',
  [PathDraftAnswerFields, PathDraftFields, RefusalFields],
);

export const EditPathDraftDocument = document<EditPathDraftMutation, EditPathDraftMutationVariables>(
  'mutation EditPathDraft($input:EditPathDraftInput!){answer:editPathDraft(input:$input){...PathDraftAnswerFields}}',
  [PathDraftAnswerFields, PathDraftFields, RefusalFields],
);

export const PublishPathDraftDocument = document<PublishPathDraftMutation, PublishPathDraftMutationVariables>(
  'mutation PublishPathDraft($input:PublishPathDraftInput!){answer:publishPathDraft(input:$input){...PathDraftAnswerFields}}',
  [PathDraftAnswerFields, PathDraftFields, RefusalFields],
);

export const WithdrawPathDraftDocument = document<
  WithdrawPathDraftMutation,
  WithdrawPathDraftMutationVariables
>(
  'mutation WithdrawPathDraft($input:WithdrawPathDraftInput!){answer:withdrawPathDraft(input:$input){...PathDraftAnswerFields}}',
  [PathDraftAnswerFields, PathDraftFields, RefusalFields],
);

export const PathsDocument = document<PathsQuery, PathsQueryVariables>(
  'query Paths{escalationPaths{code version names{...NameTexts}levels arbiters bounceLimit acknowledgementExpiresAfterSeconds publishedAt publishedBy{id name}note draft{id author{id name}}}absenceChoices{deputies{id name}}newPaths:pathDrafts{id code base content author{id name}}serviceLevels{...ServiceLevelFields}}',
  [NameTexts, ServiceLevelFields],
);

export const RequestQueueDocument = document<RequestQueueQuery, RequestQueueQueryVariables>(
  'query RequestQueue($filter:SubRequestFilter$first:Int$after:String){subRequests(filter:$filter first:$first after:$after){subRequests{...RequestLineFields}total next}subRequestCounts{toUs overdue returned}}',
  [RequestClockFields, RequestLineFields],
);

export const RequestPageDocument = document<RequestPageQuery, RequestPageQueryVariables>(
  'query RequestPage($ticketNumber:Int!$number:Int!){subRequest(ticketNumber:$ticketNumber number:$number){...RequestFields clock{strip{department from until uncounted}}}}',
  [RequestAbilityFields, RequestClockFields, RequestFields, RequestLineFields],
);

export const RequestsOfTicketDocument = document<RequestsOfTicketQuery, RequestsOfTicketQueryVariables>(
  'query RequestsOfTicket($id:ID!){ticket(id:$id){id version subRequests{...RequestFields}subRequestTerms{departments}}}',
  [RequestAbilityFields, RequestClockFields, RequestFields, RequestLineFields],
);

export const RequestTermsDocument = document<RequestTermsQuery, RequestTermsQueryVariables>(
  'query RequestTerms($id:ID!){ticket(id:$id){id version subRequestTerms{departments usualSeconds usualParts dues{department dueAt}showable{title problemType market severity orderReference orderValue{amount currency}description customerName customerReference excerpts{sequence kind text at}}}}}',
  [],
);

export const RequestAskDocument = document<RequestAskMutation, RequestAskMutationVariables>(
  'mutation RequestAsk($input:AskSubRequestInput!){answer:askSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestAcceptDocument = document<RequestAcceptMutation, RequestAcceptMutationVariables>(
  'mutation RequestAccept($input:SubRequestMoveInput!){answer:acceptSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestAnswerDocument = document<RequestAnswerMutation, RequestAnswerMutationVariables>(
  'mutation RequestAnswer($input:AnswerSubRequestInput!){answer:answerSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestReturnDocument = document<RequestReturnMutation, RequestReturnMutationVariables>(
  'mutation RequestReturn($input:SubRequestTextInput!){answer:returnSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestReplyDocument = document<RequestReplyMutation, RequestReplyMutationVariables>(
  'mutation RequestReply($input:ReplySubRequestInput!){answer:replySubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestDeclineDocument = document<RequestDeclineMutation, RequestDeclineMutationVariables>(
  'mutation RequestDecline($input:SubRequestTextInput!){answer:declineSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestWithdrawDocument = document<RequestWithdrawMutation, RequestWithdrawMutationVariables>(
  'mutation RequestWithdraw($input:SubRequestTextInput!){answer:withdrawSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const RequestReopenDocument = document<RequestReopenMutation, RequestReopenMutationVariables>(
  'mutation RequestReopen($input:SubRequestTextInput!){answer:reopenSubRequest(input:$input){...RequestAnswerFields}}',
  [
    RefusalFields,
    RequestAbilityFields,
    RequestAnswerFields,
    RequestClockFields,
    RequestFields,
    RequestLineFields,
  ],
);

export const ViewerDocument = document<ViewerQuery, ViewerQueryVariables>(
  'query Viewer{viewer{...ViewerFields}}',
  [ViewerFields],
);

export const DemoAccountsDocument = document<DemoAccountsQuery, DemoAccountsQueryVariables>(
  'query DemoAccounts{demoAccounts{name email password does{en zhHans zhHant}language}}',
  [],
);

export const SignInDocument = document<SignInMutation, SignInMutationVariables>(
  'mutation SignIn($input:SignInInput!){signIn(input:$input){viewer{...ViewerFields}refusal{__typename code ...on TooManyAttempts{retryAfterSeconds}}}}',
  [ViewerFields],
);

export const SignOutDocument = document<SignOutMutation, SignOutMutationVariables>(
  'mutation SignOut{signOut{done}}',
  [],
);

export const SetPreferencesDocument = document<SetPreferencesMutation, SetPreferencesMutationVariables>(
  'mutation SetPreferences($input:PreferencesInput!){setPreferences(input:$input){viewer{...ViewerFields}refusal{code}}}',
  [ViewerFields],
);

export const OpenTicketDocument = document<OpenTicketMutation, OpenTicketMutationVariables>(
  'mutation OpenTicket($input:OpenTicketInput!){answer:openTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const AcceptTicketDocument = document<AcceptTicketMutation, AcceptTicketMutationVariables>(
  'mutation AcceptTicket($input:TicketMoveInput!){answer:acceptTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const AcknowledgeEscalationDocument = document<
  AcknowledgeEscalationMutation,
  AcknowledgeEscalationMutationVariables
>(
  'mutation AcknowledgeEscalation($input:TicketMoveInput!){answer:acknowledgeEscalation(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const StartWorkDocument = document<StartWorkMutation, StartWorkMutationVariables>(
  'mutation StartWork($input:TicketMoveInput!){answer:startWork(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const ReleaseTicketDocument = document<ReleaseTicketMutation, ReleaseTicketMutationVariables>(
  'mutation ReleaseTicket($input:TicketMoveInput!){answer:releaseTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const WithdrawProposalDocument = document<WithdrawProposalMutation, WithdrawProposalMutationVariables>(
  'mutation WithdrawProposal($input:TicketMoveInput!){answer:withdrawProposal(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const CloseTicketDocument = document<CloseTicketMutation, CloseTicketMutationVariables>(
  'mutation CloseTicket($input:TicketMoveInput!){answer:closeTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const AskCustomerDocument = document<AskCustomerMutation, AskCustomerMutationVariables>(
  'mutation AskCustomer($input:TicketTextInput!){answer:askCustomer(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const RecordCustomerAnswerDocument = document<
  RecordCustomerAnswerMutation,
  RecordCustomerAnswerMutationVariables
>(
  'mutation RecordCustomerAnswer($input:TicketTextInput!){answer:recordCustomerAnswer(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const HoldTicketDocument = document<HoldTicketMutation, HoldTicketMutationVariables>(
  'mutation HoldTicket($input:TicketTextInput!){answer:holdTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const CommentTicketDocument = document<CommentTicketMutation, CommentTicketMutationVariables>(
  'mutation CommentTicket($input:TicketTextInput!){answer:commentTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const ResolveTicketDocument = document<ResolveTicketMutation, ResolveTicketMutationVariables>(
  'mutation ResolveTicket($input:TicketTextInput!){answer:resolveTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const ReopenTicketDocument = document<ReopenTicketMutation, ReopenTicketMutationVariables>(
  'mutation ReopenTicket($input:TicketTextInput!){answer:reopenTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const ProposeResolutionDocument = document<
  ProposeResolutionMutation,
  ProposeResolutionMutationVariables
>(
  'mutation ProposeResolution($input:ProposeResolutionInput!){answer:proposeResolution(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const SignProposalDocument = document<SignProposalMutation, SignProposalMutationVariables>(
  'mutation SignProposal($input:SignProposalInput!){answer:signProposal(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const HandOverTicketDocument = document<HandOverTicketMutation, HandOverTicketMutationVariables>(
  'mutation HandOverTicket($input:HandOverTicketInput!){answer:handOverTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const EscalateTicketDocument = document<EscalateTicketMutation, EscalateTicketMutationVariables>(
  'mutation EscalateTicket($input:EscalateTicketInput!){answer:escalateTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const DeescalateTicketDocument = document<DeescalateTicketMutation, DeescalateTicketMutationVariables>(
  'mutation DeescalateTicket($input:DeescalateTicketInput!){answer:deescalateTicket(input:$input){...MoveAnswerFields}}',
  [CardFields, MoveAnswerFields, RefusalFields, TicketAbilityFields],
);

export const TicketByNumberDocument = document<TicketByNumberQuery, TicketByNumberQueryVariables>(
  'query TicketByNumber($number:Int!){ticket(number:$number){...TicketFields}}',
  [
    CardFields,
    ClockStripsFields,
    CosignFields,
    DisputeFields,
    NameTexts,
    SignOffFields,
    TicketAbilityFields,
    TicketFields,
    TicketProposalFields,
    TimelineEntryFields,
  ],
);

export const EarlierTimelineDocument = document<EarlierTimelineQuery, EarlierTimelineQueryVariables>(
  'query EarlierTimeline($id:ID!$before:Int!){ticket(id:$id){id timeline(first:200 before:$before){...TimelineEntryFields}}}',
  [TimelineEntryFields],
);

export const TicketListDocument = document<TicketListQuery, TicketListQueryVariables>(
  'query TicketList($filter:TicketFilter$order:TicketOrder$first:Int!$after:String){tickets(filter:$filter order:$order first:$first after:$after){total next tickets{...CardFields}}}',
  [CardFields],
);

export const TryCaseDocument = document<TryCaseQuery, TryCaseQueryVariables>(
  'query TryCase($facts:TicketFactsInput!){tryCase(facts:$facts){decision{matrixVersion rule ruleLabel{...NameTexts}owner{code}informed{code}requiredCosign serviceLevel{code names{...NameTexts}acknowledgeSeconds resolveSeconds cosignSeconds calendar}path authority{maxAmount currency}playbook}refusal{...RefusalFields}}}',
  [NameTexts, RefusalFields],
);

export const TicketLadderDocument = document<TicketLadderQuery, TicketLadderQueryVariables>(
  'query TicketLadder($id:ID!){ticket(id:$id){id escalation{level path{code names{...NameTexts}levels}}abilities{skipLevels}}}',
  [NameTexts],
);

export const TicketToSignDocument = document<TicketToSignQuery, TicketToSignQueryVariables>(
  'query TicketToSign($id:ID!){ticket(id:$id){id version proposal{...TicketProposalFields}proposals{...TicketProposalFields}cosign{...CosignFields}abilities{signFor}}}',
  [CosignFields, SignOffFields, TicketProposalFields],
);

export const FactsDocument = document<FactsSubscription, FactsSubscriptionVariables>(
  'subscription Facts($after:Cursor){facts(after:$after){cursor facts{id stream sequence type payload actor{id name}at}}}',
  [],
);

export const PresentCursorDocument = document<PresentCursorQuery, PresentCursorQueryVariables>(
  'query PresentCursor{cursor}',
  [],
);
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RecordAbsenceInput = {
  idempotencyKey: string;
  /** The viewer, when left out. */
  personId?: string | null | undefined;
  from: string;
  until: string;
  deputyId?: string | null | undefined;
};

export type CallOffAbsenceInput = {
  idempotencyKey: string;
  absenceId: string;
  expectedVersion: number;
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

export type BoardFilter = {
  departments?: Array<string> | null | undefined;
  markets?: Array<string> | null | undefined;
  severities?: Array<number> | null | undefined;
  assignee?: string | null | undefined;
  text?: string | null | undefined;
};

export type CalendarUserKind = 'department' | 'market';

export type CalendarFindingCode = 'unknown_zone' | 'empty_calendar' | 'bad_period' | 'bad_date';

export type HolidayFileProblem =
  /** It is no calendar file, or is cut off. */
  'MALFORMED' | 'TOO_LONG' | 'NO_EVENTS';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export type CalendarPeriodInput = {
  /** HH:MM; an end that is not later lies on the next day, 24:00 is an end. */
  from: string;
  until: string;
};

export type WeekdayHoursInput = {
  weekday: Weekday;
  periods: Array<CalendarPeriodInput>;
};

export type CalendarDayInput = {
  /** YYYY-MM-DD */
  date: string;
  name?: string | null | undefined;
  /** Left out for a holiday: closed. Empty for an exception: closed. */
  periods?: Array<CalendarPeriodInput> | null | undefined;
};

export type CalendarHoursInput = {
  zone: string;
  alwaysOpen?: boolean;
  weekly: Array<WeekdayHoursInput>;
  holidays: Array<CalendarDayInput>;
  exceptions: Array<CalendarDayInput>;
};

export type CreateCalendarInput = {
  idempotencyKey: string;
  /** Letters, figures and hyphens; it never changes. */
  code: string;
  names: NamesInput;
  hours: CalendarHoursInput;
};

export type EditCalendarInput = {
  idempotencyKey: string;
  code: string;
  expectedVersion: number;
  names: NamesInput;
  hours: CalendarHoursInput;
};

export type AssignCalendarInput = {
  idempotencyKey: string;
  kind: CalendarUserKind;
  code: string;
  expectedVersion: number;
  calendar: string;
};

/** Draft to expired; scheduled, in effect and expired follow from the time. */
export type ChangeState =
  'draft' | 'in_review' | 'scheduled' | 'in_effect' | 'expired' | 'withdrawn' | 'rolled_back';

export type LocalPeriodInput = {
  market: string;
  from: string;
  until?: string | null | undefined;
};

export type ChangeScopeInput = {
  markets?: Array<string>;
  channels?: Array<string>;
  problemTypes?: Array<string>;
};

export type ArticleEditInput = {
  article: string;
  language: Language;
  title: string;
  body: string;
};

export type ChangeFilter = {
  states?: Array<ChangeState> | null | undefined;
  markets?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

export type ChangeContentInput = {
  title: NamesInput;
  summary: NamesInput;
  talkTrack: NamesInput;
  mustRead: boolean;
  noticeOnly?: boolean;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  localPeriods?: Array<LocalPeriodInput>;
  scope: ChangeScopeInput;
  edits: Array<ArticleEditInput>;
};

export type DraftChangeInput = {
  idempotencyKey: string;
  /** The department that announces it; without it, the one that the viewer publishes for. */
  department?: string | null | undefined;
  content: ChangeContentInput;
};

export type EditChangeInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
  content: ChangeContentInput;
};

export type ChangeMoveInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
};

export type ChangeTextInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
  reason: string;
};

export type SignChangeInput = {
  idempotencyKey: string;
  changeId: string;
  expectedVersion: number;
  party: string;
  decision: SignOffDecision;
  reason?: string | null | undefined;
  contentHash: string;
};

/** Confirming needs no expected version: reading it twice does no harm. */
export type ConfirmChangeInput = {
  idempotencyKey: string;
  changeId: string;
};

export type CosignOutcome = 'pending' | 'met' | 'rejected' | 'withdrawn';

export type PartyStatus =
  'asked' | 'not_yet' | 'signed' | 'rejected' | 'changes_requested' | 'stale' | 'not_needed';

export type Role = 'agent' | 'staff' | 'lead' | 'publisher' | 'matrix_owner' | 'director' | 'administrator';

export type DepartmentKind = 'department' | 'team';

export type SignInInput = {
  email: string;
  password: string;
};

export type PreferencesInput = {
  language?: Language | null | undefined;
  timeZone?: string | null | undefined;
};

/** bounced: nobody said so, the ticket came back too often. */
export type DisputeReason =
  'not_our_area' | 'cause_elsewhere' | 'wrong_facts' | 'lacks_means' | 'other' | 'bounced';

export type RulingKind =
  /** The owner stays. */
  | 'uphold'
  /** Another department owns it from now on. */
  | 'move'
  /** The owner keeps its part; a linked ticket with clocks of its own is opened for the other. */
  | 'split';

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

export type DisputeTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  /** Not bounced: that is the house's own. */
  reason: DisputeReason;
  text: string;
  /** Whose it is: the counter-proposal. */
  proposed: string;
};

export type RuleOnDisputeInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  ruling: RulingKind;
  /** Where it goes; required to move and to split. */
  department?: string | null | undefined;
  /** Why; everybody concerned reads it. */
  text: string;
  /** Proposes a change of the matrix, as a draft; only with a department. */
  amendment?: RulingAmendment | null | undefined;
};

export type ReclassifyTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  facts: TicketFactsInput;
  reason: string;
};

export type MovedPart = 'owner' | 'rule' | 'service_level' | 'path' | 'cosign' | 'authority' | 'informed';

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
  unreadOnly?: boolean | null | undefined;
  kinds?: Array<InboxKind> | null | undefined;
};

export type MarkReadInput = {
  idempotencyKey: string;
  ids: Array<string>;
};

export type StayReason =
  | 'disputed'
  | 'waiting_customer'
  | 'awaiting_cosign'
  /** A proposal of its own has not been carried out. */
  | 'own_proposal'
  /** What was signed for the incident is not what it asks for itself. */
  | 'cosign_required';

export type NoticeTextInput = {
  language: string;
  text: string;
};

export type IncidentRoundKind = 'join' | 'notice' | 'resolved' | 'reopened' | 'closed';

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

export type DeclareIncidentInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  /** What they have in common. */
  cause: string;
  /** The rapid-response group beside the owner: departments. */
  group: Array<string>;
  /** Tickets that become its members, at most 500. */
  members?: Array<string> | null | undefined;
};

export type JoinIncidentInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  /** The number of the incident, as shown. */
  incident: number;
};

export type JoinMembersInput = {
  idempotencyKey: string;
  /** The incident. */
  ticketId: string;
  expectedVersion: number;
  /** At most 500. */
  members: Array<string>;
};

export type LeaveIncidentInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  reason: string;
};

export type SendNoticeInput = {
  idempotencyKey: string;
  /** The incident. */
  ticketId: string;
  expectedVersion: number;
  /** English reaches whoever reads none of the others; required unless every language of an open member is there. */
  texts: Array<NoticeTextInput>;
};

export type ArticleFilter = {
  module?: string | null | undefined;
  text?: string | null | undefined;
  language?: Language | null | undefined;
  market?: string | null | undefined;
};

/** Exactly one of the two. */
export type MatrixRefInput = {
  version?: number | null | undefined;
  draft?: string | null | undefined;
};

export type MatrixDraftState = 'draft' | 'in_review' | 'approved' | 'published' | 'withdrawn';

export type MatrixFileFormat = 'xlsx' | 'csv' | 'dmn';

export type MatrixFileInput = {
  name: string;
  format: MatrixFileFormat;
  /** Base64; at most 5 MiB before encoding. */
  content: string;
};

export type DraftMatrixInput = {
  idempotencyKey: string;
  title: string;
  note?: string;
  /** Edits to begin with (TableEdit of the ownership-matrix library), such as a proposed amendment or what a ruling asks for. */
  edits?: unknown;
  /** A table to begin with instead of the latest version's, such as one that was learned. */
  table?: unknown;
  why?: string;
};

export type EditMatrixDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  title?: string | null | undefined;
  note?: string | null | undefined;
  edits: unknown;
  why?: string;
};

export type ImportMatrixFileInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  file: MatrixFileInput;
  why?: string;
};

export type RebaseMatrixDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  /** A choice for each conflict (Choice of the ownership-matrix library). */
  choices: unknown;
};

export type SubmitMatrixDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  effectiveFrom?: string | null | undefined;
  note: string;
};

export type MatrixDraftMoveInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
};

export type MatrixDraftReasonInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  reason: string;
};

export type SignMatrixDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  party: string;
  decision: SignOffDecision;
  reason?: string | null | undefined;
  contentHash: string;
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

export type MyLevelFilter = {
  /** Owners. */
  departments?: Array<string> | null | undefined;
  markets?: Array<string> | null | undefined;
  severities?: Array<number> | null | undefined;
};

export type CallReasonKind = 'level' | 'ruling';

export type MatrixState = 'draft' | 'published';

export type PathRehearsalInput = {
  code: string;
  /** PathContent of the escalation-path library. */
  content: unknown;
  /** Owner of the ticket, its market and service level, and when it is opened: within 400 days of now. */
  department: string;
  market: string;
  serviceLevel: string;
  at: string;
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

export type PathDraftState = 'draft' | 'published' | 'withdrawn';

export type DraftPathInput = {
  idempotencyKey: string;
  /** Of the path to write anew, or a new one: small letters, digits and hyphens. */
  code: string;
  /** What a new path is called; not for one that exists. */
  names?: NamesInput | null | undefined;
  /** The path that a new one begins as a copy of. */
  like?: string | null | undefined;
};

export type EditPathDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  /** PathContent of the escalation-path library. */
  content: unknown;
};

export type PublishPathDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  note: string;
  /** Somebody looked at the warnings and means it so. */
  acceptWarnings?: boolean;
};

export type WithdrawPathDraftInput = {
  idempotencyKey: string;
  draftId: string;
  expectedVersion: number;
  reason: string;
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

export type NamesInput = {
  en: string;
  zhHans: string;
  zhHant: string;
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

export type FieldProblemCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'MALFORMED'
  | 'UNKNOWN_VALUE'
  | 'OUT_OF_RANGE'
  /** It is as it was. */
  | 'UNCHANGED';

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

export type DutySource = 'turn' | 'override' | 'not_started' | 'nobody_listed';

export type CreateRotaInput = {
  idempotencyKey: string;
  /** Small letters, figures and hyphens; it never changes. */
  code: string;
  department: string;
  rota: RotaInput;
};

export type RotaInput = {
  names: NamesInput;
  zone: string;
  firstTurn: string;
  handOverAt: string;
  people: Array<string>;
};

export type EditRotaInput = {
  idempotencyKey: string;
  rotaId: string;
  expectedVersion: number;
  rota: RotaInput;
};

export type OverrideRotaInput = {
  idempotencyKey: string;
  rotaId: string;
  expectedVersion: number;
  from: string;
  until: string;
  /** Left out: nobody, on purpose. */
  personId?: string | null | undefined;
};

export type RemoveRotaOverrideInput = {
  idempotencyKey: string;
  rotaId: string;
  expectedVersion: number;
  overrideId: string;
};

export type ImportRotaOverridesInput = {
  idempotencyKey: string;
  rotaId: string;
  expectedVersion: number;
  /** The text of an .ics file, at most a million characters. */
  file: string;
};

export type RotaFileProblem =
  /** It is no calendar file, or is cut off. */
  | 'MALFORMED'
  | 'TOO_LONG'
  /** It has no event of the coming year. */
  | 'NO_EVENTS'
  /** Some events cannot be taken over; `events` names them. */
  | 'EVENTS';

export type EmptyLevelReason = 'no_member' | 'absent_without_deputy' | 'nobody_on_duty';

export type SubRequestState = 'open' | 'accepted' | 'returned' | 'answered' | 'declined' | 'withdrawn';

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

export type ShownExcerptKind = 'comment' | 'to_customer' | 'from_customer' | 'proposal' | 'resolution';

export type SubRequestMessageKind = 'question' | 'reply' | 'reopening';

export type SubRequestEndingKind = 'declined' | 'withdrawn';

export type SubRequestEndingCause = 'person' | 'ticket_resolved' | 'owner_is_asked';

export type SubRequestSide =
  /** Asked of departments of the viewer. */
  | 'to_us'
  /** Asked by departments of the viewer. */
  | 'by_us';

export type SubRequestFilter = {
  /** Without it: asked of us. */
  side?: SubRequestSide | null | undefined;
  /** Whether those that are over; without it those that are not. */
  over?: boolean | null | undefined;
  states?: Array<SubRequestState> | null | undefined;
  /** Those of the other side: the departments that ask, or those asked. */
  departments?: Array<string> | null | undefined;
  /** Only those that the viewer has accepted, or has asked. */
  mine?: boolean | null | undefined;
};

export type AskSubRequestInput = {
  idempotencyKey: string;
  ticketId: string;
  /** The version of the ticket. */
  expectedVersion: number;
  department: string;
  need: string;
  answerKind?: SubRequestAnswerKind;
  /** Working seconds; without it the usual ones. */
  targetSeconds?: number | null | undefined;
  parts: Array<SubRequestPart>;
  /** Texts of the ticket's conversation, by their place in its stream. */
  excerpts?: Array<number>;
};

export type SubRequestMoveInput = {
  idempotencyKey: string;
  subRequestId: string;
  expectedVersion: number;
};

export type SubRequestTextInput = {
  idempotencyKey: string;
  subRequestId: string;
  expectedVersion: number;
  text: string;
};

export type AnswerSubRequestInput = {
  idempotencyKey: string;
  subRequestId: string;
  expectedVersion: number;
  text: string;
  /** Required where yes or no is asked for. */
  yes?: boolean | null | undefined;
  /** Required with its currency where an amount is asked for. */
  amount?: number | null | undefined;
  currency?: string | null | undefined;
};

export type ReplySubRequestInput = {
  idempotencyKey: string;
  subRequestId: string;
  expectedVersion: number;
  text: string;
  /** What is shown in addition. */
  parts?: Array<SubRequestPart>;
  excerpts?: Array<number>;
};

export type SubRequestProblem =
  | 'TICKET_OVER'
  | 'OWN_DEPARTMENT'
  | 'ALREADY_ASKED'
  | 'TOO_MANY_OPEN'
  | 'TOO_MANY_QUESTIONS'
  | 'REOPENED_BEFORE';

export type TicketState =
  'new' | 'assigned' | 'in_progress' | 'awaiting_cosign' | 'waiting_customer' | 'resolved' | 'closed';

export type TicketFactsInput = {
  problemType: string;
  market: string;
  channel: string;
  tier: string;
  severity: number;
  orderValue?: number | null | undefined;
  currency?: string | null | undefined;
  language: string;
  tags?: Array<string> | null | undefined;
};

export type ClockKind = 'first_response' | 'acknowledge' | 'resolve' | 'cosign' | 'arbitration';

export type ClockState = 'running' | 'paused' | 'met' | 'breached';

/** How finely a strip is cut: as it was, or drawn together by local day, week, four weeks, or by equal slices of its time. */
export type ClockGrain = 'exact' | 'day' | 'week' | 'four_weeks' | 'slice';

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

export type ResolutionKind = 'refund' | 'resend' | 'compensation' | 'replacement' | 'explanation' | 'other';

export type TicketOrder =
  | 'newest'
  /** What is due next first, what is overdue the longest before it; tickets without a running clock last. */
  | 'due';

/** By the running clock that is due first. */
export type DueWithin = 'overdue' | 'hour' | 'day';

export type TicketFilter = {
  states?: Array<TicketState> | null | undefined;
  departments?: Array<string> | null | undefined;
  markets?: Array<string> | null | undefined;
  severities?: Array<number> | null | undefined;
  /** Words of the title, the customer, the order or the number. */
  text?: string | null | undefined;
  mine?: boolean | null | undefined;
  /** Only tickets that are overdue, or will be within this time unless somebody acts; overdue ones are among these. */
  due?: DueWithin | null | undefined;
  /** Only tickets with a dispute that waits for its ruling. */
  disputed?: boolean | null | undefined;
  /** Only incidents. */
  incidents?: boolean | null | undefined;
};

export type OpenTicketInput = {
  idempotencyKey: string;
  title: string;
  description: string;
  facts: TicketFactsInput;
  customerName: string;
  customerReference: string;
  orderReference?: string | null | undefined;
};

export type TicketMoveInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
};

export type TicketTextInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  text: string;
};

export type ProposeResolutionInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  kind: ResolutionKind;
  text: string;
  amount?: number | null | undefined;
  currency?: string | null | undefined;
};

export type SignOffDecision = 'approve' | 'reject' | 'request_changes';

export type SignProposalInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  /** The party that the viewer signs for. */
  party: string;
  decision: SignOffDecision;
  /** Required unless approving. */
  reason?: string | null | undefined;
  /** The hash of what the signer saw. */
  contentHash: string;
};

export type HandOverTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  department: string;
  reason: string;
};

export type EscalateTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  reason: string;
  /** Which level; without it the next one. Skipping levels needs the right. */
  level?: number | null | undefined;
};

export type DeescalateTicketInput = {
  idempotencyKey: string;
  ticketId: string;
  expectedVersion: number;
  reason: string;
  /** Below the level reached; 0 for none. */
  toLevel: number;
};

export type AdministrationQueryVariables = Exact<{ [key: string]: never }>;

export type AdministrationQuery = {
  people: Array<{
    id: string;
    name: string;
    departments: Array<{ code: string }>;
    roles: Array<{ role: Role; department: { code: string } | null }>;
  }>;
};

export type CardFieldsFragment = {
  id: string;
  number: number;
  version: number;
  title: string;
  state: TicketState;
  priority: number;
  customerName: string;
  owner: string;
  assignee: string | null;
  involved: Array<string>;
  openedBy: string | null;
  openedAt: string;
  resolvedAt: string | null;
  closedAt: string | null;
  escalationLevel: number;
  reopened: number;
  changes: Array<string>;
  facts: {
    problemType: string;
    market: string;
    channel: string;
    tier: string;
    severity: number;
    orderValue: number | null;
    currency: string | null;
    language: string;
    tags: Array<string>;
  };
  hold: { reason: string; since: string } | null;
  dispute: {
    number: number;
    reason: DisputeReason;
    proposed: string;
    by: string | null;
    since: string;
    arbiters: unknown;
    asked: Array<string>;
    level: number;
    overdueAt: string | null;
  } | null;
  incident: { since: string; members: number } | null;
  memberOf: {
    ticketId: string;
    number: number;
    since: string;
    notice: number;
    resolved: boolean;
    stays: StayReason | null;
  } | null;
  subRequests: Array<{
    id: string;
    number: number;
    department: string;
    state: OpenSubRequestState;
    overdue: boolean;
  }>;
  clocks: Array<{
    kind: ClockKind;
    state: ClockState;
    targetSeconds: number;
    dueAt: string | null;
    elapsedSeconds: number;
    breachedAt: string | null;
  }>;
  cosign: { id: string; state: unknown } | null;
};

export type BoardQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
}>;

export type BoardQuery = {
  board: {
    cursor: string;
    columns: Array<{
      state: TicketState;
      total: number;
      cards: Array<{
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      }>;
    }>;
  };
};

export type BoardTotalsQueryVariables = Exact<{ [key: string]: never }>;

export type BoardTotalsQuery = { board: { columns: Array<{ state: TicketState; total: number }> } };

export type CardOfTicketQueryVariables = Exact<{
  id: string;
}>;

export type CardOfTicketQuery = {
  ticket: {
    id: string;
    card: {
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      dispute: {
        number: number;
        reason: DisputeReason;
        proposed: string;
        by: string | null;
        since: string;
        arbiters: unknown;
        asked: Array<string>;
        level: number;
        overdueAt: string | null;
      } | null;
      incident: { since: string; members: number } | null;
      memberOf: {
        ticketId: string;
        number: number;
        since: string;
        notice: number;
        resolved: boolean;
        stays: StayReason | null;
      } | null;
      subRequests: Array<{
        id: string;
        number: number;
        department: string;
        state: OpenSubRequestState;
        overdue: boolean;
      }>;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    };
  } | null;
};

export type AbilitiesOnCardQueryVariables = Exact<{
  id: string;
}>;

export type AbilitiesOnCardQuery = {
  ticket: {
    id: string;
    version: number;
    abilities: {
      accept: boolean;
      start: boolean;
      askCustomer: boolean;
      recordAnswer: boolean;
      hold: boolean;
      release: boolean;
      comment: boolean;
      propose: boolean;
      withdrawProposal: boolean;
      sign: boolean;
      resolve: boolean;
      close: boolean;
      reopen: boolean;
      handOver: boolean;
      escalate: boolean;
      skipLevels: boolean;
      deescalate: boolean;
      acknowledge: boolean;
      dispute: boolean;
      withdrawDispute: boolean;
      rule: boolean;
      reclassify: boolean;
      declareIncident: boolean;
      joinIncident: boolean;
      leaveIncident: boolean;
      joinMembers: boolean;
      sendNotice: boolean;
      signFor: Array<string>;
    };
  } | null;
};

export type CalendarSummaryFragment = {
  code: string;
  version: number;
  zone: string;
  alwaysOpen: boolean;
  weekly: unknown;
  openTickets: number;
  names: { en: string; zhHans: string; zhHant: string };
  nextDayOff: { date: string; name: string | null } | null;
  departments: Array<{ code: string }>;
  markets: Array<{ code: string }>;
  serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
  abilities: { edit: boolean };
};

export type CalendarWholeFragment = {
  definition: unknown;
  code: string;
  version: number;
  zone: string;
  alwaysOpen: boolean;
  weekly: unknown;
  openTickets: number;
  history: Array<{
    version: number;
    at: string;
    created: boolean;
    changes: unknown;
    by: { id: string; name: string } | null;
  }>;
  names: { en: string; zhHans: string; zhHant: string };
  nextDayOff: { date: string; name: string | null } | null;
  departments: Array<{ code: string }>;
  markets: Array<{ code: string }>;
  serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
  abilities: { edit: boolean };
};

type CalendarRefusal_AbsenceRefused_Fragment = {
  __typename: 'AbsenceRefused';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_CalendarRefused_Fragment = {
  __typename: 'CalendarRefused';
  code: RefusalCode;
  message: string;
  findings: Array<{
    code: CalendarFindingCode;
    where: string | null;
    from: string | null;
    until: string | null;
    zone: string | null;
  }>;
};

type CalendarRefusal_NoArbiter_Fragment = { __typename: 'NoArbiter'; code: RefusalCode; message: string };

type CalendarRefusal_IncidentRefused_Fragment = {
  __typename: 'IncidentRefused';
  code: RefusalCode;
  message: string;
  incidentProblem: IncidentProblem;
};

type CalendarRefusal_MatrixRefused_Fragment = {
  __typename: 'MatrixRefused';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_MatrixFileRefused_Fragment = {
  __typename: 'MatrixFileRefused';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_PathRefused_Fragment = { __typename: 'PathRefused'; code: RefusalCode; message: string };

type CalendarRefusal_NotSignedIn_Fragment = { __typename: 'NotSignedIn'; code: RefusalCode; message: string };

type CalendarRefusal_SignInFailed_Fragment = {
  __typename: 'SignInFailed';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_TooManyAttempts_Fragment = {
  __typename: 'TooManyAttempts';
  retryAfterSeconds: number;
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_NotFound_Fragment = { __typename: 'NotFound'; code: RefusalCode; message: string };

type CalendarRefusal_NotAllowed_Fragment = {
  __typename: 'NotAllowed';
  ability: string;
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_StaleVersion_Fragment = {
  __typename: 'StaleVersion';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  code: RefusalCode;
  message: string;
  problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
};

type CalendarRefusal_IllegalMove_Fragment = {
  __typename: 'IllegalMove';
  state: string;
  move: string;
  legal: Array<string>;
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_CosignMissing_Fragment = {
  __typename: 'CosignMissing';
  code: RefusalCode;
  message: string;
  parties: Array<{ key: string; role: string | null; status: PartyStatus; department: { code: string } }>;
};

type CalendarRefusal_SignOffRefused_Fragment = {
  __typename: 'SignOffRefused';
  problem: SignOffProblem;
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_ChangeRefused_Fragment = {
  __typename: 'ChangeRefused';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_KeyReused_Fragment = { __typename: 'KeyReused'; code: RefusalCode; message: string };

type CalendarRefusal_RotaFileRefused_Fragment = {
  __typename: 'RotaFileRefused';
  code: RefusalCode;
  message: string;
};

type CalendarRefusal_SubRequestRefused_Fragment = {
  __typename: 'SubRequestRefused';
  code: RefusalCode;
  message: string;
  subRequestProblem: SubRequestProblem;
};

export type CalendarRefusalFragment =
  | CalendarRefusal_AbsenceRefused_Fragment
  | CalendarRefusal_CalendarRefused_Fragment
  | CalendarRefusal_NoArbiter_Fragment
  | CalendarRefusal_IncidentRefused_Fragment
  | CalendarRefusal_MatrixRefused_Fragment
  | CalendarRefusal_MatrixFileRefused_Fragment
  | CalendarRefusal_PathRefused_Fragment
  | CalendarRefusal_NotSignedIn_Fragment
  | CalendarRefusal_SignInFailed_Fragment
  | CalendarRefusal_TooManyAttempts_Fragment
  | CalendarRefusal_NotFound_Fragment
  | CalendarRefusal_NotAllowed_Fragment
  | CalendarRefusal_StaleVersion_Fragment
  | CalendarRefusal_InvalidInput_Fragment
  | CalendarRefusal_IllegalMove_Fragment
  | CalendarRefusal_CosignMissing_Fragment
  | CalendarRefusal_SignOffRefused_Fragment
  | CalendarRefusal_ChangeRefused_Fragment
  | CalendarRefusal_KeyReused_Fragment
  | CalendarRefusal_RotaFileRefused_Fragment
  | CalendarRefusal_SubRequestRefused_Fragment;

export type CalendarListQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarListQuery = {
  calendars: Array<{
    code: string;
    version: number;
    zone: string;
    alwaysOpen: boolean;
    weekly: unknown;
    openTickets: number;
    names: { en: string; zhHans: string; zhHant: string };
    nextDayOff: { date: string; name: string | null } | null;
    departments: Array<{ code: string }>;
    markets: Array<{ code: string }>;
    serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
    abilities: { edit: boolean };
  }>;
};

export type CalendarPageQueryVariables = Exact<{
  code: string;
}>;

export type CalendarPageQuery = {
  calendar: {
    definition: unknown;
    code: string;
    version: number;
    zone: string;
    alwaysOpen: boolean;
    weekly: unknown;
    openTickets: number;
    history: Array<{
      version: number;
      at: string;
      created: boolean;
      changes: unknown;
      by: { id: string; name: string } | null;
    }>;
    names: { en: string; zhHans: string; zhHant: string };
    nextDayOff: { date: string; name: string | null } | null;
    departments: Array<{ code: string }>;
    markets: Array<{ code: string }>;
    serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
    abilities: { edit: boolean };
  } | null;
};

export type MovingDuesFragment = {
  openTickets: number;
  moving: number;
  examined: number;
  furthest: Array<{
    ticketId: string;
    number: number;
    title: string;
    kind: string;
    from: string;
    to: string;
  }>;
};

export type CalendarPreviewedQueryVariables = Exact<{
  code: string;
  hours: CalendarHoursInput;
}>;

export type CalendarPreviewedQuery = {
  calendarPreview: {
    openTickets: number;
    moving: number;
    examined: number;
    furthest: Array<{
      ticketId: string;
      number: number;
      title: string;
      kind: string;
      from: string;
      to: string;
    }>;
  } | null;
};

export type CalendarAssignmentPreviewedQueryVariables = Exact<{
  kind: CalendarUserKind;
  code: string;
  calendar: string;
}>;

export type CalendarAssignmentPreviewedQuery = {
  calendarAssignmentPreview: {
    openTickets: number;
    moving: number;
    examined: number;
    furthest: Array<{
      ticketId: string;
      number: number;
      title: string;
      kind: string;
      from: string;
      to: string;
    }>;
  } | null;
};

export type CalendarUserWholeFragment = {
  kind: CalendarUserKind;
  code: string;
  calendar: string;
  version: number;
  since: string | null;
  by: { id: string; name: string } | null;
  abilities: { assign: boolean };
};

export type CalendarUserListQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarUserListQuery = {
  calendarUsers: Array<{
    kind: CalendarUserKind;
    code: string;
    calendar: string;
    version: number;
    since: string | null;
    by: { id: string; name: string } | null;
    abilities: { assign: boolean };
  }>;
  calendars: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
};

export type CalendarCountriesQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarCountriesQuery = {
  holidayCountries: Array<{ code: string; name: string; regions: Array<{ code: string; name: string }> }>;
};

export type CalendarPublicHolidaysQueryVariables = Exact<{
  country: string;
  region?: string | null | undefined;
  years: Array<number> | number;
  hours: CalendarHoursInput;
}>;

export type CalendarPublicHolidaysQuery = {
  publicHolidays: { holidays: unknown; makeUpDays: unknown; announced: Array<number> } | null;
};

export type CalendarFileHolidaysQueryVariables = Exact<{
  file: string;
  hours: CalendarHoursInput;
}>;

export type CalendarFileHolidaysQuery = {
  holidaysOfFile: {
    holidays: unknown;
    problem: HolidayFileProblem | null;
    skipped: Array<{ line: number | null; summary: string; why: string }>;
  };
};

export type CalendarCreateMutationVariables = Exact<{
  input: CreateCalendarInput;
}>;

export type CalendarCreateMutation = {
  createCalendar: {
    calendar: { code: string } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'CalendarRefused';
          code: RefusalCode;
          message: string;
          findings: Array<{
            code: CalendarFindingCode;
            where: string | null;
            from: string | null;
            until: string | null;
            zone: string | null;
          }>;
        }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type CalendarEditMutationVariables = Exact<{
  input: EditCalendarInput;
}>;

export type CalendarEditMutation = {
  editCalendar: {
    calendar: {
      definition: unknown;
      code: string;
      version: number;
      zone: string;
      alwaysOpen: boolean;
      weekly: unknown;
      openTickets: number;
      history: Array<{
        version: number;
        at: string;
        created: boolean;
        changes: unknown;
        by: { id: string; name: string } | null;
      }>;
      names: { en: string; zhHans: string; zhHant: string };
      nextDayOff: { date: string; name: string | null } | null;
      departments: Array<{ code: string }>;
      markets: Array<{ code: string }>;
      serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
      abilities: { edit: boolean };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'CalendarRefused';
          code: RefusalCode;
          message: string;
          findings: Array<{
            code: CalendarFindingCode;
            where: string | null;
            from: string | null;
            until: string | null;
            zone: string | null;
          }>;
        }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type CalendarAssignMutationVariables = Exact<{
  input: AssignCalendarInput;
}>;

export type CalendarAssignMutation = {
  assignCalendar: {
    calendar: { code: string } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'CalendarRefused';
          code: RefusalCode;
          message: string;
          findings: Array<{
            code: CalendarFindingCode;
            where: string | null;
            from: string | null;
            until: string | null;
            zone: string | null;
          }>;
        }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ChangeTermsFieldsFragment = {
  state: ChangeState;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  endedAt: string | null;
  late: boolean;
  localPeriods: Array<{ market: string; from: string; until: string | null }>;
  scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
};

export type ChangeLineFieldsFragment = {
  id: string;
  number: number;
  version: number;
  mustRead: boolean;
  publishedAt: string | null;
  viewerMustConfirm: boolean;
  state: ChangeState;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  endedAt: string | null;
  late: boolean;
  title: { en: string; zhHans: string; zhHant: string };
  department: { code: string };
  receipts: { concerned: number; confirmed: number };
  localPeriods: Array<{ market: string; from: string; until: string | null }>;
  scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
};

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  changes: {
    total: number;
    next: string | null;
    changes: Array<{
      id: string;
      number: number;
      version: number;
      mustRead: boolean;
      publishedAt: string | null;
      viewerMustConfirm: boolean;
      state: ChangeState;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      endedAt: string | null;
      late: boolean;
      title: { en: string; zhHans: string; zhHant: string };
      department: { code: string };
      receipts: { concerned: number; confirmed: number };
      localPeriods: Array<{ market: string; from: string; until: string | null }>;
      scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
    }>;
  };
};

export type ChangeEditFieldsFragment = {
  article: string;
  articleTitle: string;
  language: Language;
  title: string;
  body: string;
  before: string;
};

export type ChangeFieldsFragment = {
  id: string;
  number: number;
  version: number;
  mustRead: boolean;
  noticeOnly: boolean;
  contentHash: string;
  createdAt: string;
  submittedAt: string | null;
  publishedAt: string | null;
  endReason: string | null;
  viewerMustConfirm: boolean;
  viewerConfirmedAt: string | null;
  state: ChangeState;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  endedAt: string | null;
  late: boolean;
  title: { en: string; zhHans: string; zhHant: string };
  summary: { en: string; zhHans: string; zhHant: string };
  talkTrack: { en: string; zhHans: string; zhHant: string };
  edits: Array<{
    article: string;
    articleTitle: string;
    language: Language;
    title: string;
    body: string;
    before: string;
  }>;
  author: { id: string; name: string };
  department: { code: string };
  review: {
    id: string;
    outcome: CosignOutcome;
    rule: unknown;
    contentHash: string;
    requestedAt: string;
    parties: Array<{
      key: string;
      role: string | null;
      status: PartyStatus;
      department: { code: string };
      signOff: {
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      } | null;
    }>;
    signOffs: Array<{
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
      onBehalfOf: { id: string; name: string } | null;
    }>;
  } | null;
  receipts: {
    concerned: number;
    confirmed: number;
    confirmedByMostAt: string | null;
    byDepartment: Array<{ concerned: number; confirmed: number; department: { code: string } }>;
    missing: Array<{ id: string; name: string }>;
  };
  overlapping: Array<{
    id: string;
    number: number;
    state: ChangeState;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    endedAt: string | null;
    late: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
    edits: Array<{ article: string; articleTitle: string; language: Language }>;
    localPeriods: Array<{ market: string; from: string; until: string | null }>;
    scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
  }>;
  tickets: Array<{
    id: string;
    number: number;
    title: string;
    state: TicketState;
    owner: string;
    facts: { market: string; severity: number };
  }>;
  timeline: Array<{
    sequence: number;
    type: string;
    at: string;
    payload: unknown;
    actor: { id: string; name: string } | null;
  }>;
  abilities: {
    edit: boolean;
    submit: boolean;
    sign: boolean;
    signFor: Array<string>;
    publish: boolean;
    withdraw: boolean;
    rollBack: boolean;
    confirm: boolean;
  };
  localPeriods: Array<{ market: string; from: string; until: string | null }>;
  scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
};

export type ChangeQueryVariables = Exact<{
  number: number;
}>;

export type ChangeQuery = {
  change: {
    id: string;
    number: number;
    version: number;
    mustRead: boolean;
    noticeOnly: boolean;
    contentHash: string;
    createdAt: string;
    submittedAt: string | null;
    publishedAt: string | null;
    endReason: string | null;
    viewerMustConfirm: boolean;
    viewerConfirmedAt: string | null;
    state: ChangeState;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    endedAt: string | null;
    late: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    summary: { en: string; zhHans: string; zhHant: string };
    talkTrack: { en: string; zhHans: string; zhHant: string };
    edits: Array<{
      article: string;
      articleTitle: string;
      language: Language;
      title: string;
      body: string;
      before: string;
    }>;
    author: { id: string; name: string };
    department: { code: string };
    review: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
          onBehalfOf: { id: string; name: string } | null;
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      }>;
    } | null;
    receipts: {
      concerned: number;
      confirmed: number;
      confirmedByMostAt: string | null;
      byDepartment: Array<{ concerned: number; confirmed: number; department: { code: string } }>;
      missing: Array<{ id: string; name: string }>;
    };
    overlapping: Array<{
      id: string;
      number: number;
      state: ChangeState;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      endedAt: string | null;
      late: boolean;
      title: { en: string; zhHans: string; zhHant: string };
      department: { code: string };
      edits: Array<{ article: string; articleTitle: string; language: Language }>;
      localPeriods: Array<{ market: string; from: string; until: string | null }>;
      scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
    }>;
    tickets: Array<{
      id: string;
      number: number;
      title: string;
      state: TicketState;
      owner: string;
      facts: { market: string; severity: number };
    }>;
    timeline: Array<{
      sequence: number;
      type: string;
      at: string;
      payload: unknown;
      actor: { id: string; name: string } | null;
    }>;
    abilities: {
      edit: boolean;
      submit: boolean;
      sign: boolean;
      signFor: Array<string>;
      publish: boolean;
      withdraw: boolean;
      rollBack: boolean;
      confirm: boolean;
    };
    localPeriods: Array<{ market: string; from: string; until: string | null }>;
    scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
  } | null;
};

export type ChangeAnswerFieldsFragment = {
  change: { id: string; number: number; version: number } | null;
  refusal:
    | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
    | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
    | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
    | { __typename: 'IncidentRefused'; code: RefusalCode; message: string; incidentProblem: IncidentProblem }
    | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
    | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
    | { __typename: 'PathRefused'; code: RefusalCode; message: string }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
    | {
        __typename: 'SubRequestRefused';
        code: RefusalCode;
        message: string;
        subRequestProblem: SubRequestProblem;
      }
    | null;
};

export type DraftChangeMutationVariables = Exact<{
  input: DraftChangeInput;
}>;

export type DraftChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type EditChangeMutationVariables = Exact<{
  input: EditChangeInput;
}>;

export type EditChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type SubmitChangeMutationVariables = Exact<{
  input: ChangeMoveInput;
}>;

export type SubmitChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type SignChangeMutationVariables = Exact<{
  input: SignChangeInput;
}>;

export type SignChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type PublishChangeMutationVariables = Exact<{
  input: ChangeMoveInput;
}>;

export type PublishChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type WithdrawChangeMutationVariables = Exact<{
  input: ChangeTextInput;
}>;

export type WithdrawChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RollBackChangeMutationVariables = Exact<{
  input: ChangeTextInput;
}>;

export type RollBackChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ConfirmChangeMutationVariables = Exact<{
  input: ConfirmChangeInput;
}>;

export type ConfirmChangeMutation = {
  answer: {
    change: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string; changeProblem: ChangeProblem }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ArticlesToEditQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ArticlesToEditQuery = {
  articles: {
    next: string | null;
    articles: Array<{
      slug: string;
      module: string;
      languages: Array<Language>;
      version: { title: string } | null;
    }>;
  };
};

export type ArticleToEditQueryVariables = Exact<{
  slug: string;
  market?: string | null | undefined;
  language?: Language | null | undefined;
}>;

export type ArticleToEditQuery = {
  article: {
    version: { title: string; body: string } | null;
    nearest: { language: Language; title: string; body: string } | null;
  } | null;
};

export type ClockStripsFieldsFragment = {
  at: string;
  from: string;
  until: string;
  omitted: number;
  strips: Array<{
    kind: ClockKind;
    run: number;
    state: ClockState;
    from: string;
    until: string | null;
    targetSeconds: number;
    countedSeconds: number;
    dueAt: string | null;
    wouldBeDueAt: string | null;
    breachedAt: string | null;
    grain: ClockGrain;
    shares: Array<{ department: string; countedSeconds: number; pausedSeconds: number }>;
    pieces: Array<{
      from: string;
      until: string;
      kind: ClockPieceKind;
      name: string | null;
      department: string | null;
      calendar: string | null;
      zone: string | null;
      targetSeconds: number | null;
      countedSeconds: number;
      within: Array<{ kind: ClockPieceKind; name: string | null; seconds: number }>;
    }>;
  }>;
};

export type TicketClockStripsQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;

export type TicketClockStripsQuery = {
  ticket: {
    id: string;
    clockStrips: {
      at: string;
      from: string;
      until: string;
      omitted: number;
      strips: Array<{
        kind: ClockKind;
        run: number;
        state: ClockState;
        from: string;
        until: string | null;
        targetSeconds: number;
        countedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        breachedAt: string | null;
        grain: ClockGrain;
        shares: Array<{ department: string; countedSeconds: number; pausedSeconds: number }>;
        pieces: Array<{
          from: string;
          until: string;
          kind: ClockPieceKind;
          name: string | null;
          department: string | null;
          calendar: string | null;
          zone: string | null;
          targetSeconds: number | null;
          countedSeconds: number;
          within: Array<{ kind: ClockPieceKind; name: string | null; seconds: number }>;
        }>;
      }>;
    };
  } | null;
};

export type SignOffFieldsFragment = {
  party: string;
  decision: SignOffDecision;
  reason: string | null;
  contentHash: string;
  at: string;
  stale: boolean;
  withdrawnAt: string | null;
  signer: { id: string; name: string };
  onBehalfOf: { id: string; name: string } | null;
};

export type CosignFieldsFragment = {
  id: string;
  outcome: CosignOutcome;
  rule: unknown;
  contentHash: string;
  requestedAt: string;
  parties: Array<{
    key: string;
    role: string | null;
    status: PartyStatus;
    department: { code: string };
    signOff: {
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
      onBehalfOf: { id: string; name: string } | null;
    } | null;
  }>;
  signOffs: Array<{
    party: string;
    decision: SignOffDecision;
    reason: string | null;
    contentHash: string;
    at: string;
    stale: boolean;
    withdrawnAt: string | null;
    signer: { id: string; name: string };
    onBehalfOf: { id: string; name: string } | null;
  }>;
};

export type NameTextsFragment = { en: string; zhHans: string; zhHant: string };

export type DirectoryQueryVariables = Exact<{ [key: string]: never }>;

export type DirectoryQuery = {
  directory: {
    channels: Array<string>;
    tiers: Array<string>;
    languages: Array<string>;
    departments: Array<{
      code: string;
      kind: DepartmentKind;
      hue: number;
      names: { en: string; zhHans: string; zhHant: string };
      leads: Array<{ id: string }>;
      members: Array<{ id: string; name: string }>;
    }>;
    markets: Array<{
      code: string;
      region: string;
      timeZone: string;
      currency: string;
      names: { en: string; zhHans: string; zhHant: string };
    }>;
    problemTypes: Array<{
      path: string;
      parent: string | null;
      names: { en: string; zhHans: string; zhHant: string };
    }>;
  };
  serviceLevels: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
  escalationPaths: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
};

export type DisputeFieldsFragment = {
  number: number;
  reason: DisputeReason;
  text: string;
  since: string;
  level: number;
  overdueAt: string | null;
  lapsedAt: string | null;
  proposed: { code: string };
  by: { id: string; name: string } | null;
  asked: Array<{ id: string; name: string }>;
  ruling: {
    kind: RulingKind;
    text: string;
    linked: number | null;
    at: string;
    amendment: RulingAmendment | null;
    department: { code: string } | null;
    by: { id: string; name: string } | null;
  } | null;
  withdrawal: { text: string; at: string; by: { id: string; name: string } | null } | null;
};

export type DisputeTicketMutationVariables = Exact<{
  input: DisputeTicketInput;
}>;

export type DisputeTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RuleOnDisputeMutationVariables = Exact<{
  input: RuleOnDisputeInput;
}>;

export type RuleOnDisputeMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ReclassifyTicketMutationVariables = Exact<{
  input: ReclassifyTicketInput;
}>;

export type ReclassifyTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DisputeOutlineFragment = {
  owner: string;
  matrixVersion: number;
  rule: string | null;
  serviceLevel: string;
  path: string;
  informed: Array<string>;
  requiredCosign: unknown;
  ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
  authority: { maxAmount: number; currency: string } | null;
};

export type PreviewReclassificationQueryVariables = Exact<{
  ticketId: string;
  facts: TicketFactsInput;
}>;

export type PreviewReclassificationQuery = {
  preview: {
    reclassification: {
      moved: Array<MovedPart>;
      withdrawsProposal: boolean;
      armsPath: boolean;
      before: {
        owner: string;
        matrixVersion: number;
        rule: string | null;
        serviceLevel: string;
        path: string;
        informed: Array<string>;
        requiredCosign: unknown;
        ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
        authority: { maxAmount: number; currency: string } | null;
      };
      after: {
        owner: string;
        matrixVersion: number;
        rule: string | null;
        serviceLevel: string;
        path: string;
        informed: Array<string>;
        requiredCosign: unknown;
        ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
        authority: { maxAmount: number; currency: string } | null;
      };
      clocks: Array<{ kind: ClockKind; state: ClockState; dueAt: string | null }>;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type WithdrawDisputeMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type WithdrawDisputeMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyPersonFragment = { id: string; name: string };

export type RotaFieldsFragment = {
  id: string;
  code: string;
  version: number;
  zone: string;
  firstTurn: string;
  handOverAt: string;
  names: { en: string; zhHans: string; zhHant: string };
  department: { code: string };
  people: Array<{ id: string; name: string }>;
  overrides: Array<{
    id: string;
    from: string;
    until: string;
    person: { id: string; name: string } | null;
    madeBy: { id: string; name: string } | null;
  }>;
  onDutyNow: { id: string; name: string } | null;
  periods: Array<{
    from: string;
    until: string;
    source: DutySource;
    overrideId: string | null;
    planned: { id: string; name: string } | null;
    onDuty: { id: string; name: string } | null;
  }>;
  abilities: { edit: boolean };
};

type DutyRefusal_AbsenceRefused_Fragment = {
  __typename: 'AbsenceRefused';
  at: string | null;
  code: RefusalCode;
  message: string;
  absenceProblem: AbsenceProblem;
  chain: Array<{ id: string; name: string }>;
};

type DutyRefusal_CalendarRefused_Fragment = {
  __typename: 'CalendarRefused';
  code: RefusalCode;
  message: string;
};

type DutyRefusal_NoArbiter_Fragment = { __typename: 'NoArbiter'; code: RefusalCode; message: string };

type DutyRefusal_IncidentRefused_Fragment = {
  __typename: 'IncidentRefused';
  code: RefusalCode;
  message: string;
  incidentProblem: IncidentProblem;
};

type DutyRefusal_MatrixRefused_Fragment = { __typename: 'MatrixRefused'; code: RefusalCode; message: string };

type DutyRefusal_MatrixFileRefused_Fragment = {
  __typename: 'MatrixFileRefused';
  code: RefusalCode;
  message: string;
};

type DutyRefusal_PathRefused_Fragment = { __typename: 'PathRefused'; code: RefusalCode; message: string };

type DutyRefusal_NotSignedIn_Fragment = { __typename: 'NotSignedIn'; code: RefusalCode; message: string };

type DutyRefusal_SignInFailed_Fragment = { __typename: 'SignInFailed'; code: RefusalCode; message: string };

type DutyRefusal_TooManyAttempts_Fragment = {
  __typename: 'TooManyAttempts';
  retryAfterSeconds: number;
  code: RefusalCode;
  message: string;
};

type DutyRefusal_NotFound_Fragment = { __typename: 'NotFound'; code: RefusalCode; message: string };

type DutyRefusal_NotAllowed_Fragment = {
  __typename: 'NotAllowed';
  ability: string;
  code: RefusalCode;
  message: string;
};

type DutyRefusal_StaleVersion_Fragment = { __typename: 'StaleVersion'; code: RefusalCode; message: string };

type DutyRefusal_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  code: RefusalCode;
  message: string;
  problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
};

type DutyRefusal_IllegalMove_Fragment = {
  __typename: 'IllegalMove';
  state: string;
  move: string;
  legal: Array<string>;
  code: RefusalCode;
  message: string;
};

type DutyRefusal_CosignMissing_Fragment = {
  __typename: 'CosignMissing';
  code: RefusalCode;
  message: string;
  parties: Array<{ key: string; role: string | null; status: PartyStatus; department: { code: string } }>;
};

type DutyRefusal_SignOffRefused_Fragment = {
  __typename: 'SignOffRefused';
  problem: SignOffProblem;
  code: RefusalCode;
  message: string;
};

type DutyRefusal_ChangeRefused_Fragment = { __typename: 'ChangeRefused'; code: RefusalCode; message: string };

type DutyRefusal_KeyReused_Fragment = { __typename: 'KeyReused'; code: RefusalCode; message: string };

type DutyRefusal_RotaFileRefused_Fragment = {
  __typename: 'RotaFileRefused';
  events: Array<string>;
  code: RefusalCode;
  message: string;
  fileProblem: RotaFileProblem;
};

type DutyRefusal_SubRequestRefused_Fragment = {
  __typename: 'SubRequestRefused';
  code: RefusalCode;
  message: string;
  subRequestProblem: SubRequestProblem;
};

export type DutyRefusalFragment =
  | DutyRefusal_AbsenceRefused_Fragment
  | DutyRefusal_CalendarRefused_Fragment
  | DutyRefusal_NoArbiter_Fragment
  | DutyRefusal_IncidentRefused_Fragment
  | DutyRefusal_MatrixRefused_Fragment
  | DutyRefusal_MatrixFileRefused_Fragment
  | DutyRefusal_PathRefused_Fragment
  | DutyRefusal_NotSignedIn_Fragment
  | DutyRefusal_SignInFailed_Fragment
  | DutyRefusal_TooManyAttempts_Fragment
  | DutyRefusal_NotFound_Fragment
  | DutyRefusal_NotAllowed_Fragment
  | DutyRefusal_StaleVersion_Fragment
  | DutyRefusal_InvalidInput_Fragment
  | DutyRefusal_IllegalMove_Fragment
  | DutyRefusal_CosignMissing_Fragment
  | DutyRefusal_SignOffRefused_Fragment
  | DutyRefusal_ChangeRefused_Fragment
  | DutyRefusal_KeyReused_Fragment
  | DutyRefusal_RotaFileRefused_Fragment
  | DutyRefusal_SubRequestRefused_Fragment;

export type DutyRotasQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type DutyRotasQuery = {
  rotas: Array<{
    id: string;
    code: string;
    version: number;
    zone: string;
    firstTurn: string;
    handOverAt: string;
    names: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
    people: Array<{ id: string; name: string }>;
    overrides: Array<{
      id: string;
      from: string;
      until: string;
      person: { id: string; name: string } | null;
      madeBy: { id: string; name: string } | null;
    }>;
    onDutyNow: { id: string; name: string } | null;
    periods: Array<{
      from: string;
      until: string;
      source: DutySource;
      overrideId: string | null;
      planned: { id: string; name: string } | null;
      onDuty: { id: string; name: string } | null;
    }>;
    abilities: { edit: boolean };
  }>;
};

export type DutyCalendarFileQueryVariables = Exact<{
  code: string;
  from: string;
  until: string;
}>;

export type DutyCalendarFileQuery = { rota: { calendarFile: string } | null };

export type DutyCreateRotaMutationVariables = Exact<{
  input: CreateRotaInput;
}>;

export type DutyCreateRotaMutation = {
  createRota: {
    rota: { id: string; version: number } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyEditRotaMutationVariables = Exact<{
  input: EditRotaInput;
}>;

export type DutyEditRotaMutation = {
  editRota: {
    rota: { id: string; version: number } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyOverrideRotaMutationVariables = Exact<{
  input: OverrideRotaInput;
}>;

export type DutyOverrideRotaMutation = {
  overrideRota: {
    rota: { id: string; version: number } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyRemoveOverrideMutationVariables = Exact<{
  input: RemoveRotaOverrideInput;
}>;

export type DutyRemoveOverrideMutation = {
  removeRotaOverride: {
    rota: { id: string; version: number } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyImportMutationVariables = Exact<{
  input: ImportRotaOverridesInput;
}>;

export type DutyImportMutation = {
  importRotaOverrides: {
    rota: { id: string; version: number } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type AbsenceFieldsFragment = {
  id: string;
  version: number;
  from: string;
  until: string;
  calledOffAt: string | null;
  person: { id: string; name: string };
  deputy: { id: string; name: string } | null;
  actingNow: { id: string; name: string } | null;
  abilities: { callOff: boolean };
};

export type DutyAbsencesQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type DutyAbsencesQuery = {
  absences: Array<{
    id: string;
    version: number;
    from: string;
    until: string;
    calledOffAt: string | null;
    person: { id: string; name: string };
    deputy: { id: string; name: string } | null;
    actingNow: { id: string; name: string } | null;
    abilities: { callOff: boolean };
  }>;
  absenceChoices: {
    people: Array<{ id: string; name: string }>;
    deputies: Array<{ id: string; name: string }>;
  };
};

export type DutyRecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;

export type DutyRecordAbsenceMutation = {
  recordAbsence: {
    absence: {
      id: string;
      version: number;
      from: string;
      until: string;
      calledOffAt: string | null;
      person: { id: string; name: string };
      deputy: { id: string; name: string } | null;
      actingNow: { id: string; name: string } | null;
      abilities: { callOff: boolean };
    } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyCallOffAbsenceMutationVariables = Exact<{
  input: CallOffAbsenceInput;
}>;

export type DutyCallOffAbsenceMutation = {
  callOffAbsence: {
    absence: {
      id: string;
      version: number;
      from: string;
      until: string;
      calledOffAt: string | null;
      person: { id: string; name: string };
      deputy: { id: string; name: string } | null;
      actingNow: { id: string; name: string } | null;
      abilities: { callOff: boolean };
    } | null;
    refusal:
      | {
          __typename: 'AbsenceRefused';
          at: string | null;
          code: RefusalCode;
          message: string;
          absenceProblem: AbsenceProblem;
          chain: Array<{ id: string; name: string }>;
        }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | {
          __typename: 'RotaFileRefused';
          events: Array<string>;
          code: RefusalCode;
          message: string;
          fileProblem: RotaFileProblem;
        }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DutyPreflightQueryVariables = Exact<{
  days: number;
}>;

export type DutyPreflightQuery = {
  preflight: {
    from: string;
    until: string;
    stretches: Array<{
      path: string;
      version: number;
      level: number;
      zone: string | null;
      from: string;
      until: string;
      owner: { code: string } | null;
      unreached: Array<{
        responder: unknown;
        why: EmptyLevelReason;
        away: Array<{ id: string; name: string }>;
      }>;
    }>;
  };
};

export type WaitingQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingQuery = {
  inbox: { unread: number; unconfirmed: number };
  myLevel: { total: number };
  subRequestCounts: { toUs: number; overdue: number; returned: number };
};

export type SearchQueryVariables = Exact<{
  text: string;
}>;

export type SearchQuery = {
  search: Array<
    | { __typename: 'TicketHit'; id: string; number: number; title: string; ticketState: TicketState }
    | {
        __typename: 'ChangeHit';
        id: string;
        number: number;
        changeState: ChangeState;
        names: { en: string; zhHans: string; zhHant: string };
      }
    | { __typename: 'ArticleHit'; slug: string; title: string; module: string }
  >;
};

export type InboxEntryFieldsFragment = {
  id: string;
  kind: InboxKind;
  at: string;
  readAt: string | null;
  payload: unknown;
  ticket: {
    id: string;
    number: number;
    title: string;
    state: TicketState;
    owner: string;
    facts: { market: string; severity: number };
  } | null;
  change: {
    id: string;
    number: number;
    mustRead: boolean;
    viewerMustConfirm: boolean;
    state: ChangeState;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    endedAt: string | null;
    late: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
    localPeriods: Array<{ market: string; from: string; until: string | null }>;
    scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
  } | null;
};

export type InboxQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type InboxQuery = {
  inbox: {
    unread: number;
    unconfirmed: number;
    next: string | null;
    entries: Array<{
      id: string;
      kind: InboxKind;
      at: string;
      readAt: string | null;
      payload: unknown;
      ticket: {
        id: string;
        number: number;
        title: string;
        state: TicketState;
        owner: string;
        facts: { market: string; severity: number };
      } | null;
      change: {
        id: string;
        number: number;
        mustRead: boolean;
        viewerMustConfirm: boolean;
        state: ChangeState;
        effectiveFrom: string | null;
        effectiveUntil: string | null;
        endedAt: string | null;
        late: boolean;
        title: { en: string; zhHans: string; zhHant: string };
        department: { code: string };
        localPeriods: Array<{ market: string; from: string; until: string | null }>;
        scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
      } | null;
    }>;
  };
};

export type MustReadsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MustReadsQuery = {
  inbox: {
    next: string | null;
    entries: Array<{
      id: string;
      at: string;
      readAt: string | null;
      change: {
        id: string;
        number: number;
        version: number;
        viewerMustConfirm: boolean;
        state: ChangeState;
        effectiveFrom: string | null;
        effectiveUntil: string | null;
        endedAt: string | null;
        late: boolean;
        title: { en: string; zhHans: string; zhHant: string };
        summary: { en: string; zhHans: string; zhHant: string };
        talkTrack: { en: string; zhHans: string; zhHant: string };
        department: { code: string };
        localPeriods: Array<{ market: string; from: string; until: string | null }>;
        scope: { markets: Array<string>; channels: Array<string>; problemTypes: Array<string> };
      } | null;
    }>;
  };
};

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;

export type MarkReadMutation = {
  answer: {
    inbox: { unread: number; unconfirmed: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DeclareIncidentMutationVariables = Exact<{
  input: DeclareIncidentInput;
}>;

export type DeclareIncidentMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type JoinIncidentMutationVariables = Exact<{
  input: JoinIncidentInput;
}>;

export type JoinIncidentMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type JoinMembersMutationVariables = Exact<{
  input: JoinMembersInput;
}>;

export type JoinMembersMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type LeaveIncidentMutationVariables = Exact<{
  input: LeaveIncidentInput;
}>;

export type LeaveIncidentMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type SendNoticeMutationVariables = Exact<{
  input: SendNoticeInput;
}>;

export type SendNoticeMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type IncidentRoundFieldsFragment = {
  id: string;
  kind: IncidentRoundKind;
  startedAt: string;
  endedAt: string | null;
  total: number;
  waiting: number;
  done: number;
  stayed: number;
  passed: number;
  refused: number;
  by: { id: string; name: string } | null;
  exceptions: Array<{ ticketId: string; number: number; title: string; reason: string }>;
};

export type IncidentPanelQueryVariables = Exact<{
  id: string;
}>;

export type IncidentPanelQuery = {
  ticket: {
    id: string;
    version: number;
    incident: {
      cause: string;
      at: string;
      level: number | null;
      untold: number;
      by: { id: string; name: string } | null;
      counts: Array<{ state: TicketState; members: number }>;
      languages: Array<{ language: string; members: number }>;
      members: Array<{
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      }>;
      notices: Array<{
        number: number;
        at: string;
        texts: Array<{ language: string; text: string }>;
        by: { id: string; name: string } | null;
      }>;
      rounds: Array<{
        id: string;
        kind: IncidentRoundKind;
        startedAt: string;
        endedAt: string | null;
        total: number;
        waiting: number;
        done: number;
        stayed: number;
        passed: number;
        refused: number;
        by: { id: string; name: string } | null;
        exceptions: Array<{ ticketId: string; number: number; title: string; reason: string }>;
      }>;
      suggestions: Array<{
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      }>;
    } | null;
  } | null;
};

export type OpenIncidentsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenIncidentsQuery = {
  tickets: {
    tickets: Array<{
      id: string;
      number: number;
      version: number;
      title: string;
      incident: { members: number } | null;
    }>;
  };
};

export type SeriesOfTicketsQueryVariables = Exact<{
  id: string;
}>;

export type SeriesOfTicketsQuery = {
  ticketSeries: {
    id: string;
    problemType: string;
    market: string | null;
    tag: string | null;
    total: number;
    tickets: Array<{
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      dispute: {
        number: number;
        reason: DisputeReason;
        proposed: string;
        by: string | null;
        since: string;
        arbiters: unknown;
        asked: Array<string>;
        level: number;
        overdueAt: string | null;
      } | null;
      incident: { since: string; members: number } | null;
      memberOf: {
        ticketId: string;
        number: number;
        since: string;
        notice: number;
        resolved: boolean;
        stays: StayReason | null;
      } | null;
      subRequests: Array<{
        id: string;
        number: number;
        department: string;
        state: OpenSubRequestState;
        overdue: boolean;
      }>;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    }>;
  } | null;
};

export type KnowledgeModulesQueryVariables = Exact<{ [key: string]: never }>;

export type KnowledgeModulesQuery = {
  directory: { modules: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }> };
};

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  market?: string | null | undefined;
  first: number;
  withTexts: boolean;
  after?: string | null | undefined;
}>;

export type ArticlesQuery = {
  articles: {
    total: number;
    next: string | null;
    articles: Array<{
      slug: string;
      module: string;
      languages: Array<Language>;
      version: {
        title: string;
        body?: string;
        language: Language;
        effectiveFrom: string;
        effectiveUntil: string | null;
        change: { number: number } | null;
      } | null;
    }>;
    byModule: Array<{ module: string; articles: number }>;
  };
};

export type ArticleVersionFieldsFragment = {
  id: string;
  number: number;
  language: Language;
  market: string | null;
  title: string;
  effectiveFrom: string;
  effectiveUntil: string | null;
  publishedAt: string;
  publishedBy: { id: string; name: string } | null;
  change: {
    id: string;
    number: number;
    title: { en: string; zhHans: string; zhHant: string };
    department: { code: string };
  } | null;
};

export type ArticleQueryVariables = Exact<{
  slug: string;
  at?: string | null | undefined;
  market?: string | null | undefined;
  language?: Language | null | undefined;
}>;

export type ArticleQuery = {
  article: {
    slug: string;
    module: string;
    languages: Array<Language>;
    markets: Array<string>;
    version: {
      body: string;
      id: string;
      number: number;
      language: Language;
      market: string | null;
      title: string;
      effectiveFrom: string;
      effectiveUntil: string | null;
      publishedAt: string;
      publishedBy: { id: string; name: string } | null;
      change: {
        id: string;
        number: number;
        title: { en: string; zhHans: string; zhHant: string };
        department: { code: string };
      } | null;
    } | null;
    present: { id: string; title: string; body: string } | null;
    periods: Array<{
      from: string;
      until: string | null;
      version: {
        id: string;
        number: number;
        language: Language;
        market: string | null;
        title: string;
        effectiveFrom: string;
        effectiveUntil: string | null;
        publishedAt: string;
        publishedBy: { id: string; name: string } | null;
        change: {
          id: string;
          number: number;
          title: { en: string; zhHans: string; zhHant: string };
          department: { code: string };
        } | null;
      };
    }>;
  } | null;
};

export type MatrixReplayQueryVariables = Exact<{
  before: MatrixRefInput;
  after: MatrixRefInput;
  from: string;
  until: string;
}>;

export type MatrixReplayQuery = {
  replay: {
    tickets: number;
    unreadable: number;
    changedOwner: number;
    changedServiceLevel: number;
    changedPath: number;
    changedCosign: number;
    catchAllBefore: number;
    catchAllAfter: number;
    changedCount: number;
    flows: Array<{ tickets: number; from: { code: string }; to: { code: string } }>;
    load: Array<{ before: number; after: number; department: { code: string } }>;
    changed: Array<{
      serviceLevelBefore: string;
      serviceLevelAfter: string;
      pathBefore: string;
      pathAfter: string;
      ruleBefore: string;
      ruleAfter: string;
      ticket: { id: string; number: number; title: string } | null;
      ownerBefore: { code: string };
      ownerAfter: { code: string };
    }>;
  } | null;
};

export type MatrixTicketsByFactsQueryVariables = Exact<{
  row: string;
  column: string;
  from: string;
  until: string;
}>;

export type MatrixTicketsByFactsQuery = {
  counts: Array<{ row: string; column: string; tickets: number; disputed: number; reassigned: number }>;
};

export type MatrixDraftLineFieldsFragment = {
  id: string;
  number: number;
  version: number;
  state: MatrixDraftState;
  title: string;
  note: string;
  base: number;
  behind: boolean;
  createdAt: string;
  editedAt: string;
  effectiveFrom: string | null;
  ruleCount: number;
  publishedAs: number | null;
  author: { id: string; name: string };
  concerned: Array<{ code: string }>;
};

export type MatrixDraftsQueryVariables = Exact<{
  ended: boolean;
}>;

export type MatrixDraftsQuery = {
  drafts: Array<{
    id: string;
    number: number;
    version: number;
    state: MatrixDraftState;
    title: string;
    note: string;
    base: number;
    behind: boolean;
    createdAt: string;
    editedAt: string;
    effectiveFrom: string | null;
    ruleCount: number;
    publishedAs: number | null;
    author: { id: string; name: string };
    concerned: Array<{ code: string }>;
  }>;
};

export type MatrixDraftFieldsFragment = {
  table: unknown;
  edits: unknown;
  conflicts: unknown;
  contentHash: string;
  endReason: string | null;
  id: string;
  number: number;
  version: number;
  state: MatrixDraftState;
  title: string;
  note: string;
  base: number;
  behind: boolean;
  createdAt: string;
  editedAt: string;
  effectiveFrom: string | null;
  ruleCount: number;
  publishedAs: number | null;
  review: {
    id: string;
    outcome: CosignOutcome;
    rule: unknown;
    contentHash: string;
    requestedAt: string;
    parties: Array<{
      key: string;
      role: string | null;
      status: PartyStatus;
      department: { code: string };
      signOff: {
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      } | null;
    }>;
    signOffs: Array<{
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
      onBehalfOf: { id: string; name: string } | null;
    }>;
  } | null;
  abilities: {
    edit: boolean;
    rebase: boolean;
    submit: boolean;
    revise: boolean;
    sign: boolean;
    signFor: Array<string>;
    publish: boolean;
    withdraw: boolean;
  };
  author: { id: string; name: string };
  concerned: Array<{ code: string }>;
};

export type MatrixDraftQueryVariables = Exact<{
  number: number;
}>;

export type MatrixDraftQuery = {
  draft: {
    table: unknown;
    edits: unknown;
    conflicts: unknown;
    contentHash: string;
    endReason: string | null;
    id: string;
    number: number;
    version: number;
    state: MatrixDraftState;
    title: string;
    note: string;
    base: number;
    behind: boolean;
    createdAt: string;
    editedAt: string;
    effectiveFrom: string | null;
    ruleCount: number;
    publishedAs: number | null;
    review: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
          onBehalfOf: { id: string; name: string } | null;
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      }>;
    } | null;
    abilities: {
      edit: boolean;
      rebase: boolean;
      submit: boolean;
      revise: boolean;
      sign: boolean;
      signFor: Array<string>;
      publish: boolean;
      withdraw: boolean;
    };
    author: { id: string; name: string };
    concerned: Array<{ code: string }>;
  } | null;
};

export type MatrixDraftHistoryQueryVariables = Exact<{
  id: string;
  rule?: string | null | undefined;
  first: number;
}>;

export type MatrixDraftHistoryQuery = {
  draft: {
    history: Array<{
      id: string;
      at: string;
      type: string;
      why: string | null;
      edits: unknown;
      editCount: number;
      by: { id: string; name: string } | null;
    }>;
  } | null;
};

type MatrixDraftRefusalFields_AbsenceRefused_Fragment = {
  __typename: 'AbsenceRefused';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_CalendarRefused_Fragment = {
  __typename: 'CalendarRefused';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_NoArbiter_Fragment = {
  __typename: 'NoArbiter';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_IncidentRefused_Fragment = {
  __typename: 'IncidentRefused';
  code: RefusalCode;
  message: string;
  incidentProblem: IncidentProblem;
};

type MatrixDraftRefusalFields_MatrixRefused_Fragment = {
  __typename: 'MatrixRefused';
  details: unknown;
  code: RefusalCode;
  message: string;
  matrixProblem: MatrixProblem;
};

type MatrixDraftRefusalFields_MatrixFileRefused_Fragment = {
  __typename: 'MatrixFileRefused';
  problemCount: number;
  code: RefusalCode;
  message: string;
  fileProblems: Array<{
    code: string;
    sheet: string | null;
    row: number | null;
    column: string | null;
    text: string | null;
    details: unknown;
  }>;
};

type MatrixDraftRefusalFields_PathRefused_Fragment = {
  __typename: 'PathRefused';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_NotSignedIn_Fragment = {
  __typename: 'NotSignedIn';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_SignInFailed_Fragment = {
  __typename: 'SignInFailed';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_TooManyAttempts_Fragment = {
  __typename: 'TooManyAttempts';
  retryAfterSeconds: number;
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_NotFound_Fragment = {
  __typename: 'NotFound';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_NotAllowed_Fragment = {
  __typename: 'NotAllowed';
  ability: string;
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_StaleVersion_Fragment = {
  __typename: 'StaleVersion';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  code: RefusalCode;
  message: string;
  problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
};

type MatrixDraftRefusalFields_IllegalMove_Fragment = {
  __typename: 'IllegalMove';
  state: string;
  move: string;
  legal: Array<string>;
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_CosignMissing_Fragment = {
  __typename: 'CosignMissing';
  code: RefusalCode;
  message: string;
  parties: Array<{ key: string; role: string | null; status: PartyStatus; department: { code: string } }>;
};

type MatrixDraftRefusalFields_SignOffRefused_Fragment = {
  __typename: 'SignOffRefused';
  problem: SignOffProblem;
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_ChangeRefused_Fragment = {
  __typename: 'ChangeRefused';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_KeyReused_Fragment = {
  __typename: 'KeyReused';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_RotaFileRefused_Fragment = {
  __typename: 'RotaFileRefused';
  code: RefusalCode;
  message: string;
};

type MatrixDraftRefusalFields_SubRequestRefused_Fragment = {
  __typename: 'SubRequestRefused';
  code: RefusalCode;
  message: string;
  subRequestProblem: SubRequestProblem;
};

export type MatrixDraftRefusalFieldsFragment =
  | MatrixDraftRefusalFields_AbsenceRefused_Fragment
  | MatrixDraftRefusalFields_CalendarRefused_Fragment
  | MatrixDraftRefusalFields_NoArbiter_Fragment
  | MatrixDraftRefusalFields_IncidentRefused_Fragment
  | MatrixDraftRefusalFields_MatrixRefused_Fragment
  | MatrixDraftRefusalFields_MatrixFileRefused_Fragment
  | MatrixDraftRefusalFields_PathRefused_Fragment
  | MatrixDraftRefusalFields_NotSignedIn_Fragment
  | MatrixDraftRefusalFields_SignInFailed_Fragment
  | MatrixDraftRefusalFields_TooManyAttempts_Fragment
  | MatrixDraftRefusalFields_NotFound_Fragment
  | MatrixDraftRefusalFields_NotAllowed_Fragment
  | MatrixDraftRefusalFields_StaleVersion_Fragment
  | MatrixDraftRefusalFields_InvalidInput_Fragment
  | MatrixDraftRefusalFields_IllegalMove_Fragment
  | MatrixDraftRefusalFields_CosignMissing_Fragment
  | MatrixDraftRefusalFields_SignOffRefused_Fragment
  | MatrixDraftRefusalFields_ChangeRefused_Fragment
  | MatrixDraftRefusalFields_KeyReused_Fragment
  | MatrixDraftRefusalFields_RotaFileRefused_Fragment
  | MatrixDraftRefusalFields_SubRequestRefused_Fragment;

export type MatrixDraftAnswerFieldsFragment = {
  draft: { id: string; number: number; version: number } | null;
  refusal:
    | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
    | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
    | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
    | { __typename: 'IncidentRefused'; code: RefusalCode; message: string; incidentProblem: IncidentProblem }
    | {
        __typename: 'MatrixRefused';
        details: unknown;
        code: RefusalCode;
        message: string;
        matrixProblem: MatrixProblem;
      }
    | {
        __typename: 'MatrixFileRefused';
        problemCount: number;
        code: RefusalCode;
        message: string;
        fileProblems: Array<{
          code: string;
          sheet: string | null;
          row: number | null;
          column: string | null;
          text: string | null;
          details: unknown;
        }>;
      }
    | { __typename: 'PathRefused'; code: RefusalCode; message: string }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
    | {
        __typename: 'SubRequestRefused';
        code: RefusalCode;
        message: string;
        subRequestProblem: SubRequestProblem;
      }
    | null;
};

export type DraftMatrixMutationVariables = Exact<{
  input: DraftMatrixInput;
}>;

export type DraftMatrixMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ImportMatrixFileMutationVariables = Exact<{
  input: ImportMatrixFileInput;
}>;

export type ImportMatrixFileMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RebaseMatrixDraftMutationVariables = Exact<{
  input: RebaseMatrixDraftInput;
}>;

export type RebaseMatrixDraftMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type SubmitMatrixDraftMutationVariables = Exact<{
  input: SubmitMatrixDraftInput;
}>;

export type SubmitMatrixDraftMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ReviseMatrixDraftMutationVariables = Exact<{
  input: MatrixDraftMoveInput;
}>;

export type ReviseMatrixDraftMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type SignMatrixDraftMutationVariables = Exact<{
  input: SignMatrixDraftInput;
}>;

export type SignMatrixDraftMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type PublishMatrixDraftMutationVariables = Exact<{
  input: MatrixDraftMoveInput;
}>;

export type PublishMatrixDraftMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type WithdrawMatrixDraftMutationVariables = Exact<{
  input: MatrixDraftReasonInput;
}>;

export type WithdrawMatrixDraftMutation = {
  answer: {
    draft: { id: string; number: number; version: number } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type MatrixFindingsOfQueryVariables = Exact<{
  of: MatrixRefInput;
}>;

export type MatrixFindingsOfQuery = { findings: unknown };

export type EditMatrixSheetMutationVariables = Exact<{
  input: EditMatrixDraftInput;
}>;

export type EditMatrixSheetMutation = {
  answer: {
    draft: {
      table: unknown;
      edits: unknown;
      conflicts: unknown;
      contentHash: string;
      endReason: string | null;
      id: string;
      number: number;
      version: number;
      state: MatrixDraftState;
      title: string;
      note: string;
      base: number;
      behind: boolean;
      createdAt: string;
      editedAt: string;
      effectiveFrom: string | null;
      ruleCount: number;
      publishedAs: number | null;
      review: {
        id: string;
        outcome: CosignOutcome;
        rule: unknown;
        contentHash: string;
        requestedAt: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
          signOff: {
            party: string;
            decision: SignOffDecision;
            reason: string | null;
            contentHash: string;
            at: string;
            stale: boolean;
            withdrawnAt: string | null;
            signer: { id: string; name: string };
            onBehalfOf: { id: string; name: string } | null;
          } | null;
        }>;
        signOffs: Array<{
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
          onBehalfOf: { id: string; name: string } | null;
        }>;
      } | null;
      abilities: {
        edit: boolean;
        rebase: boolean;
        submit: boolean;
        revise: boolean;
        sign: boolean;
        signFor: Array<string>;
        publish: boolean;
        withdraw: boolean;
      };
      author: { id: string; name: string };
      concerned: Array<{ code: string }>;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | {
          __typename: 'MatrixRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          matrixProblem: MatrixProblem;
        }
      | {
          __typename: 'MatrixFileRefused';
          problemCount: number;
          code: RefusalCode;
          message: string;
          fileProblems: Array<{
            code: string;
            sheet: string | null;
            row: number | null;
            column: string | null;
            text: string | null;
            details: unknown;
          }>;
        }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type MatrixCellHistoryQueryVariables = Exact<{
  id: string;
  rule?: string | null | undefined;
  column?: string | null | undefined;
  first: number;
}>;

export type MatrixCellHistoryQuery = {
  draft: {
    history: Array<{
      id: string;
      at: string;
      type: string;
      why: string | null;
      edits: unknown;
      editCount: number;
      by: { id: string; name: string } | null;
    }>;
  } | null;
};

export type MatrixSheetBaseQueryVariables = Exact<{
  number: number;
}>;

export type MatrixSheetBaseQuery = { version: { number: number; table: unknown } | null };

export type MatrixFileQueryVariables = Exact<{
  of: MatrixRefInput;
  format: MatrixFileFormat;
}>;

export type MatrixFileQuery = {
  file: {
    name: string;
    mediaType: string;
    content: string;
    problems: Array<{
      code: string;
      sheet: string | null;
      row: number | null;
      column: string | null;
      text: string | null;
      details: unknown;
    }>;
  } | null;
};

export type MatrixRulePerformanceQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type MatrixRulePerformanceQuery = {
  rules: Array<{
    rule: string;
    tickets: number;
    resolved: number;
    right: number;
    disputed: number;
    reassigned: number;
    label: { en: string; zhHans: string; zhHant: string } | null;
    resolvedBy: Array<{ tickets: number; department: { code: string } }>;
  }>;
};

export type MatrixAmendmentsQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type MatrixAmendmentsQuery = {
  amendments: Array<{
    edits: unknown;
    rule: string;
    region: unknown;
    tickets: number;
    rightBefore: number;
    rightAfter: number;
    ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
    from: { code: string };
    to: { code: string };
  }>;
};

export type MatrixLearnedQueryVariables = Exact<{
  from: string;
  until: string;
  maxRules: number;
}>;

export type MatrixLearnedQuery = {
  learned: {
    table: unknown;
    ruleCount: number;
    learnedFrom: number;
    judgedOn: number;
    accuracy: number;
    accuracyOfMajority: number;
    accuracyOfPeople: number;
    accuracyOfPresentMatrix: number;
  } | null;
};

export type MatrixVersionsQueryVariables = Exact<{ [key: string]: never }>;

export type MatrixVersionsQuery = {
  matrixVersions: Array<{
    number: number;
    state: MatrixState;
    effectiveFrom: string | null;
    ruleCount: number;
  }>;
};

export type MatrixQueryVariables = Exact<{
  number?: number | null | undefined;
}>;

export type MatrixQuery = {
  matrixVersion: {
    number: number;
    state: MatrixState;
    effectiveFrom: string | null;
    publishedAt: string | null;
    note: string;
    ruleCount: number;
    table: unknown;
    publishedBy: { id: string; name: string } | null;
  } | null;
};

export type MatrixCaseQueryVariables = Exact<{
  facts: TicketFactsInput;
  at?: string | null | undefined;
  by?: MatrixRefInput | null | undefined;
}>;

export type MatrixCaseQuery = {
  answer: {
    decision: {
      matrixVersion: number | null;
      rule: string | null;
      requiredCosign: unknown;
      path: string;
      playbook: string | null;
      explanation: unknown;
      ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
      owner: { code: string };
      informed: Array<{ code: string }>;
      serviceLevel: {
        code: string;
        acknowledgeSeconds: number;
        resolveSeconds: number;
        cosignSeconds: number;
        calendar: string;
        names: { en: string; zhHans: string; zhHant: string };
      };
      authority: { maxAmount: number; currency: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type MatrixCaseTicketQueryVariables = Exact<{
  number: number;
}>;

export type MatrixCaseTicketQuery = {
  ticket: {
    id: string;
    card: {
      number: number;
      title: string;
      owner: string;
      openedAt: string;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
    };
  } | null;
};

export type LevelCallFieldsFragment = {
  ticket: {
    id: string;
    number: number;
    version: number;
    title: string;
    state: TicketState;
    priority: number;
    customerName: string;
    owner: string;
    assignee: string | null;
    involved: Array<string>;
    openedBy: string | null;
    openedAt: string;
    resolvedAt: string | null;
    closedAt: string | null;
    escalationLevel: number;
    reopened: number;
    changes: Array<string>;
    facts: {
      problemType: string;
      market: string;
      channel: string;
      tier: string;
      severity: number;
      orderValue: number | null;
      currency: string | null;
      language: string;
      tags: Array<string>;
    };
    hold: { reason: string; since: string } | null;
    dispute: {
      number: number;
      reason: DisputeReason;
      proposed: string;
      by: string | null;
      since: string;
      arbiters: unknown;
      asked: Array<string>;
      level: number;
      overdueAt: string | null;
    } | null;
    incident: { since: string; members: number } | null;
    memberOf: {
      ticketId: string;
      number: number;
      since: string;
      notice: number;
      resolved: boolean;
      stays: StayReason | null;
    } | null;
    subRequests: Array<{
      id: string;
      number: number;
      department: string;
      state: OpenSubRequestState;
      overdue: boolean;
    }>;
    clocks: Array<{
      kind: ClockKind;
      state: ClockState;
      targetSeconds: number;
      dueAt: string | null;
      elapsedSeconds: number;
      breachedAt: string | null;
    }>;
    cosign: { id: string; state: unknown } | null;
  };
  reasons: Array<{
    kind: CallReasonKind;
    level: number;
    since: string;
    trigger: unknown;
    cause: unknown;
    overdueAt: string | null;
    path: { en: string; zhHans: string; zhHant: string };
    standsInFor: Array<{ id: string; name: string }>;
  }>;
  nextLevel: { level: number; dueAt: string } | null;
  abilities: {
    accept: boolean;
    start: boolean;
    askCustomer: boolean;
    recordAnswer: boolean;
    hold: boolean;
    release: boolean;
    comment: boolean;
    propose: boolean;
    withdrawProposal: boolean;
    sign: boolean;
    resolve: boolean;
    close: boolean;
    reopen: boolean;
    handOver: boolean;
    escalate: boolean;
    skipLevels: boolean;
    deescalate: boolean;
    acknowledge: boolean;
    dispute: boolean;
    withdrawDispute: boolean;
    rule: boolean;
    reclassify: boolean;
    declareIncident: boolean;
    joinIncident: boolean;
    leaveIncident: boolean;
    joinMembers: boolean;
    sendNotice: boolean;
    signFor: Array<string>;
  };
};

export type ComingLevelFieldsFragment = {
  trigger: unknown;
  ticket: {
    id: string;
    number: number;
    version: number;
    title: string;
    state: TicketState;
    priority: number;
    customerName: string;
    owner: string;
    assignee: string | null;
    involved: Array<string>;
    openedBy: string | null;
    openedAt: string;
    resolvedAt: string | null;
    closedAt: string | null;
    escalationLevel: number;
    reopened: number;
    changes: Array<string>;
    facts: {
      problemType: string;
      market: string;
      channel: string;
      tier: string;
      severity: number;
      orderValue: number | null;
      currency: string | null;
      language: string;
      tags: Array<string>;
    };
    hold: { reason: string; since: string } | null;
    dispute: {
      number: number;
      reason: DisputeReason;
      proposed: string;
      by: string | null;
      since: string;
      arbiters: unknown;
      asked: Array<string>;
      level: number;
      overdueAt: string | null;
    } | null;
    incident: { since: string; members: number } | null;
    memberOf: {
      ticketId: string;
      number: number;
      since: string;
      notice: number;
      resolved: boolean;
      stays: StayReason | null;
    } | null;
    subRequests: Array<{
      id: string;
      number: number;
      department: string;
      state: OpenSubRequestState;
      overdue: boolean;
    }>;
    clocks: Array<{
      kind: ClockKind;
      state: ClockState;
      targetSeconds: number;
      dueAt: string | null;
      elapsedSeconds: number;
      breachedAt: string | null;
    }>;
    cosign: { id: string; state: unknown } | null;
  };
  level: { level: number; dueAt: string };
  path: { en: string; zhHans: string; zhHant: string };
  standsInFor: Array<{ id: string; name: string }>;
  abilities: {
    accept: boolean;
    start: boolean;
    askCustomer: boolean;
    recordAnswer: boolean;
    hold: boolean;
    release: boolean;
    comment: boolean;
    propose: boolean;
    withdrawProposal: boolean;
    sign: boolean;
    resolve: boolean;
    close: boolean;
    reopen: boolean;
    handOver: boolean;
    escalate: boolean;
    skipLevels: boolean;
    deescalate: boolean;
    acknowledge: boolean;
    dispute: boolean;
    withdrawDispute: boolean;
    rule: boolean;
    reclassify: boolean;
    declareIncident: boolean;
    joinIncident: boolean;
    leaveIncident: boolean;
    joinMembers: boolean;
    sendNotice: boolean;
    signFor: Array<string>;
  };
};

export type MyLevelQueryVariables = Exact<{
  filter?: MyLevelFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type MyLevelQuery = {
  myLevel: {
    total: number;
    next: string | null;
    calls: Array<{
      ticket: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      reasons: Array<{
        kind: CallReasonKind;
        level: number;
        since: string;
        trigger: unknown;
        cause: unknown;
        overdueAt: string | null;
        path: { en: string; zhHans: string; zhHant: string };
        standsInFor: Array<{ id: string; name: string }>;
      }>;
      nextLevel: { level: number; dueAt: string } | null;
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    }>;
  };
};

export type ComingToMyLevelQueryVariables = Exact<{
  filter?: MyLevelFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type ComingToMyLevelQuery = {
  comingToMyLevel: {
    next: string | null;
    tickets: Array<{
      trigger: unknown;
      ticket: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      level: { level: number; dueAt: string };
      path: { en: string; zhHans: string; zhHant: string };
      standsInFor: Array<{ id: string; name: string }>;
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    }>;
  };
};

export type PathDraftFieldsFragment = {
  id: string;
  code: string;
  version: number;
  state: PathDraftState;
  base: number;
  content: unknown;
  changes: unknown;
  editedAt: string;
  publishedAs: number | null;
  endReason: string | null;
  author: { id: string; name: string };
  editedBy: { id: string; name: string };
  abilities: { edit: boolean; publish: boolean; withdraw: boolean };
};

export type PathDraftAnswerFieldsFragment = {
  draft: {
    id: string;
    code: string;
    version: number;
    state: PathDraftState;
    base: number;
    content: unknown;
    changes: unknown;
    editedAt: string;
    publishedAs: number | null;
    endReason: string | null;
    author: { id: string; name: string };
    editedBy: { id: string; name: string };
    abilities: { edit: boolean; publish: boolean; withdraw: boolean };
  } | null;
  refusal:
    | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
    | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
    | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
    | { __typename: 'IncidentRefused'; code: RefusalCode; message: string; incidentProblem: IncidentProblem }
    | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
    | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
    | {
        __typename: 'PathRefused';
        details: unknown;
        code: RefusalCode;
        message: string;
        pathProblem: PathProblem;
      }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
    | {
        __typename: 'SubRequestRefused';
        code: RefusalCode;
        message: string;
        subRequestProblem: SubRequestProblem;
      }
    | null;
};

export type PathDraftPageQueryVariables = Exact<{
  id: string;
}>;

export type PathDraftPageQuery = {
  draft: {
    id: string;
    code: string;
    version: number;
    state: PathDraftState;
    base: number;
    content: unknown;
    changes: unknown;
    editedAt: string;
    publishedAs: number | null;
    endReason: string | null;
    author: { id: string; name: string };
    editedBy: { id: string; name: string };
    abilities: { edit: boolean; publish: boolean; withdraw: boolean };
  } | null;
  rotas: Array<{ code: string; names: { en: string; zhHans: string; zhHant: string } }>;
  absenceChoices: { deputies: Array<{ id: string; name: string }> };
};

export type PathDraftAgainQueryVariables = Exact<{
  id: string;
}>;

export type PathDraftAgainQuery = {
  draft: {
    id: string;
    code: string;
    version: number;
    state: PathDraftState;
    base: number;
    content: unknown;
    changes: unknown;
    editedAt: string;
    publishedAs: number | null;
    endReason: string | null;
    author: { id: string; name: string };
    editedBy: { id: string; name: string };
    abilities: { edit: boolean; publish: boolean; withdraw: boolean };
  } | null;
};

export type PathDraftHistoryQueryVariables = Exact<{
  id: string;
}>;

export type PathDraftHistoryQuery = {
  draft: {
    history: Array<{
      id: string;
      at: string;
      type: string;
      why: string | null;
      changes: unknown;
      by: { id: string; name: string } | null;
    }>;
  } | null;
};

export type PathVersionsQueryVariables = Exact<{
  code: string;
}>;

export type PathVersionsQuery = {
  versions: Array<{
    version: number;
    levels: unknown;
    arbiters: unknown;
    bounceLimit: number;
    acknowledgementExpiresAfterSeconds: number | null;
    publishedAt: string;
    note: string;
    names: { en: string; zhHans: string; zhHant: string };
    publishedBy: { id: string; name: string } | null;
  }>;
};

export type PathPreflightQueryVariables = Exact<{
  code: string;
  content: unknown;
}>;

export type PathPreflightQuery = {
  preflight: {
    from: string;
    until: string;
    stretches: Array<{
      path: string;
      version: number;
      level: number;
      zone: string | null;
      from: string;
      until: string;
      owner: { code: string } | null;
      unreached: Array<{
        responder: unknown;
        why: EmptyLevelReason;
        away: Array<{ id: string; name: string }>;
      }>;
    }>;
  } | null;
};

export type PathRehearsalQueryVariables = Exact<{
  input: PathRehearsalInput;
}>;

export type PathRehearsalQuery = {
  rehearsal: {
    goesOn: boolean;
    steps: Array<{
      at: string;
      kind: RehearsedKind;
      level: number | null;
      loop: number | null;
      why: string | null;
      clock: ClockKind | null;
      called: Array<{ id: string; name: string }>;
      department: { code: string } | null;
    }>;
  } | null;
};

export type DraftPathMutationVariables = Exact<{
  input: DraftPathInput;
}>;

export type DraftPathMutation = {
  answer: {
    draft: {
      id: string;
      code: string;
      version: number;
      state: PathDraftState;
      base: number;
      content: unknown;
      changes: unknown;
      editedAt: string;
      publishedAs: number | null;
      endReason: string | null;
      author: { id: string; name: string };
      editedBy: { id: string; name: string };
      abilities: { edit: boolean; publish: boolean; withdraw: boolean };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'PathRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          pathProblem: PathProblem;
        }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type EditPathDraftMutationVariables = Exact<{
  input: EditPathDraftInput;
}>;

export type EditPathDraftMutation = {
  answer: {
    draft: {
      id: string;
      code: string;
      version: number;
      state: PathDraftState;
      base: number;
      content: unknown;
      changes: unknown;
      editedAt: string;
      publishedAs: number | null;
      endReason: string | null;
      author: { id: string; name: string };
      editedBy: { id: string; name: string };
      abilities: { edit: boolean; publish: boolean; withdraw: boolean };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'PathRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          pathProblem: PathProblem;
        }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type PublishPathDraftMutationVariables = Exact<{
  input: PublishPathDraftInput;
}>;

export type PublishPathDraftMutation = {
  answer: {
    draft: {
      id: string;
      code: string;
      version: number;
      state: PathDraftState;
      base: number;
      content: unknown;
      changes: unknown;
      editedAt: string;
      publishedAs: number | null;
      endReason: string | null;
      author: { id: string; name: string };
      editedBy: { id: string; name: string };
      abilities: { edit: boolean; publish: boolean; withdraw: boolean };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'PathRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          pathProblem: PathProblem;
        }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type WithdrawPathDraftMutationVariables = Exact<{
  input: WithdrawPathDraftInput;
}>;

export type WithdrawPathDraftMutation = {
  answer: {
    draft: {
      id: string;
      code: string;
      version: number;
      state: PathDraftState;
      base: number;
      content: unknown;
      changes: unknown;
      editedAt: string;
      publishedAs: number | null;
      endReason: string | null;
      author: { id: string; name: string };
      editedBy: { id: string; name: string };
      abilities: { edit: boolean; publish: boolean; withdraw: boolean };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'PathRefused';
          details: unknown;
          code: RefusalCode;
          message: string;
          pathProblem: PathProblem;
        }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ServiceLevelFieldsFragment = {
  code: string;
  acknowledgeSeconds: number;
  resolveSeconds: number;
  cosignSeconds: number;
  arbitrationSeconds: number;
  calendar: string;
  names: { en: string; zhHans: string; zhHant: string };
};

export type PathsQueryVariables = Exact<{ [key: string]: never }>;

export type PathsQuery = {
  escalationPaths: Array<{
    code: string;
    version: number;
    levels: unknown;
    arbiters: unknown;
    bounceLimit: number;
    acknowledgementExpiresAfterSeconds: number | null;
    publishedAt: string;
    note: string;
    names: { en: string; zhHans: string; zhHant: string };
    publishedBy: { id: string; name: string } | null;
    draft: { id: string; author: { id: string; name: string } } | null;
  }>;
  absenceChoices: { deputies: Array<{ id: string; name: string }> };
  newPaths: Array<{
    id: string;
    code: string;
    base: number;
    content: unknown;
    author: { id: string; name: string };
  }>;
  serviceLevels: Array<{
    code: string;
    acknowledgeSeconds: number;
    resolveSeconds: number;
    cosignSeconds: number;
    arbitrationSeconds: number;
    calendar: string;
    names: { en: string; zhHans: string; zhHant: string };
  }>;
};

export type RequestClockFieldsFragment = {
  run: number;
  state: ClockState;
  targetSeconds: number;
  elapsedSeconds: number;
  dueAt: string | null;
  wouldBeDueAt: string | null;
  overdueAt: string | null;
  calendar: string;
};

export type RequestLineFieldsFragment = {
  id: string;
  version: number;
  number: number;
  ticketNumber: number;
  state: SubRequestState;
  askedAt: string;
  need: string;
  answerKind: SubRequestAnswerKind;
  asking: { code: string };
  asked: { code: string };
  shown: { title: string | null; problemType: string | null; market: string | null; severity: number | null };
  assignee: { id: string; name: string } | null;
  clock: {
    run: number;
    state: ClockState;
    targetSeconds: number;
    elapsedSeconds: number;
    dueAt: string | null;
    wouldBeDueAt: string | null;
    overdueAt: string | null;
    calendar: string;
  };
};

export type RequestAbilityFieldsFragment = {
  accept: boolean;
  answer: boolean;
  return: boolean;
  reply: boolean;
  decline: boolean;
  withdraw: boolean;
  reopen: boolean;
};

export type RequestFieldsFragment = {
  ticketId: string | null;
  reopened: number;
  id: string;
  version: number;
  number: number;
  ticketNumber: number;
  state: SubRequestState;
  askedAt: string;
  need: string;
  answerKind: SubRequestAnswerKind;
  askedBy: { id: string; name: string };
  shown: {
    orderReference: string | null;
    description: string | null;
    customerName: string | null;
    customerReference: string | null;
    title: string | null;
    problemType: string | null;
    market: string | null;
    severity: number | null;
    orderValue: { amount: number; currency: string } | null;
    excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
  };
  thread: Array<{
    kind: SubRequestMessageKind;
    text: string;
    at: string;
    by: { id: string; name: string } | null;
  }>;
  answers: Array<{
    text: string;
    yes: boolean | null;
    amount: number | null;
    currency: string | null;
    at: string;
    by: { id: string; name: string } | null;
  }>;
  ending: {
    kind: SubRequestEndingKind;
    cause: SubRequestEndingCause;
    reason: string | null;
    at: string;
    by: { id: string; name: string } | null;
  } | null;
  clock: {
    run: number;
    state: ClockState;
    targetSeconds: number;
    elapsedSeconds: number;
    dueAt: string | null;
    wouldBeDueAt: string | null;
    overdueAt: string | null;
    calendar: string;
    shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
  };
  abilities: {
    accept: boolean;
    answer: boolean;
    return: boolean;
    reply: boolean;
    decline: boolean;
    withdraw: boolean;
    reopen: boolean;
  };
  asking: { code: string };
  asked: { code: string };
  assignee: { id: string; name: string } | null;
};

export type RequestAnswerFieldsFragment = {
  subRequest: {
    ticketId: string | null;
    reopened: number;
    id: string;
    version: number;
    number: number;
    ticketNumber: number;
    state: SubRequestState;
    askedAt: string;
    need: string;
    answerKind: SubRequestAnswerKind;
    askedBy: { id: string; name: string };
    shown: {
      orderReference: string | null;
      description: string | null;
      customerName: string | null;
      customerReference: string | null;
      title: string | null;
      problemType: string | null;
      market: string | null;
      severity: number | null;
      orderValue: { amount: number; currency: string } | null;
      excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
    };
    thread: Array<{
      kind: SubRequestMessageKind;
      text: string;
      at: string;
      by: { id: string; name: string } | null;
    }>;
    answers: Array<{
      text: string;
      yes: boolean | null;
      amount: number | null;
      currency: string | null;
      at: string;
      by: { id: string; name: string } | null;
    }>;
    ending: {
      kind: SubRequestEndingKind;
      cause: SubRequestEndingCause;
      reason: string | null;
      at: string;
      by: { id: string; name: string } | null;
    } | null;
    clock: {
      run: number;
      state: ClockState;
      targetSeconds: number;
      elapsedSeconds: number;
      dueAt: string | null;
      wouldBeDueAt: string | null;
      overdueAt: string | null;
      calendar: string;
      shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
    };
    abilities: {
      accept: boolean;
      answer: boolean;
      return: boolean;
      reply: boolean;
      decline: boolean;
      withdraw: boolean;
      reopen: boolean;
    };
    asking: { code: string };
    asked: { code: string };
    assignee: { id: string; name: string } | null;
  } | null;
  refusal:
    | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
    | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
    | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
    | { __typename: 'IncidentRefused'; code: RefusalCode; message: string; incidentProblem: IncidentProblem }
    | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
    | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
    | { __typename: 'PathRefused'; code: RefusalCode; message: string }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
    | {
        __typename: 'SubRequestRefused';
        code: RefusalCode;
        message: string;
        subRequestProblem: SubRequestProblem;
      }
    | null;
};

export type RequestQueueQueryVariables = Exact<{
  filter?: SubRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RequestQueueQuery = {
  subRequests: {
    total: number;
    next: string | null;
    subRequests: Array<{
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      asking: { code: string };
      asked: { code: string };
      shown: {
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
      };
      assignee: { id: string; name: string } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
      };
    }>;
  };
  subRequestCounts: { toUs: number; overdue: number; returned: number };
};

export type RequestPageQueryVariables = Exact<{
  ticketNumber: number;
  number: number;
}>;

export type RequestPageQuery = {
  subRequest: {
    ticketId: string | null;
    reopened: number;
    id: string;
    version: number;
    number: number;
    ticketNumber: number;
    state: SubRequestState;
    askedAt: string;
    need: string;
    answerKind: SubRequestAnswerKind;
    clock: {
      run: number;
      state: ClockState;
      targetSeconds: number;
      elapsedSeconds: number;
      dueAt: string | null;
      wouldBeDueAt: string | null;
      overdueAt: string | null;
      calendar: string;
      strip: Array<{ department: string; from: string; until: string; uncounted: string | null }>;
      shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
    };
    askedBy: { id: string; name: string };
    shown: {
      orderReference: string | null;
      description: string | null;
      customerName: string | null;
      customerReference: string | null;
      title: string | null;
      problemType: string | null;
      market: string | null;
      severity: number | null;
      orderValue: { amount: number; currency: string } | null;
      excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
    };
    thread: Array<{
      kind: SubRequestMessageKind;
      text: string;
      at: string;
      by: { id: string; name: string } | null;
    }>;
    answers: Array<{
      text: string;
      yes: boolean | null;
      amount: number | null;
      currency: string | null;
      at: string;
      by: { id: string; name: string } | null;
    }>;
    ending: {
      kind: SubRequestEndingKind;
      cause: SubRequestEndingCause;
      reason: string | null;
      at: string;
      by: { id: string; name: string } | null;
    } | null;
    abilities: {
      accept: boolean;
      answer: boolean;
      return: boolean;
      reply: boolean;
      decline: boolean;
      withdraw: boolean;
      reopen: boolean;
    };
    asking: { code: string };
    asked: { code: string };
    assignee: { id: string; name: string } | null;
  } | null;
};

export type RequestsOfTicketQueryVariables = Exact<{
  id: string;
}>;

export type RequestsOfTicketQuery = {
  ticket: {
    id: string;
    version: number;
    subRequests: Array<{
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    }>;
    subRequestTerms: { departments: Array<string> } | null;
  } | null;
};

export type RequestTermsQueryVariables = Exact<{
  id: string;
}>;

export type RequestTermsQuery = {
  ticket: {
    id: string;
    version: number;
    subRequestTerms: {
      departments: Array<string>;
      usualSeconds: number;
      usualParts: Array<SubRequestPart>;
      dues: Array<{ department: string; dueAt: string }>;
      showable: {
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
    } | null;
  } | null;
};

export type RequestAskMutationVariables = Exact<{
  input: AskSubRequestInput;
}>;

export type RequestAskMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestAcceptMutationVariables = Exact<{
  input: SubRequestMoveInput;
}>;

export type RequestAcceptMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestAnswerMutationVariables = Exact<{
  input: AnswerSubRequestInput;
}>;

export type RequestAnswerMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestReturnMutationVariables = Exact<{
  input: SubRequestTextInput;
}>;

export type RequestReturnMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestReplyMutationVariables = Exact<{
  input: ReplySubRequestInput;
}>;

export type RequestReplyMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestDeclineMutationVariables = Exact<{
  input: SubRequestTextInput;
}>;

export type RequestDeclineMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestWithdrawMutationVariables = Exact<{
  input: SubRequestTextInput;
}>;

export type RequestWithdrawMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RequestReopenMutationVariables = Exact<{
  input: SubRequestTextInput;
}>;

export type RequestReopenMutation = {
  answer: {
    subRequest: {
      ticketId: string | null;
      reopened: number;
      id: string;
      version: number;
      number: number;
      ticketNumber: number;
      state: SubRequestState;
      askedAt: string;
      need: string;
      answerKind: SubRequestAnswerKind;
      askedBy: { id: string; name: string };
      shown: {
        orderReference: string | null;
        description: string | null;
        customerName: string | null;
        customerReference: string | null;
        title: string | null;
        problemType: string | null;
        market: string | null;
        severity: number | null;
        orderValue: { amount: number; currency: string } | null;
        excerpts: Array<{ sequence: number; kind: ShownExcerptKind; text: string; at: string }>;
      };
      thread: Array<{
        kind: SubRequestMessageKind;
        text: string;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      answers: Array<{
        text: string;
        yes: boolean | null;
        amount: number | null;
        currency: string | null;
        at: string;
        by: { id: string; name: string } | null;
      }>;
      ending: {
        kind: SubRequestEndingKind;
        cause: SubRequestEndingCause;
        reason: string | null;
        at: string;
        by: { id: string; name: string } | null;
      } | null;
      clock: {
        run: number;
        state: ClockState;
        targetSeconds: number;
        elapsedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        overdueAt: string | null;
        calendar: string;
        shares: Array<{ department: string; countedSeconds: number; waitedSeconds: number }>;
      };
      abilities: {
        accept: boolean;
        answer: boolean;
        return: boolean;
        reply: boolean;
        decline: boolean;
        withdraw: boolean;
        reopen: boolean;
      };
      asking: { code: string };
      asked: { code: string };
      assignee: { id: string; name: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ViewerFieldsFragment = {
  person: {
    id: string;
    name: string;
    departments: Array<{ code: string; hue: number; names: { en: string; zhHans: string; zhHant: string } }>;
  };
  roles: Array<{ role: Role; department: { code: string } | null }>;
  abilities: {
    openTicket: boolean;
    draftChange: boolean;
    seeMatrix: boolean;
    draftMatrix: boolean;
    seePaths: boolean;
    createCalendar: boolean;
    draftPath: boolean;
    seeAdministration: boolean;
  };
  preferences: { language: Language; timeZone: string };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    person: {
      id: string;
      name: string;
      departments: Array<{
        code: string;
        hue: number;
        names: { en: string; zhHans: string; zhHant: string };
      }>;
    };
    roles: Array<{ role: Role; department: { code: string } | null }>;
    abilities: {
      openTicket: boolean;
      draftChange: boolean;
      seeMatrix: boolean;
      draftMatrix: boolean;
      seePaths: boolean;
      createCalendar: boolean;
      draftPath: boolean;
      seeAdministration: boolean;
    };
    preferences: { language: Language; timeZone: string };
  } | null;
};

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never }>;

export type DemoAccountsQuery = {
  demoAccounts: Array<{
    name: string;
    email: string;
    password: string;
    language: Language;
    does: { en: string; zhHans: string; zhHant: string };
  }>;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn: {
    viewer: {
      person: {
        id: string;
        name: string;
        departments: Array<{
          code: string;
          hue: number;
          names: { en: string; zhHans: string; zhHant: string };
        }>;
      };
      roles: Array<{ role: Role; department: { code: string } | null }>;
      abilities: {
        openTicket: boolean;
        draftChange: boolean;
        seeMatrix: boolean;
        draftMatrix: boolean;
        seePaths: boolean;
        createCalendar: boolean;
        draftPath: boolean;
        seeAdministration: boolean;
      };
      preferences: { language: Language; timeZone: string };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode }
      | { __typename: 'CalendarRefused'; code: RefusalCode }
      | { __typename: 'NoArbiter'; code: RefusalCode }
      | { __typename: 'IncidentRefused'; code: RefusalCode }
      | { __typename: 'MatrixRefused'; code: RefusalCode }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode }
      | { __typename: 'PathRefused'; code: RefusalCode }
      | { __typename: 'NotSignedIn'; code: RefusalCode }
      | { __typename: 'SignInFailed'; code: RefusalCode }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode }
      | { __typename: 'NotFound'; code: RefusalCode }
      | { __typename: 'NotAllowed'; code: RefusalCode }
      | { __typename: 'StaleVersion'; code: RefusalCode }
      | { __typename: 'InvalidInput'; code: RefusalCode }
      | { __typename: 'IllegalMove'; code: RefusalCode }
      | { __typename: 'CosignMissing'; code: RefusalCode }
      | { __typename: 'SignOffRefused'; code: RefusalCode }
      | { __typename: 'ChangeRefused'; code: RefusalCode }
      | { __typename: 'KeyReused'; code: RefusalCode }
      | { __typename: 'RotaFileRefused'; code: RefusalCode }
      | { __typename: 'SubRequestRefused'; code: RefusalCode }
      | null;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: { done: boolean } };

export type SetPreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;

export type SetPreferencesMutation = {
  setPreferences: {
    viewer: {
      person: {
        id: string;
        name: string;
        departments: Array<{
          code: string;
          hue: number;
          names: { en: string; zhHans: string; zhHant: string };
        }>;
      };
      roles: Array<{ role: Role; department: { code: string } | null }>;
      abilities: {
        openTicket: boolean;
        draftChange: boolean;
        seeMatrix: boolean;
        draftMatrix: boolean;
        seePaths: boolean;
        createCalendar: boolean;
        draftPath: boolean;
        seeAdministration: boolean;
      };
      preferences: { language: Language; timeZone: string };
    } | null;
    refusal:
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | { code: RefusalCode }
      | null;
  };
};

type RefusalFields_AbsenceRefused_Fragment = {
  __typename: 'AbsenceRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_CalendarRefused_Fragment = {
  __typename: 'CalendarRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_NoArbiter_Fragment = { __typename: 'NoArbiter'; code: RefusalCode; message: string };

type RefusalFields_IncidentRefused_Fragment = {
  __typename: 'IncidentRefused';
  code: RefusalCode;
  message: string;
  incidentProblem: IncidentProblem;
};

type RefusalFields_MatrixRefused_Fragment = {
  __typename: 'MatrixRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_MatrixFileRefused_Fragment = {
  __typename: 'MatrixFileRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_PathRefused_Fragment = { __typename: 'PathRefused'; code: RefusalCode; message: string };

type RefusalFields_NotSignedIn_Fragment = { __typename: 'NotSignedIn'; code: RefusalCode; message: string };

type RefusalFields_SignInFailed_Fragment = { __typename: 'SignInFailed'; code: RefusalCode; message: string };

type RefusalFields_TooManyAttempts_Fragment = {
  __typename: 'TooManyAttempts';
  retryAfterSeconds: number;
  code: RefusalCode;
  message: string;
};

type RefusalFields_NotFound_Fragment = { __typename: 'NotFound'; code: RefusalCode; message: string };

type RefusalFields_NotAllowed_Fragment = {
  __typename: 'NotAllowed';
  ability: string;
  code: RefusalCode;
  message: string;
};

type RefusalFields_StaleVersion_Fragment = { __typename: 'StaleVersion'; code: RefusalCode; message: string };

type RefusalFields_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  code: RefusalCode;
  message: string;
  problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
};

type RefusalFields_IllegalMove_Fragment = {
  __typename: 'IllegalMove';
  state: string;
  move: string;
  legal: Array<string>;
  code: RefusalCode;
  message: string;
};

type RefusalFields_CosignMissing_Fragment = {
  __typename: 'CosignMissing';
  code: RefusalCode;
  message: string;
  parties: Array<{ key: string; role: string | null; status: PartyStatus; department: { code: string } }>;
};

type RefusalFields_SignOffRefused_Fragment = {
  __typename: 'SignOffRefused';
  problem: SignOffProblem;
  code: RefusalCode;
  message: string;
};

type RefusalFields_ChangeRefused_Fragment = {
  __typename: 'ChangeRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_KeyReused_Fragment = { __typename: 'KeyReused'; code: RefusalCode; message: string };

type RefusalFields_RotaFileRefused_Fragment = {
  __typename: 'RotaFileRefused';
  code: RefusalCode;
  message: string;
};

type RefusalFields_SubRequestRefused_Fragment = {
  __typename: 'SubRequestRefused';
  code: RefusalCode;
  message: string;
  subRequestProblem: SubRequestProblem;
};

export type RefusalFieldsFragment =
  | RefusalFields_AbsenceRefused_Fragment
  | RefusalFields_CalendarRefused_Fragment
  | RefusalFields_NoArbiter_Fragment
  | RefusalFields_IncidentRefused_Fragment
  | RefusalFields_MatrixRefused_Fragment
  | RefusalFields_MatrixFileRefused_Fragment
  | RefusalFields_PathRefused_Fragment
  | RefusalFields_NotSignedIn_Fragment
  | RefusalFields_SignInFailed_Fragment
  | RefusalFields_TooManyAttempts_Fragment
  | RefusalFields_NotFound_Fragment
  | RefusalFields_NotAllowed_Fragment
  | RefusalFields_StaleVersion_Fragment
  | RefusalFields_InvalidInput_Fragment
  | RefusalFields_IllegalMove_Fragment
  | RefusalFields_CosignMissing_Fragment
  | RefusalFields_SignOffRefused_Fragment
  | RefusalFields_ChangeRefused_Fragment
  | RefusalFields_KeyReused_Fragment
  | RefusalFields_RotaFileRefused_Fragment
  | RefusalFields_SubRequestRefused_Fragment;

export type MoveAnswerFieldsFragment = {
  ticket: {
    id: string;
    number: number;
    version: number;
    card: {
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      dispute: {
        number: number;
        reason: DisputeReason;
        proposed: string;
        by: string | null;
        since: string;
        arbiters: unknown;
        asked: Array<string>;
        level: number;
        overdueAt: string | null;
      } | null;
      incident: { since: string; members: number } | null;
      memberOf: {
        ticketId: string;
        number: number;
        since: string;
        notice: number;
        resolved: boolean;
        stays: StayReason | null;
      } | null;
      subRequests: Array<{
        id: string;
        number: number;
        department: string;
        state: OpenSubRequestState;
        overdue: boolean;
      }>;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    };
    abilities: {
      accept: boolean;
      start: boolean;
      askCustomer: boolean;
      recordAnswer: boolean;
      hold: boolean;
      release: boolean;
      comment: boolean;
      propose: boolean;
      withdrawProposal: boolean;
      sign: boolean;
      resolve: boolean;
      close: boolean;
      reopen: boolean;
      handOver: boolean;
      escalate: boolean;
      skipLevels: boolean;
      deescalate: boolean;
      acknowledge: boolean;
      dispute: boolean;
      withdrawDispute: boolean;
      rule: boolean;
      reclassify: boolean;
      declareIncident: boolean;
      joinIncident: boolean;
      leaveIncident: boolean;
      joinMembers: boolean;
      sendNotice: boolean;
      signFor: Array<string>;
    };
  } | null;
  refusal:
    | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
    | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
    | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
    | { __typename: 'IncidentRefused'; code: RefusalCode; message: string; incidentProblem: IncidentProblem }
    | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
    | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
    | { __typename: 'PathRefused'; code: RefusalCode; message: string }
    | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
    | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
    | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
    | { __typename: 'NotFound'; code: RefusalCode; message: string }
    | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
    | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
    | {
        __typename: 'InvalidInput';
        code: RefusalCode;
        message: string;
        problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
      }
    | {
        __typename: 'IllegalMove';
        state: string;
        move: string;
        legal: Array<string>;
        code: RefusalCode;
        message: string;
      }
    | {
        __typename: 'CosignMissing';
        code: RefusalCode;
        message: string;
        parties: Array<{
          key: string;
          role: string | null;
          status: PartyStatus;
          department: { code: string };
        }>;
      }
    | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
    | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
    | { __typename: 'KeyReused'; code: RefusalCode; message: string }
    | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
    | {
        __typename: 'SubRequestRefused';
        code: RefusalCode;
        message: string;
        subRequestProblem: SubRequestProblem;
      }
    | null;
};

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;

export type OpenTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type AcceptTicketMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type AcceptTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type AcknowledgeEscalationMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type StartWorkMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type StartWorkMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ReleaseTicketMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type ReleaseTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type WithdrawProposalMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type WithdrawProposalMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type CloseTicketMutationVariables = Exact<{
  input: TicketMoveInput;
}>;

export type CloseTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type AskCustomerMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type AskCustomerMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type RecordCustomerAnswerMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type RecordCustomerAnswerMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type HoldTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type HoldTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type CommentTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type CommentTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ResolveTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type ResolveTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ReopenTicketMutationVariables = Exact<{
  input: TicketTextInput;
}>;

export type ReopenTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type ProposeResolutionMutationVariables = Exact<{
  input: ProposeResolutionInput;
}>;

export type ProposeResolutionMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type SignProposalMutationVariables = Exact<{
  input: SignProposalInput;
}>;

export type SignProposalMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type HandOverTicketMutationVariables = Exact<{
  input: HandOverTicketInput;
}>;

export type HandOverTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type EscalateTicketMutationVariables = Exact<{
  input: EscalateTicketInput;
}>;

export type EscalateTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type DeescalateTicketMutationVariables = Exact<{
  input: DeescalateTicketInput;
}>;

export type DeescalateTicketMutation = {
  answer: {
    ticket: {
      id: string;
      number: number;
      version: number;
      card: {
        id: string;
        number: number;
        version: number;
        title: string;
        state: TicketState;
        priority: number;
        customerName: string;
        owner: string;
        assignee: string | null;
        involved: Array<string>;
        openedBy: string | null;
        openedAt: string;
        resolvedAt: string | null;
        closedAt: string | null;
        escalationLevel: number;
        reopened: number;
        changes: Array<string>;
        facts: {
          problemType: string;
          market: string;
          channel: string;
          tier: string;
          severity: number;
          orderValue: number | null;
          currency: string | null;
          language: string;
          tags: Array<string>;
        };
        hold: { reason: string; since: string } | null;
        dispute: {
          number: number;
          reason: DisputeReason;
          proposed: string;
          by: string | null;
          since: string;
          arbiters: unknown;
          asked: Array<string>;
          level: number;
          overdueAt: string | null;
        } | null;
        incident: { since: string; members: number } | null;
        memberOf: {
          ticketId: string;
          number: number;
          since: string;
          notice: number;
          resolved: boolean;
          stays: StayReason | null;
        } | null;
        subRequests: Array<{
          id: string;
          number: number;
          department: string;
          state: OpenSubRequestState;
          overdue: boolean;
        }>;
        clocks: Array<{
          kind: ClockKind;
          state: ClockState;
          targetSeconds: number;
          dueAt: string | null;
          elapsedSeconds: number;
          breachedAt: string | null;
        }>;
        cosign: { id: string; state: unknown } | null;
      };
      abilities: {
        accept: boolean;
        start: boolean;
        askCustomer: boolean;
        recordAnswer: boolean;
        hold: boolean;
        release: boolean;
        comment: boolean;
        propose: boolean;
        withdrawProposal: boolean;
        sign: boolean;
        resolve: boolean;
        close: boolean;
        reopen: boolean;
        handOver: boolean;
        escalate: boolean;
        skipLevels: boolean;
        deescalate: boolean;
        acknowledge: boolean;
        dispute: boolean;
        withdrawDispute: boolean;
        rule: boolean;
        reclassify: boolean;
        declareIncident: boolean;
        joinIncident: boolean;
        leaveIncident: boolean;
        joinMembers: boolean;
        sendNotice: boolean;
        signFor: Array<string>;
      };
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type TicketAbilityFieldsFragment = {
  accept: boolean;
  start: boolean;
  askCustomer: boolean;
  recordAnswer: boolean;
  hold: boolean;
  release: boolean;
  comment: boolean;
  propose: boolean;
  withdrawProposal: boolean;
  sign: boolean;
  resolve: boolean;
  close: boolean;
  reopen: boolean;
  handOver: boolean;
  escalate: boolean;
  skipLevels: boolean;
  deescalate: boolean;
  acknowledge: boolean;
  dispute: boolean;
  withdrawDispute: boolean;
  rule: boolean;
  reclassify: boolean;
  declareIncident: boolean;
  joinIncident: boolean;
  leaveIncident: boolean;
  joinMembers: boolean;
  sendNotice: boolean;
  signFor: Array<string>;
};

export type TicketProposalFieldsFragment = {
  id: string;
  number: number;
  kind: ResolutionKind;
  text: string;
  amount: number | null;
  currency: string | null;
  contentHash: string;
  at: string;
  by: { id: string; name: string };
};

export type TimelineEntryFieldsFragment = {
  sequence: number;
  type: string;
  at: string;
  payload: unknown;
  actor: { id: string; name: string } | null;
};

export type TicketFieldsFragment = {
  id: string;
  number: number;
  version: number;
  description: string;
  orderReference: string | null;
  requiredCosign: unknown;
  card: {
    id: string;
    number: number;
    version: number;
    title: string;
    state: TicketState;
    priority: number;
    customerName: string;
    owner: string;
    assignee: string | null;
    involved: Array<string>;
    openedBy: string | null;
    openedAt: string;
    resolvedAt: string | null;
    closedAt: string | null;
    escalationLevel: number;
    reopened: number;
    changes: Array<string>;
    facts: {
      problemType: string;
      market: string;
      channel: string;
      tier: string;
      severity: number;
      orderValue: number | null;
      currency: string | null;
      language: string;
      tags: Array<string>;
    };
    hold: { reason: string; since: string } | null;
    dispute: {
      number: number;
      reason: DisputeReason;
      proposed: string;
      by: string | null;
      since: string;
      arbiters: unknown;
      asked: Array<string>;
      level: number;
      overdueAt: string | null;
    } | null;
    incident: { since: string; members: number } | null;
    memberOf: {
      ticketId: string;
      number: number;
      since: string;
      notice: number;
      resolved: boolean;
      stays: StayReason | null;
    } | null;
    subRequests: Array<{
      id: string;
      number: number;
      department: string;
      state: OpenSubRequestState;
      overdue: boolean;
    }>;
    clocks: Array<{
      kind: ClockKind;
      state: ClockState;
      targetSeconds: number;
      dueAt: string | null;
      elapsedSeconds: number;
      breachedAt: string | null;
    }>;
    cosign: { id: string; state: unknown } | null;
  };
  customer: { name: string; reference: string };
  assignment: {
    matrixVersion: number;
    rule: string | null;
    inputs: unknown;
    requiredCosign: unknown;
    serviceLevel: string;
    path: string;
    pathVersion: number;
    playbook: string | null;
    explanation: unknown;
    ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
    owner: { code: string };
    informed: Array<{ code: string }>;
    authority: { maxAmount: number; currency: string } | null;
  };
  ownerships: Array<{ from: string; until: string | null; cause: unknown; department: { code: string } }>;
  clockStrips: {
    at: string;
    from: string;
    until: string;
    omitted: number;
    strips: Array<{
      kind: ClockKind;
      run: number;
      state: ClockState;
      from: string;
      until: string | null;
      targetSeconds: number;
      countedSeconds: number;
      dueAt: string | null;
      wouldBeDueAt: string | null;
      breachedAt: string | null;
      grain: ClockGrain;
      shares: Array<{ department: string; countedSeconds: number; pausedSeconds: number }>;
      pieces: Array<{
        from: string;
        until: string;
        kind: ClockPieceKind;
        name: string | null;
        department: string | null;
        calendar: string | null;
        zone: string | null;
        targetSeconds: number | null;
        countedSeconds: number;
        within: Array<{ kind: ClockPieceKind; name: string | null; seconds: number }>;
      }>;
    }>;
  };
  proposal: {
    id: string;
    number: number;
    kind: ResolutionKind;
    text: string;
    amount: number | null;
    currency: string | null;
    contentHash: string;
    at: string;
    by: { id: string; name: string };
  } | null;
  proposals: Array<{
    id: string;
    number: number;
    kind: ResolutionKind;
    text: string;
    amount: number | null;
    currency: string | null;
    contentHash: string;
    at: string;
    by: { id: string; name: string };
  }>;
  cosignDemands: Array<{ level: number; at: string; department: { code: string } }>;
  cosign: {
    id: string;
    outcome: CosignOutcome;
    rule: unknown;
    contentHash: string;
    requestedAt: string;
    parties: Array<{
      key: string;
      role: string | null;
      status: PartyStatus;
      department: { code: string };
      signOff: {
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      } | null;
    }>;
    signOffs: Array<{
      party: string;
      decision: SignOffDecision;
      reason: string | null;
      contentHash: string;
      at: string;
      stale: boolean;
      withdrawnAt: string | null;
      signer: { id: string; name: string };
      onBehalfOf: { id: string; name: string } | null;
    }>;
  } | null;
  disputes: Array<{
    number: number;
    reason: DisputeReason;
    text: string;
    since: string;
    level: number;
    overdueAt: string | null;
    lapsedAt: string | null;
    proposed: { code: string };
    by: { id: string; name: string } | null;
    asked: Array<{ id: string; name: string }>;
    ruling: {
      kind: RulingKind;
      text: string;
      linked: number | null;
      at: string;
      amendment: RulingAmendment | null;
      department: { code: string } | null;
      by: { id: string; name: string } | null;
    } | null;
    withdrawal: { text: string; at: string; by: { id: string; name: string } | null } | null;
  }>;
  links: Array<{ kind: TicketLinkKind; ticketId: string; number: number }>;
  group: Array<{ code: string }>;
  escalation: {
    level: number;
    acknowledgedAt: string | null;
    path: {
      code: string;
      version: number;
      levels: unknown;
      names: { en: string; zhHans: string; zhHant: string };
    };
    firings: Array<{
      level: number;
      loop: number;
      dueAt: string | null;
      firedAt: string;
      passedBecause: string | null;
      reason: string | null;
      notified: Array<{ id: string; name: string }>;
    }>;
    next: { level: number; dueAt: string } | null;
  };
  timeline: Array<{
    sequence: number;
    type: string;
    at: string;
    payload: unknown;
    actor: { id: string; name: string } | null;
  }>;
  policyChanges: Array<{
    id: string;
    number: number;
    state: ChangeState;
    mustRead: boolean;
    effectiveFrom: string | null;
    effectiveUntil: string | null;
    viewerMustConfirm: boolean;
    title: { en: string; zhHans: string; zhHant: string };
    summary: { en: string; zhHans: string; zhHant: string };
  }>;
  knowledge: Array<{ slug: string; module: string; version: { id: string; title: string } | null }>;
  abilities: {
    accept: boolean;
    start: boolean;
    askCustomer: boolean;
    recordAnswer: boolean;
    hold: boolean;
    release: boolean;
    comment: boolean;
    propose: boolean;
    withdrawProposal: boolean;
    sign: boolean;
    resolve: boolean;
    close: boolean;
    reopen: boolean;
    handOver: boolean;
    escalate: boolean;
    skipLevels: boolean;
    deescalate: boolean;
    acknowledge: boolean;
    dispute: boolean;
    withdrawDispute: boolean;
    rule: boolean;
    reclassify: boolean;
    declareIncident: boolean;
    joinIncident: boolean;
    leaveIncident: boolean;
    joinMembers: boolean;
    sendNotice: boolean;
    signFor: Array<string>;
  };
};

export type TicketByNumberQueryVariables = Exact<{
  number: number;
}>;

export type TicketByNumberQuery = {
  ticket: {
    id: string;
    number: number;
    version: number;
    description: string;
    orderReference: string | null;
    requiredCosign: unknown;
    card: {
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      dispute: {
        number: number;
        reason: DisputeReason;
        proposed: string;
        by: string | null;
        since: string;
        arbiters: unknown;
        asked: Array<string>;
        level: number;
        overdueAt: string | null;
      } | null;
      incident: { since: string; members: number } | null;
      memberOf: {
        ticketId: string;
        number: number;
        since: string;
        notice: number;
        resolved: boolean;
        stays: StayReason | null;
      } | null;
      subRequests: Array<{
        id: string;
        number: number;
        department: string;
        state: OpenSubRequestState;
        overdue: boolean;
      }>;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    };
    customer: { name: string; reference: string };
    assignment: {
      matrixVersion: number;
      rule: string | null;
      inputs: unknown;
      requiredCosign: unknown;
      serviceLevel: string;
      path: string;
      pathVersion: number;
      playbook: string | null;
      explanation: unknown;
      ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
      owner: { code: string };
      informed: Array<{ code: string }>;
      authority: { maxAmount: number; currency: string } | null;
    };
    ownerships: Array<{ from: string; until: string | null; cause: unknown; department: { code: string } }>;
    clockStrips: {
      at: string;
      from: string;
      until: string;
      omitted: number;
      strips: Array<{
        kind: ClockKind;
        run: number;
        state: ClockState;
        from: string;
        until: string | null;
        targetSeconds: number;
        countedSeconds: number;
        dueAt: string | null;
        wouldBeDueAt: string | null;
        breachedAt: string | null;
        grain: ClockGrain;
        shares: Array<{ department: string; countedSeconds: number; pausedSeconds: number }>;
        pieces: Array<{
          from: string;
          until: string;
          kind: ClockPieceKind;
          name: string | null;
          department: string | null;
          calendar: string | null;
          zone: string | null;
          targetSeconds: number | null;
          countedSeconds: number;
          within: Array<{ kind: ClockPieceKind; name: string | null; seconds: number }>;
        }>;
      }>;
    };
    proposal: {
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    } | null;
    proposals: Array<{
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    }>;
    cosignDemands: Array<{ level: number; at: string; department: { code: string } }>;
    cosign: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
          onBehalfOf: { id: string; name: string } | null;
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      }>;
    } | null;
    disputes: Array<{
      number: number;
      reason: DisputeReason;
      text: string;
      since: string;
      level: number;
      overdueAt: string | null;
      lapsedAt: string | null;
      proposed: { code: string };
      by: { id: string; name: string } | null;
      asked: Array<{ id: string; name: string }>;
      ruling: {
        kind: RulingKind;
        text: string;
        linked: number | null;
        at: string;
        amendment: RulingAmendment | null;
        department: { code: string } | null;
        by: { id: string; name: string } | null;
      } | null;
      withdrawal: { text: string; at: string; by: { id: string; name: string } | null } | null;
    }>;
    links: Array<{ kind: TicketLinkKind; ticketId: string; number: number }>;
    group: Array<{ code: string }>;
    escalation: {
      level: number;
      acknowledgedAt: string | null;
      path: {
        code: string;
        version: number;
        levels: unknown;
        names: { en: string; zhHans: string; zhHant: string };
      };
      firings: Array<{
        level: number;
        loop: number;
        dueAt: string | null;
        firedAt: string;
        passedBecause: string | null;
        reason: string | null;
        notified: Array<{ id: string; name: string }>;
      }>;
      next: { level: number; dueAt: string } | null;
    };
    timeline: Array<{
      sequence: number;
      type: string;
      at: string;
      payload: unknown;
      actor: { id: string; name: string } | null;
    }>;
    policyChanges: Array<{
      id: string;
      number: number;
      state: ChangeState;
      mustRead: boolean;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      viewerMustConfirm: boolean;
      title: { en: string; zhHans: string; zhHant: string };
      summary: { en: string; zhHans: string; zhHant: string };
    }>;
    knowledge: Array<{ slug: string; module: string; version: { id: string; title: string } | null }>;
    abilities: {
      accept: boolean;
      start: boolean;
      askCustomer: boolean;
      recordAnswer: boolean;
      hold: boolean;
      release: boolean;
      comment: boolean;
      propose: boolean;
      withdrawProposal: boolean;
      sign: boolean;
      resolve: boolean;
      close: boolean;
      reopen: boolean;
      handOver: boolean;
      escalate: boolean;
      skipLevels: boolean;
      deescalate: boolean;
      acknowledge: boolean;
      dispute: boolean;
      withdrawDispute: boolean;
      rule: boolean;
      reclassify: boolean;
      declareIncident: boolean;
      joinIncident: boolean;
      leaveIncident: boolean;
      joinMembers: boolean;
      sendNotice: boolean;
      signFor: Array<string>;
    };
  } | null;
};

export type EarlierTimelineQueryVariables = Exact<{
  id: string;
  before: number;
}>;

export type EarlierTimelineQuery = {
  ticket: {
    id: string;
    timeline: Array<{
      sequence: number;
      type: string;
      at: string;
      payload: unknown;
      actor: { id: string; name: string } | null;
    }>;
  } | null;
};

export type TicketListQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  order?: TicketOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type TicketListQuery = {
  tickets: {
    total: number;
    next: string | null;
    tickets: Array<{
      id: string;
      number: number;
      version: number;
      title: string;
      state: TicketState;
      priority: number;
      customerName: string;
      owner: string;
      assignee: string | null;
      involved: Array<string>;
      openedBy: string | null;
      openedAt: string;
      resolvedAt: string | null;
      closedAt: string | null;
      escalationLevel: number;
      reopened: number;
      changes: Array<string>;
      facts: {
        problemType: string;
        market: string;
        channel: string;
        tier: string;
        severity: number;
        orderValue: number | null;
        currency: string | null;
        language: string;
        tags: Array<string>;
      };
      hold: { reason: string; since: string } | null;
      dispute: {
        number: number;
        reason: DisputeReason;
        proposed: string;
        by: string | null;
        since: string;
        arbiters: unknown;
        asked: Array<string>;
        level: number;
        overdueAt: string | null;
      } | null;
      incident: { since: string; members: number } | null;
      memberOf: {
        ticketId: string;
        number: number;
        since: string;
        notice: number;
        resolved: boolean;
        stays: StayReason | null;
      } | null;
      subRequests: Array<{
        id: string;
        number: number;
        department: string;
        state: OpenSubRequestState;
        overdue: boolean;
      }>;
      clocks: Array<{
        kind: ClockKind;
        state: ClockState;
        targetSeconds: number;
        dueAt: string | null;
        elapsedSeconds: number;
        breachedAt: string | null;
      }>;
      cosign: { id: string; state: unknown } | null;
    }>;
  };
};

export type TryCaseQueryVariables = Exact<{
  facts: TicketFactsInput;
}>;

export type TryCaseQuery = {
  tryCase: {
    decision: {
      matrixVersion: number | null;
      rule: string | null;
      requiredCosign: unknown;
      path: string;
      playbook: string | null;
      ruleLabel: { en: string; zhHans: string; zhHant: string } | null;
      owner: { code: string };
      informed: Array<{ code: string }>;
      serviceLevel: {
        code: string;
        acknowledgeSeconds: number;
        resolveSeconds: number;
        cosignSeconds: number;
        calendar: string;
        names: { en: string; zhHans: string; zhHant: string };
      };
      authority: { maxAmount: number; currency: string } | null;
    } | null;
    refusal:
      | { __typename: 'AbsenceRefused'; code: RefusalCode; message: string }
      | { __typename: 'CalendarRefused'; code: RefusalCode; message: string }
      | { __typename: 'NoArbiter'; code: RefusalCode; message: string }
      | {
          __typename: 'IncidentRefused';
          code: RefusalCode;
          message: string;
          incidentProblem: IncidentProblem;
        }
      | { __typename: 'MatrixRefused'; code: RefusalCode; message: string }
      | { __typename: 'MatrixFileRefused'; code: RefusalCode; message: string }
      | { __typename: 'PathRefused'; code: RefusalCode; message: string }
      | { __typename: 'NotSignedIn'; code: RefusalCode; message: string }
      | { __typename: 'SignInFailed'; code: RefusalCode; message: string }
      | { __typename: 'TooManyAttempts'; retryAfterSeconds: number; code: RefusalCode; message: string }
      | { __typename: 'NotFound'; code: RefusalCode; message: string }
      | { __typename: 'NotAllowed'; ability: string; code: RefusalCode; message: string }
      | { __typename: 'StaleVersion'; code: RefusalCode; message: string }
      | {
          __typename: 'InvalidInput';
          code: RefusalCode;
          message: string;
          problems: Array<{ field: string; code: FieldProblemCode; limit: number | null }>;
        }
      | {
          __typename: 'IllegalMove';
          state: string;
          move: string;
          legal: Array<string>;
          code: RefusalCode;
          message: string;
        }
      | {
          __typename: 'CosignMissing';
          code: RefusalCode;
          message: string;
          parties: Array<{
            key: string;
            role: string | null;
            status: PartyStatus;
            department: { code: string };
          }>;
        }
      | { __typename: 'SignOffRefused'; problem: SignOffProblem; code: RefusalCode; message: string }
      | { __typename: 'ChangeRefused'; code: RefusalCode; message: string }
      | { __typename: 'KeyReused'; code: RefusalCode; message: string }
      | { __typename: 'RotaFileRefused'; code: RefusalCode; message: string }
      | {
          __typename: 'SubRequestRefused';
          code: RefusalCode;
          message: string;
          subRequestProblem: SubRequestProblem;
        }
      | null;
  };
};

export type TicketLadderQueryVariables = Exact<{
  id: string;
}>;

export type TicketLadderQuery = {
  ticket: {
    id: string;
    escalation: {
      level: number;
      path: { code: string; levels: unknown; names: { en: string; zhHans: string; zhHant: string } };
    };
    abilities: { skipLevels: boolean };
  } | null;
};

export type TicketToSignQueryVariables = Exact<{
  id: string;
}>;

export type TicketToSignQuery = {
  ticket: {
    id: string;
    version: number;
    proposal: {
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    } | null;
    proposals: Array<{
      id: string;
      number: number;
      kind: ResolutionKind;
      text: string;
      amount: number | null;
      currency: string | null;
      contentHash: string;
      at: string;
      by: { id: string; name: string };
    }>;
    cosign: {
      id: string;
      outcome: CosignOutcome;
      rule: unknown;
      contentHash: string;
      requestedAt: string;
      parties: Array<{
        key: string;
        role: string | null;
        status: PartyStatus;
        department: { code: string };
        signOff: {
          party: string;
          decision: SignOffDecision;
          reason: string | null;
          contentHash: string;
          at: string;
          stale: boolean;
          withdrawnAt: string | null;
          signer: { id: string; name: string };
          onBehalfOf: { id: string; name: string } | null;
        } | null;
      }>;
      signOffs: Array<{
        party: string;
        decision: SignOffDecision;
        reason: string | null;
        contentHash: string;
        at: string;
        stale: boolean;
        withdrawnAt: string | null;
        signer: { id: string; name: string };
        onBehalfOf: { id: string; name: string } | null;
      }>;
    } | null;
    abilities: { signFor: Array<string> };
  } | null;
};

export type FactsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FactsSubscription = {
  facts: {
    cursor: string;
    facts: Array<{
      id: string;
      stream: string;
      sequence: number;
      type: string;
      payload: unknown;
      at: string;
      actor: { id: string; name: string } | null;
    }>;
  };
};

export type PresentCursorQueryVariables = Exact<{ [key: string]: never }>;

export type PresentCursorQuery = { cursor: string };
