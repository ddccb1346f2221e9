-- The schema after all migrations. Written by `npm run generate`; `npm run check` compares. Do not edit.

CREATE EXTENSION btree_gist;

CREATE EXTENSION pg_trgm;

CREATE SEQUENCE change_number;

CREATE SEQUENCE matrix_draft_number;

CREATE SEQUENCE ticket_number;

CREATE TABLE absences (
  id uuid NOT NULL,
  version integer NOT NULL,
  person uuid NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  deputy uuid,
  recorded_by uuid,
  called_off_at timestamp with time zone,
  CONSTRAINT absences_check CHECK ((until_at > from_at)),
  CONSTRAINT absences_check1 CHECK ((deputy <> person)),
  CONSTRAINT absences_pkey PRIMARY KEY (id),
  CONSTRAINT absences_version_check CHECK ((version > 0))
);

CREATE TABLE article_periods (
  article text NOT NULL,
  language text NOT NULL,
  market text NOT NULL,
  period tstzrange NOT NULL,
  version_id uuid NOT NULL,
  CONSTRAINT article_periods_one_in_effect EXCLUDE USING gist (article WITH =, language WITH =, market WITH =, period WITH &&),
  CONSTRAINT article_periods_period_check CHECK ((NOT isempty(period)))
);

CREATE TABLE article_versions (
  id uuid NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  article text NOT NULL,
  language text NOT NULL,
  market text,
  number integer NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  effective_from timestamp with time zone NOT NULL,
  effective_until timestamp with time zone,
  withdrawn_at timestamp with time zone,
  published_at timestamp with time zone NOT NULL,
  published_by uuid,
  change_id uuid,
  CONSTRAINT article_versions_article_language_number_key UNIQUE (article, language, number),
  CONSTRAINT article_versions_check CHECK (((effective_until IS NULL) OR (effective_until > effective_from))),
  CONSTRAINT article_versions_language_check CHECK ((language = ANY (ARRAY['en'::text, 'zh-Hans'::text, 'zh-Hant'::text]))),
  CONSTRAINT article_versions_pkey PRIMARY KEY (id),
  CONSTRAINT article_versions_sequence_key UNIQUE (sequence)
);

CREATE TABLE articles (
  slug text NOT NULL,
  module text NOT NULL,
  problem_types text[] DEFAULT '{}'::text[] NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  CONSTRAINT articles_pkey PRIMARY KEY (slug)
);

CREATE TABLE calendar_assignments (
  kind text NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  calendar text NOT NULL,
  since timestamp with time zone NOT NULL,
  assigned_by uuid,
  CONSTRAINT calendar_assignments_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'market'::text]))),
  CONSTRAINT calendar_assignments_pkey PRIMARY KEY (kind, code, version),
  CONSTRAINT calendar_assignments_version_check CHECK ((version >= 0))
);

CREATE TABLE calendar_versions (
  calendar text NOT NULL,
  version integer NOT NULL,
  since timestamp with time zone NOT NULL,
  definition jsonb NOT NULL,
  CONSTRAINT calendar_versions_pkey PRIMARY KEY (calendar, version),
  CONSTRAINT calendar_versions_version_check CHECK ((version >= 0))
);

CREATE TABLE calendars (
  code text NOT NULL,
  names jsonb NOT NULL,
  definition jsonb NOT NULL,
  version integer DEFAULT 0 NOT NULL,
  CONSTRAINT calendars_pkey PRIMARY KEY (code),
  CONSTRAINT calendars_version_check CHECK ((version >= 0))
);

CREATE TABLE changes (
  id uuid NOT NULL,
  number integer DEFAULT nextval('change_number'::regclass) NOT NULL,
  version integer NOT NULL,
  state text NOT NULL,
  title jsonb NOT NULL,
  department text NOT NULL,
  author uuid NOT NULL,
  must_read boolean NOT NULL,
  markets text[] NOT NULL,
  channels text[] NOT NULL,
  problem_types text[] NOT NULL,
  effective_from timestamp with time zone,
  effective_until timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  published_at timestamp with time zone,
  ended_at timestamp with time zone,
  late boolean DEFAULT false NOT NULL,
  body jsonb NOT NULL,
  CONSTRAINT changes_check CHECK (((effective_until IS NULL) OR (effective_until > effective_from))),
  CONSTRAINT changes_check1 CHECK (((state <> ALL (ARRAY['published'::text, 'rolled_back'::text])) OR ((published_at IS NOT NULL) AND (effective_from IS NOT NULL)))),
  CONSTRAINT changes_number_key UNIQUE (number),
  CONSTRAINT changes_pkey PRIMARY KEY (id),
  CONSTRAINT changes_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'published'::text, 'withdrawn'::text, 'rolled_back'::text]))),
  CONSTRAINT changes_version_check CHECK ((version > 0))
);

CREATE TABLE cosign_parties (
  cosign_id uuid NOT NULL,
  party text NOT NULL,
  department text NOT NULL,
  role text,
  status text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT cosign_parties_pkey PRIMARY KEY (cosign_id, party)
);

CREATE TABLE cosigns (
  id uuid NOT NULL,
  stream text NOT NULL,
  subject text NOT NULL,
  rule jsonb NOT NULL,
  content_hash text NOT NULL,
  proposer uuid,
  outcome text NOT NULL,
  requested_at timestamp with time zone NOT NULL,
  closed_at timestamp with time zone,
  body jsonb NOT NULL,
  CONSTRAINT cosigns_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'met'::text, 'rejected'::text, 'withdrawn'::text]))),
  CONSTRAINT cosigns_pkey PRIMARY KEY (id),
  CONSTRAINT cosigns_subject_check CHECK ((subject = ANY (ARRAY['proposal'::text, 'change'::text, 'matrix'::text])))
);

CREATE TABLE departments (
  code text NOT NULL,
  names jsonb NOT NULL,
  kind text NOT NULL,
  hue smallint NOT NULL,
  calendar text NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  CONSTRAINT departments_hue_check CHECK (((hue >= 0) AND (hue <= 11))),
  CONSTRAINT departments_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'team'::text]))),
  CONSTRAINT departments_pkey PRIMARY KEY (code)
);

CREATE TABLE escalation_path_versions (
  code text NOT NULL,
  version integer NOT NULL,
  names jsonb NOT NULL,
  levels jsonb NOT NULL,
  published_at timestamp with time zone NOT NULL,
  arbiters jsonb DEFAULT '[]'::jsonb NOT NULL,
  bounce_limit integer DEFAULT 3 NOT NULL,
  acknowledgement_expires_seconds integer,
  note text DEFAULT ''::text NOT NULL,
  published_by uuid,
  CONSTRAINT escalation_path_versions_acknowledgement_expires_seconds_check CHECK ((acknowledgement_expires_seconds > 0)),
  CONSTRAINT escalation_path_versions_arbiters_check CHECK ((jsonb_typeof(arbiters) = 'array'::text)),
  CONSTRAINT escalation_path_versions_bounce_limit_check CHECK ((bounce_limit > 0)),
  CONSTRAINT escalation_path_versions_pkey PRIMARY KEY (code, version),
  CONSTRAINT escalation_path_versions_version_check CHECK ((version > 0))
);

CREATE TABLE idempotency_keys (
  actor uuid NOT NULL,
  key text NOT NULL,
  operation text NOT NULL,
  request bytea NOT NULL,
  answer jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor, key)
);

CREATE TABLE inbox_entries (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  ticket_id uuid,
  change_id uuid,
  payload jsonb NOT NULL,
  at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  CONSTRAINT inbox_entries_person_id_key_key UNIQUE (person_id, key),
  CONSTRAINT inbox_entries_pkey PRIMARY KEY (id)
);

CREATE TABLE incident_round_steps (
  round_id uuid NOT NULL,
  ticket_id uuid NOT NULL,
  outcome text,
  reason text,
  CONSTRAINT incident_round_steps_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'stayed'::text, 'passed'::text, 'refused'::text]))),
  CONSTRAINT incident_round_steps_pkey PRIMARY KEY (round_id, ticket_id)
);

CREATE TABLE incident_rounds (
  id uuid NOT NULL,
  incident_id uuid NOT NULL,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  actor uuid,
  started_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT incident_rounds_kind_check CHECK ((kind = ANY (ARRAY['join'::text, 'notice'::text, 'resolved'::text, 'reopened'::text, 'closed'::text]))),
  CONSTRAINT incident_rounds_pkey PRIMARY KEY (id)
);

CREATE TABLE journal (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  tx xid8 DEFAULT pg_current_xact_id() NOT NULL,
  stream text NOT NULL,
  sequence integer NOT NULL,
  type text NOT NULL,
  payload jsonb NOT NULL,
  actor uuid,
  at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT journal_pkey PRIMARY KEY (id),
  CONSTRAINT journal_sequence_check CHECK ((sequence > 0)),
  CONSTRAINT journal_stream_sequence_key UNIQUE (stream, sequence)
);

CREATE TABLE knowledge_modules (
  code text NOT NULL,
  names jsonb NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT knowledge_modules_pkey PRIMARY KEY (code)
);

CREATE TABLE level_firings (
  ticket_id uuid NOT NULL,
  path text NOT NULL,
  path_version integer NOT NULL,
  arming integer NOT NULL,
  level integer NOT NULL,
  loop integer NOT NULL,
  due_at timestamp with time zone,
  fired_at timestamp with time zone NOT NULL,
  passed_because text,
  reason text,
  notified uuid[] NOT NULL,
  CONSTRAINT level_firings_pkey PRIMARY KEY (ticket_id, path, path_version, arming, level, loop)
);

CREATE TABLE markets (
  code text NOT NULL,
  names jsonb NOT NULL,
  region text NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL,
  calendar text NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  CONSTRAINT markets_pkey PRIMARY KEY (code)
);

CREATE TABLE matrix_drafts (
  id uuid NOT NULL,
  number integer NOT NULL,
  version integer NOT NULL,
  state text NOT NULL,
  author uuid NOT NULL,
  base integer,
  created_at timestamp with time zone NOT NULL,
  edited_at timestamp with time zone NOT NULL,
  published_as integer,
  rule_count integer NOT NULL,
  table_document jsonb NOT NULL,
  body jsonb NOT NULL,
  CONSTRAINT matrix_drafts_check CHECK (((state = 'published'::text) = (published_as IS NOT NULL))),
  CONSTRAINT matrix_drafts_number_key UNIQUE (number),
  CONSTRAINT matrix_drafts_pkey PRIMARY KEY (id),
  CONSTRAINT matrix_drafts_published_as_key UNIQUE (published_as),
  CONSTRAINT matrix_drafts_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'approved'::text, 'published'::text, 'withdrawn'::text]))),
  CONSTRAINT matrix_drafts_version_check CHECK ((version > 0))
);

CREATE TABLE matrix_versions (
  number integer NOT NULL,
  state text NOT NULL,
  table_document jsonb NOT NULL,
  note text NOT NULL,
  effective_from timestamp with time zone,
  published_at timestamp with time zone,
  published_by uuid,
  CONSTRAINT matrix_versions_check CHECK (((state = 'published'::text) = ((effective_from IS NOT NULL) AND (published_at IS NOT NULL)))),
  CONSTRAINT matrix_versions_number_check CHECK ((number > 0)),
  CONSTRAINT matrix_versions_pkey PRIMARY KEY (number),
  CONSTRAINT matrix_versions_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text])))
);

CREATE TABLE migrations (
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT migrations_pkey PRIMARY KEY (name)
);

CREATE TABLE path_drafts (
  id uuid NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  state text NOT NULL,
  author uuid NOT NULL,
  edited_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  edited_at timestamp with time zone NOT NULL,
  body jsonb NOT NULL,
  CONSTRAINT path_drafts_code_check CHECK ((code ~ '^[a-z0-9][a-z0-9-]{1,39}$'::text)),
  CONSTRAINT path_drafts_pkey PRIMARY KEY (id),
  CONSTRAINT path_drafts_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text]))),
  CONSTRAINT path_drafts_version_check CHECK ((version > 0))
);

CREATE TABLE people (
  id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text,
  language text DEFAULT 'en'::text NOT NULL,
  time_zone text DEFAULT 'UTC'::text NOT NULL,
  markets text[] DEFAULT '{}'::text[] NOT NULL,
  speaks text[] DEFAULT '{}'::text[] NOT NULL,
  active boolean DEFAULT true NOT NULL,
  demo jsonb,
  CONSTRAINT people_email_check CHECK ((email = lower(email))),
  CONSTRAINT people_email_key UNIQUE (email),
  CONSTRAINT people_language_check CHECK ((language = ANY (ARRAY['en'::text, 'zh-Hans'::text, 'zh-Hant'::text]))),
  CONSTRAINT people_pkey PRIMARY KEY (id)
);

CREATE TABLE problem_types (
  path text NOT NULL,
  parent text,
  names jsonb NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  CONSTRAINT problem_types_check CHECK (((parent IS NULL) OR (path ~~ (parent || '/%'::text)))),
  CONSTRAINT problem_types_pkey PRIMARY KEY (path)
);

CREATE TABLE receipts (
  change_id uuid NOT NULL,
  person_id uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  confirmed_at timestamp with time zone,
  CONSTRAINT receipts_pkey PRIMARY KEY (change_id, person_id)
);

CREATE TABLE replans_put_off (
  ticket_id uuid NOT NULL,
  failures integer NOT NULL,
  until timestamp with time zone NOT NULL,
  CONSTRAINT replans_put_off_pkey PRIMARY KEY (ticket_id)
);

CREATE TABLE role_grants (
  person_id uuid NOT NULL,
  role text NOT NULL,
  department text,
  CONSTRAINT role_grants_check CHECK (((role = ANY (ARRAY['staff'::text, 'lead'::text, 'agent'::text, 'publisher'::text])) = (department IS NOT NULL))),
  CONSTRAINT role_grants_person_id_role_department_key UNIQUE NULLS NOT DISTINCT (person_id, role, department),
  CONSTRAINT role_grants_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'staff'::text, 'lead'::text, 'publisher'::text, 'matrix_owner'::text, 'director'::text, 'administrator'::text])))
);

CREATE TABLE rota_overrides (
  id uuid NOT NULL,
  rota_id uuid NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  person uuid,
  made_by uuid,
  CONSTRAINT rota_overrides_check CHECK ((until_at > from_at)),
  CONSTRAINT rota_overrides_pkey PRIMARY KEY (id)
);

CREATE TABLE rotas (
  id uuid NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  names jsonb NOT NULL,
  department text NOT NULL,
  zone text NOT NULL,
  first_turn date NOT NULL,
  hand_over_at text NOT NULL,
  people uuid[] NOT NULL,
  CONSTRAINT rotas_code_check CHECK ((code ~ '^[a-z0-9][a-z0-9-]{1,39}$'::text)),
  CONSTRAINT rotas_code_key UNIQUE (code),
  CONSTRAINT rotas_hand_over_at_check CHECK ((hand_over_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CONSTRAINT rotas_people_check CHECK ((cardinality(people) > 0)),
  CONSTRAINT rotas_pkey PRIMARY KEY (id),
  CONSTRAINT rotas_version_check CHECK ((version > 0))
);

CREATE TABLE service_levels (
  code text NOT NULL,
  names jsonb NOT NULL,
  acknowledge_seconds integer NOT NULL,
  resolve_seconds integer NOT NULL,
  cosign_seconds integer NOT NULL,
  calendar text NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  arbitration_seconds integer DEFAULT 900 NOT NULL,
  CONSTRAINT service_levels_acknowledge_seconds_check CHECK ((acknowledge_seconds > 0)),
  CONSTRAINT service_levels_arbitration_seconds_check CHECK ((arbitration_seconds > 0)),
  CONSTRAINT service_levels_cosign_seconds_check CHECK ((cosign_seconds > 0)),
  CONSTRAINT service_levels_pkey PRIMARY KEY (code),
  CONSTRAINT service_levels_resolve_seconds_check CHECK ((resolve_seconds > 0))
);

CREATE TABLE sessions (
  token_hash bytea NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE sign_in_attempts (
  key character varying(255) NOT NULL,
  points integer DEFAULT 0 NOT NULL,
  expire bigint,
  CONSTRAINT sign_in_attempts_pkey PRIMARY KEY (key)
);

CREATE TABLE sign_offs (
  cosign_id uuid NOT NULL,
  sequence integer NOT NULL,
  party text NOT NULL,
  signer uuid NOT NULL,
  decision text NOT NULL,
  reason text,
  content_hash text NOT NULL,
  at timestamp with time zone NOT NULL,
  on_behalf_of uuid,
  CONSTRAINT sign_offs_check CHECK (((decision = 'approve'::text) OR (length(TRIM(BOTH FROM reason)) > 0))),
  CONSTRAINT sign_offs_decision_check CHECK ((decision = ANY (ARRAY['approve'::text, 'reject'::text, 'request_changes'::text]))),
  CONSTRAINT sign_offs_pkey PRIMARY KEY (cosign_id, sequence)
);

CREATE TABLE sub_requests (
  id uuid NOT NULL,
  version integer NOT NULL,
  ticket_id uuid NOT NULL,
  number integer NOT NULL,
  asking text NOT NULL,
  asked text NOT NULL,
  state text NOT NULL,
  asked_by uuid NOT NULL,
  assignee uuid,
  asked_at timestamp with time zone NOT NULL,
  last_fact_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone,
  overdue_at timestamp with time zone,
  body jsonb NOT NULL,
  CONSTRAINT sub_requests_check CHECK ((asked <> asking)),
  CONSTRAINT sub_requests_number_check CHECK ((number > 0)),
  CONSTRAINT sub_requests_pkey PRIMARY KEY (id),
  CONSTRAINT sub_requests_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'returned'::text, 'answered'::text, 'declined'::text, 'withdrawn'::text]))),
  CONSTRAINT sub_requests_ticket_id_number_key UNIQUE (ticket_id, number),
  CONSTRAINT sub_requests_version_check CHECK ((version > 0))
);

CREATE TABLE ticket_ownerships (
  ticket_id uuid NOT NULL,
  department text NOT NULL,
  period tstzrange NOT NULL,
  cause jsonb NOT NULL,
  CONSTRAINT ticket_ownerships_cause_check CHECK ((cause ? 'kind'::text)),
  CONSTRAINT ticket_ownerships_no_overlap EXCLUDE USING gist (ticket_id WITH =, period WITH &&),
  CONSTRAINT ticket_ownerships_period_check CHECK ((NOT isempty(period))),
  CONSTRAINT ticket_ownerships_period_check1 CHECK ((lower_inc(period) AND (NOT upper_inc(period)) AND (NOT lower_inf(period))))
);

CREATE TABLE ticket_series (
  id uuid NOT NULL,
  problem_type text NOT NULL,
  market text,
  tag text,
  ticket_ids uuid[] NOT NULL,
  noticed_at timestamp with time zone NOT NULL,
  CONSTRAINT ticket_series_pkey PRIMARY KEY (id)
);

CREATE TABLE ticket_timers (
  ticket_id uuid NOT NULL,
  due_at timestamp with time zone NOT NULL,
  failures integer DEFAULT 0 NOT NULL,
  level integer,
  level_at timestamp with time zone,
  reaches text[] DEFAULT '{}'::text[] NOT NULL,
  CONSTRAINT ticket_timers_pkey PRIMARY KEY (ticket_id)
);

CREATE TABLE tickets (
  id uuid NOT NULL,
  number integer DEFAULT nextval('ticket_number'::regclass) NOT NULL,
  version integer NOT NULL,
  state text NOT NULL,
  title text NOT NULL,
  severity smallint NOT NULL,
  priority smallint DEFAULT 0 NOT NULL,
  problem_type text NOT NULL,
  market text NOT NULL,
  channel text NOT NULL,
  owner text NOT NULL,
  assignee uuid,
  involved text[] NOT NULL,
  opened_by uuid,
  opened_at timestamp with time zone NOT NULL,
  resolved_at timestamp with time zone,
  closed_at timestamp with time zone,
  last_fact_at timestamp with time zone NOT NULL,
  next_due_at timestamp with time zone,
  customer_name text NOT NULL,
  customer_reference text NOT NULL,
  order_reference text,
  changes uuid[] DEFAULT '{}'::uuid[] NOT NULL,
  source text,
  source_number text,
  body jsonb NOT NULL,
  source_record jsonb,
  disputed_since timestamp with time zone,
  clock_calendars text[] DEFAULT '{}'::text[] NOT NULL,
  clock_keepers text[] DEFAULT '{}'::text[] NOT NULL,
  guests uuid[] DEFAULT '{}'::uuid[] NOT NULL,
  incident_since timestamp with time zone,
  incident_id uuid,
  waits_for text[] DEFAULT '{}'::text[] NOT NULL,
  CONSTRAINT incident_or_member CHECK (((incident_since IS NULL) OR (incident_id IS NULL))),
  CONSTRAINT tickets_check CHECK ((owner = ANY (involved))),
  CONSTRAINT tickets_check1 CHECK (((source IS NULL) = (source_number IS NULL))),
  CONSTRAINT tickets_check2 CHECK (((source_record IS NULL) OR (source IS NOT NULL))),
  CONSTRAINT tickets_number_key UNIQUE (number),
  CONSTRAINT tickets_pkey PRIMARY KEY (id),
  CONSTRAINT tickets_severity_check CHECK (((severity >= 1) AND (severity <= 4))),
  CONSTRAINT tickets_source_source_number_key UNIQUE (source, source_number),
  CONSTRAINT tickets_state_check CHECK ((state = ANY (ARRAY['new'::text, 'assigned'::text, 'in_progress'::text, 'awaiting_cosign'::text, 'waiting_customer'::text, 'resolved'::text, 'closed'::text]))),
  CONSTRAINT tickets_version_check CHECK ((version > 0))
);

ALTER TABLE absences ADD CONSTRAINT absences_deputy_fkey FOREIGN KEY (deputy) REFERENCES people(id);
ALTER TABLE absences ADD CONSTRAINT absences_person_fkey FOREIGN KEY (person) REFERENCES people(id);
ALTER TABLE absences ADD CONSTRAINT absences_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people(id);

ALTER TABLE article_periods ADD CONSTRAINT article_periods_article_fkey FOREIGN KEY (article) REFERENCES articles(slug);
ALTER TABLE article_periods ADD CONSTRAINT article_periods_version_id_fkey FOREIGN KEY (version_id) REFERENCES article_versions(id);

ALTER TABLE article_versions ADD CONSTRAINT article_versions_article_fkey FOREIGN KEY (article) REFERENCES articles(slug);
ALTER TABLE article_versions ADD CONSTRAINT article_versions_change_id_fkey FOREIGN KEY (change_id) REFERENCES changes(id);
ALTER TABLE article_versions ADD CONSTRAINT article_versions_market_fkey FOREIGN KEY (market) REFERENCES markets(code);
ALTER TABLE article_versions ADD CONSTRAINT article_versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES people(id);

ALTER TABLE articles ADD CONSTRAINT articles_module_fkey FOREIGN KEY (module) REFERENCES knowledge_modules(code);

ALTER TABLE calendar_assignments ADD CONSTRAINT calendar_assignments_calendar_fkey FOREIGN KEY (calendar) REFERENCES calendars(code);

ALTER TABLE calendar_versions ADD CONSTRAINT calendar_versions_calendar_fkey FOREIGN KEY (calendar) REFERENCES calendars(code);

ALTER TABLE changes ADD CONSTRAINT changes_author_fkey FOREIGN KEY (author) REFERENCES people(id);
ALTER TABLE changes ADD CONSTRAINT changes_department_fkey FOREIGN KEY (department) REFERENCES departments(code);

ALTER TABLE cosign_parties ADD CONSTRAINT cosign_parties_cosign_id_fkey FOREIGN KEY (cosign_id) REFERENCES cosigns(id);
ALTER TABLE cosign_parties ADD CONSTRAINT cosign_parties_department_fkey FOREIGN KEY (department) REFERENCES departments(code);

ALTER TABLE cosigns ADD CONSTRAINT cosigns_proposer_fkey FOREIGN KEY (proposer) REFERENCES people(id);

ALTER TABLE departments ADD CONSTRAINT departments_calendar_fkey FOREIGN KEY (calendar) REFERENCES calendars(code);

ALTER TABLE escalation_path_versions ADD CONSTRAINT escalation_path_versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES people(id);

ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_actor_fkey FOREIGN KEY (actor) REFERENCES people(id);

ALTER TABLE inbox_entries ADD CONSTRAINT inbox_entries_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id);

ALTER TABLE incident_round_steps ADD CONSTRAINT incident_round_steps_round_id_fkey FOREIGN KEY (round_id) REFERENCES incident_rounds(id);

ALTER TABLE incident_rounds ADD CONSTRAINT incident_rounds_actor_fkey FOREIGN KEY (actor) REFERENCES people(id);
ALTER TABLE incident_rounds ADD CONSTRAINT incident_rounds_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES tickets(id);

ALTER TABLE journal ADD CONSTRAINT journal_actor_fkey FOREIGN KEY (actor) REFERENCES people(id);

ALTER TABLE level_firings ADD CONSTRAINT level_firings_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id);

ALTER TABLE markets ADD CONSTRAINT markets_calendar_fkey FOREIGN KEY (calendar) REFERENCES calendars(code);

ALTER TABLE matrix_drafts ADD CONSTRAINT matrix_drafts_author_fkey FOREIGN KEY (author) REFERENCES people(id);
ALTER TABLE matrix_drafts ADD CONSTRAINT matrix_drafts_base_fkey FOREIGN KEY (base) REFERENCES matrix_versions(number);
ALTER TABLE matrix_drafts ADD CONSTRAINT matrix_drafts_published_as_fkey FOREIGN KEY (published_as) REFERENCES matrix_versions(number);

ALTER TABLE matrix_versions ADD CONSTRAINT matrix_versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES people(id);

ALTER TABLE path_drafts ADD CONSTRAINT path_drafts_author_fkey FOREIGN KEY (author) REFERENCES people(id);
ALTER TABLE path_drafts ADD CONSTRAINT path_drafts_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES people(id);

ALTER TABLE problem_types ADD CONSTRAINT problem_types_parent_fkey FOREIGN KEY (parent) REFERENCES problem_types(path);

ALTER TABLE receipts ADD CONSTRAINT receipts_change_id_fkey FOREIGN KEY (change_id) REFERENCES changes(id);
ALTER TABLE receipts ADD CONSTRAINT receipts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id);

ALTER TABLE replans_put_off ADD CONSTRAINT replans_put_off_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id) ON DELETE CASCADE;

ALTER TABLE role_grants ADD CONSTRAINT role_grants_department_fkey FOREIGN KEY (department) REFERENCES departments(code);
ALTER TABLE role_grants ADD CONSTRAINT role_grants_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id);

ALTER TABLE rota_overrides ADD CONSTRAINT rota_overrides_made_by_fkey FOREIGN KEY (made_by) REFERENCES people(id);
ALTER TABLE rota_overrides ADD CONSTRAINT rota_overrides_person_fkey FOREIGN KEY (person) REFERENCES people(id);
ALTER TABLE rota_overrides ADD CONSTRAINT rota_overrides_rota_id_fkey FOREIGN KEY (rota_id) REFERENCES rotas(id);

ALTER TABLE rotas ADD CONSTRAINT rotas_department_fkey FOREIGN KEY (department) REFERENCES departments(code);

ALTER TABLE sessions ADD CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id);

ALTER TABLE sign_offs ADD CONSTRAINT sign_offs_cosign_id_fkey FOREIGN KEY (cosign_id) REFERENCES cosigns(id);
ALTER TABLE sign_offs ADD CONSTRAINT sign_offs_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES people(id);
ALTER TABLE sign_offs ADD CONSTRAINT sign_offs_signer_fkey FOREIGN KEY (signer) REFERENCES people(id);

ALTER TABLE sub_requests ADD CONSTRAINT sub_requests_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people(id);
ALTER TABLE sub_requests ADD CONSTRAINT sub_requests_asked_fkey FOREIGN KEY (asked) REFERENCES departments(code);
ALTER TABLE sub_requests ADD CONSTRAINT sub_requests_asking_fkey FOREIGN KEY (asking) REFERENCES departments(code);
ALTER TABLE sub_requests ADD CONSTRAINT sub_requests_assignee_fkey FOREIGN KEY (assignee) REFERENCES people(id);
ALTER TABLE sub_requests ADD CONSTRAINT sub_requests_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id);

ALTER TABLE ticket_ownerships ADD CONSTRAINT ticket_ownerships_department_fkey FOREIGN KEY (department) REFERENCES departments(code);
ALTER TABLE ticket_ownerships ADD CONSTRAINT ticket_ownerships_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id);

ALTER TABLE ticket_timers ADD CONSTRAINT ticket_timers_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets(id);

ALTER TABLE tickets ADD CONSTRAINT tickets_assignee_fkey FOREIGN KEY (assignee) REFERENCES people(id);
ALTER TABLE tickets ADD CONSTRAINT tickets_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES tickets(id);
ALTER TABLE tickets ADD CONSTRAINT tickets_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES people(id);
ALTER TABLE tickets ADD CONSTRAINT tickets_owner_fkey FOREIGN KEY (owner) REFERENCES departments(code);

CREATE INDEX absences_until ON public.absences USING btree (until_at) WHERE (called_off_at IS NULL);

CREATE INDEX article_periods_version ON public.article_periods USING btree (version_id);

CREATE INDEX article_versions_change ON public.article_versions USING btree (change_id);
CREATE INDEX article_versions_words ON public.article_versions USING gin ((((title || ' '::text) || body)) gin_trgm_ops);

CREATE INDEX changes_state ON public.changes USING btree (state, effective_from);

CREATE INDEX cosign_parties_asked ON public.cosign_parties USING btree (department) WHERE (status = 'asked'::text);

CREATE INDEX cosigns_stream ON public.cosigns USING btree (stream, requested_at);

CREATE INDEX idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);

CREATE INDEX inbox_entries_person_at ON public.inbox_entries USING btree (person_id, at DESC, id);
CREATE INDEX inbox_entries_unread ON public.inbox_entries USING btree (person_id) WHERE (read_at IS NULL);

CREATE INDEX incident_round_steps_waiting ON public.incident_round_steps USING btree (round_id, ticket_id) WHERE (outcome IS NULL);

CREATE INDEX incident_rounds_of ON public.incident_rounds USING btree (incident_id, started_at DESC);

CREATE INDEX journal_tx_id ON public.journal USING btree (tx, id);
CREATE INDEX journal_type_at ON public.journal USING btree (type, at);

CREATE INDEX matrix_drafts_open ON public.matrix_drafts USING btree (number) WHERE (state = ANY (ARRAY['draft'::text, 'in_review'::text, 'approved'::text]));

CREATE UNIQUE INDEX matrix_versions_effective_from ON public.matrix_versions USING btree (effective_from) WHERE (state = 'published'::text);

CREATE INDEX path_drafts_edited ON public.path_drafts USING btree (edited_at DESC, id);
CREATE UNIQUE INDEX path_drafts_one_open ON public.path_drafts USING btree (code) WHERE (state = 'draft'::text);

CREATE INDEX receipts_waiting ON public.receipts USING btree (person_id) WHERE (confirmed_at IS NULL);

CREATE INDEX rota_overrides_of_rota ON public.rota_overrides USING btree (rota_id, until_at);

CREATE INDEX sessions_expires_at ON public.sessions USING btree (expires_at);

CREATE INDEX sub_requests_by ON public.sub_requests USING btree (asking, due_at) WHERE (state = ANY (ARRAY['open'::text, 'accepted'::text, 'returned'::text]));
CREATE UNIQUE INDEX sub_requests_one_open ON public.sub_requests USING btree (ticket_id, asked) WHERE (state = ANY (ARRAY['open'::text, 'accepted'::text, 'returned'::text]));
CREATE INDEX sub_requests_over_by ON public.sub_requests USING btree (asking, last_fact_at) WHERE (state = ANY (ARRAY['answered'::text, 'declined'::text, 'withdrawn'::text]));
CREATE INDEX sub_requests_over_to ON public.sub_requests USING btree (asked, last_fact_at) WHERE (state = ANY (ARRAY['answered'::text, 'declined'::text, 'withdrawn'::text]));
CREATE INDEX sub_requests_to ON public.sub_requests USING btree (asked, due_at) WHERE (state = ANY (ARRAY['open'::text, 'accepted'::text, 'returned'::text]));

CREATE INDEX ticket_ownerships_ticket ON public.ticket_ownerships USING btree (ticket_id, lower(period));

CREATE INDEX ticket_series_noticed ON public.ticket_series USING btree (problem_type, noticed_at);

CREATE INDEX ticket_timers_due_at ON public.ticket_timers USING btree (due_at);
CREATE INDEX ticket_timers_reaches ON public.ticket_timers USING gin (reaches) WHERE (level_at IS NOT NULL);

CREATE INDEX tickets_changes ON public.tickets USING gin (changes);
CREATE INDEX tickets_clock_calendars ON public.tickets USING gin (clock_calendars) WHERE (clock_calendars <> '{}'::text[]);
CREATE INDEX tickets_clock_keepers ON public.tickets USING gin (clock_keepers) WHERE (clock_keepers <> '{}'::text[]);
CREATE INDEX tickets_closed_at ON public.tickets USING btree (closed_at DESC) WHERE (state = 'closed'::text);
CREATE INDEX tickets_contacts ON public.tickets USING btree (customer_reference, problem_type, opened_at) WHERE (customer_reference <> ''::text);
CREATE INDEX tickets_disputed ON public.tickets USING btree (disputed_since) WHERE (disputed_since IS NOT NULL);
CREATE INDEX tickets_guests ON public.tickets USING gin (guests);
CREATE INDEX tickets_incident ON public.tickets USING btree (incident_id) WHERE (incident_id IS NOT NULL);
CREATE INDEX tickets_incidents ON public.tickets USING btree (incident_since) WHERE (incident_since IS NOT NULL);
CREATE INDEX tickets_involved ON public.tickets USING gin (involved);
CREATE INDEX tickets_lately ON public.tickets USING btree (problem_type text_pattern_ops, opened_at);
CREATE INDEX tickets_next_due ON public.tickets USING btree (next_due_at, number);
CREATE INDEX tickets_open ON public.tickets USING btree (state, next_due_at, number) WHERE (state <> 'closed'::text);
CREATE INDEX tickets_opened_at ON public.tickets USING btree (opened_at, id);
CREATE INDEX tickets_owner ON public.tickets USING btree (owner, state);
CREATE INDEX tickets_waits_for ON public.tickets USING gin (waits_for) WHERE (waits_for <> '{}'::text[]);
CREATE INDEX tickets_words ON public.tickets USING gin ((((((((title || ' '::text) || customer_name) || ' '::text) || COALESCE(order_reference, ''::text)) || ' '::text) || COALESCE(source_number, ''::text))) gin_trgm_ops);

CREATE OR REPLACE FUNCTION public.calendar_first_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO calendar_assignments VALUES (TG_ARGV[0], NEW.code, 0, NEW.calendar, 'epoch');
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.calendar_first_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO calendar_versions VALUES (NEW.code, NEW.version, 'epoch', NEW.definition);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.calendar_version_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a version of a calendar never changes' USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION public.journal_broken()
 RETURNS TABLE(stream text, sequence integer)
 LANGUAGE sql
 STABLE
AS $function$
  SELECT entry.stream, entry.sequence
  FROM journal entry
  LEFT JOIN journal previous ON previous.stream = entry.stream AND previous.sequence = entry.sequence - 1
  WHERE entry.hash IS DISTINCT FROM journal_hash(previous.hash, entry)
     OR (entry.sequence > 1 AND previous.id IS NULL)
$function$;

CREATE OR REPLACE FUNCTION public.journal_chain()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  previous journal;
BEGIN
  IF NEW.sequence > 1 THEN
    SELECT * INTO previous FROM journal WHERE stream = NEW.stream AND sequence = NEW.sequence - 1;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'journal: % has no entry % to follow', NEW.stream, NEW.sequence - 1 USING ERRCODE = 'serialization_failure';
    END IF;
    -- Readers go through the journal in the order (tx, id). A transaction that took its number before the one it
    -- follows would overtake it there; it is run again and takes a later number.
    IF previous.tx > NEW.tx THEN
      RAISE EXCEPTION 'journal: % would overtake its own past', NEW.stream USING ERRCODE = 'serialization_failure';
    END IF;
  END IF;
  NEW.hash := journal_hash(previous.hash, NEW);
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION public.journal_hash(previous bytea, entry journal)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT sha256(convert_to(concat_ws(E'\x1f',
    coalesce(encode(previous, 'hex'), ''), entry.stream, entry.sequence, entry.type, entry.payload::text,
    coalesce(entry.actor::text, ''), extract(epoch FROM entry.at)::text), 'UTF8'))
$function$;

CREATE OR REPLACE FUNCTION public.journal_refuses()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION public.journal_wakes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('journal', '');
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.matrix_version_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.state = 'published' THEN
    RAISE EXCEPTION 'a published matrix version never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $function$;

CREATE OR REPLACE FUNCTION public.matrix_versions_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a published matrix version never changes' USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION public.path_versions_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a published version of a path never changes' USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION public.sign_off_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a sign-off is never changed or deleted' USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION public.ticket_never_unowned()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  ticket uuid;
BEGIN
  IF TG_TABLE_NAME = 'tickets' THEN ticket := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN ticket := OLD.ticket_id;
  ELSE ticket := NEW.ticket_id;
  END IF;
  IF NOT ticket_owned(ticket) THEN
    RAISE EXCEPTION 'ticket % would have no owner, or a gap in its ownership', ticket USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.ticket_owned(id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT coalesce(
    (SELECT bool_and(CASE WHEN next_lower IS NULL THEN upper_inf(period) AND department = t.owner ELSE upper(period) = next_lower END)
        AND min(lower(period)) = t.opened_at
     FROM (SELECT o.period, o.department, lead(lower(o.period)) OVER (ORDER BY lower(o.period)) AS next_lower
           FROM ticket_ownerships o WHERE o.ticket_id = t.id) ownership), false)
  FROM tickets t WHERE t.id = ticket_owned.id
$function$;

CREATE TRIGGER calendar_version_stays BEFORE DELETE OR UPDATE ON public.calendar_versions FOR EACH ROW EXECUTE FUNCTION calendar_version_stays();

CREATE TRIGGER calendar_first_version AFTER INSERT ON public.calendars FOR EACH ROW EXECUTE FUNCTION calendar_first_version();

CREATE TRIGGER calendar_first_assignment AFTER INSERT ON public.departments FOR EACH ROW EXECUTE FUNCTION calendar_first_assignment('department');

CREATE TRIGGER path_version_stays BEFORE DELETE OR UPDATE ON public.escalation_path_versions FOR EACH ROW EXECUTE FUNCTION path_versions_stay();
CREATE TRIGGER path_versions_stay BEFORE TRUNCATE ON public.escalation_path_versions FOR EACH STATEMENT EXECUTE FUNCTION path_versions_stay();

CREATE TRIGGER journal_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses();
CREATE TRIGGER journal_chain BEFORE INSERT ON public.journal FOR EACH ROW EXECUTE FUNCTION journal_chain();
CREATE TRIGGER journal_wakes AFTER INSERT ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION journal_wakes();

CREATE TRIGGER calendar_first_assignment AFTER INSERT ON public.markets FOR EACH ROW EXECUTE FUNCTION calendar_first_assignment('market');

CREATE TRIGGER matrix_version_stays BEFORE DELETE OR UPDATE ON public.matrix_versions FOR EACH ROW EXECUTE FUNCTION matrix_version_stays();
CREATE TRIGGER matrix_versions_stay BEFORE TRUNCATE ON public.matrix_versions FOR EACH STATEMENT EXECUTE FUNCTION matrix_versions_stay();

CREATE TRIGGER sign_off_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sign_offs FOR EACH STATEMENT EXECUTE FUNCTION sign_off_stays();

CREATE CONSTRAINT TRIGGER ticket_ownership_unbroken AFTER INSERT OR DELETE OR UPDATE ON public.ticket_ownerships DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ticket_never_unowned();

CREATE CONSTRAINT TRIGGER ticket_never_unowned AFTER INSERT OR UPDATE OF owner, opened_at ON public.tickets DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ticket_never_unowned();

COMMENT ON COLUMN absences.called_off_at IS 'From then on it does not hold, whatever until_at says; before from_at: it never did.';

COMMENT ON TABLE article_periods IS 'Which version is in effect when: laid anew from the versions whenever one is added or withdrawn. Market * is for readers of no market.';

COMMENT ON COLUMN article_versions.market IS 'Null: for all markets.';

COMMENT ON COLUMN article_versions.withdrawn_at IS 'From then on it is no longer in effect, whatever its interval says.';

COMMENT ON COLUMN articles.problem_types IS 'Problem types whose tickets should show it (each with its subtree).';

COMMENT ON COLUMN calendar_assignments.version IS 'The sequence of the fact in its stream; 0 is the one that it came with.';

COMMENT ON COLUMN calendar_versions.since IS 'Clocks count by this version from then on, until the next.';

COMMENT ON COLUMN changes.state IS 'Scheduled, in effect and expired are not stored: they follow from published and the time.';

COMMENT ON COLUMN changes.ended_at IS 'When it was withdrawn or rolled back.';

COMMENT ON COLUMN cosigns.body IS 'The co-sign as the cosign-quorum library holds it; the other columns repeat parts of it to find by.';

COMMENT ON COLUMN escalation_path_versions.arbiters IS 'Who rules on the first dispute of a ticket, on the second, and so on.';

COMMENT ON COLUMN escalation_path_versions.bounce_limit IS 'How often a ticket may come back to a department before it goes to arbitration by itself.';

COMMENT ON COLUMN escalation_path_versions.acknowledgement_expires_seconds IS 'An acknowledgement lapses when nothing has happened on the ticket for so many working seconds; null: it does not.';

COMMENT ON COLUMN escalation_path_versions.published_by IS 'Null for versions from before people wrote them here.';

COMMENT ON COLUMN inbox_entries.key IS 'What the entry answers to, so that telling twice tells once.';

COMMENT ON COLUMN incident_round_steps.outcome IS 'Null while it waits; passed: there was nothing to do for it any more.';

COMMENT ON TABLE incident_rounds IS 'What goes down from an incident to its tickets, or brings them in, batch by batch.';

COMMENT ON COLUMN journal.hash IS 'sha256 over the previous hash of the stream and this entry; a changed or missing past entry breaks the chain.';

COMMENT ON COLUMN level_firings.arming IS 'Counts how often the path was armed on this ticket: anew for each owner and each reopening.';

COMMENT ON COLUMN matrix_drafts.base IS 'The published version that it stands on; null when there was none.';

COMMENT ON COLUMN matrix_drafts.body IS 'The draft as the ownership-matrix library holds it, but for the table, which lists do without; the other columns repeat parts of it to find and sort by.';

COMMENT ON COLUMN path_drafts.body IS 'The draft as the escalation-path library holds it; code and state repeat parts of it to find by.';

COMMENT ON COLUMN people.markets IS 'Markets whose customers this person serves; empty means all.';

COMMENT ON COLUMN people.demo IS 'Demo accounts only: the password to print and what the person does, by language.';

COMMENT ON COLUMN rota_overrides.sequence IS 'Of two that overlap the one recorded later stands.';

COMMENT ON COLUMN rota_overrides.person IS 'Null: nobody, on purpose.';

COMMENT ON COLUMN rotas.first_turn IS 'Date of the first hand-over in the zone; the weekday is that of all others.';

COMMENT ON COLUMN service_levels.calendar IS 'owner, market, or the code of a calendar.';

COMMENT ON COLUMN sign_offs.on_behalf_of IS 'The person who was away, for whom it was given; null where it was the signer''s own to give.';

COMMENT ON TABLE sub_requests IS 'A part of a ticket that its owner (asking) asks another department for; body is the value of the library.';

COMMENT ON COLUMN sub_requests.due_at IS 'When an answer is due; null while the clock stands still or has stopped.';

COMMENT ON COLUMN sub_requests.overdue_at IS 'When the present run was due, once it is overdue.';

COMMENT ON TABLE ticket_series IS 'Many tickets alike within hours, as they were when that was noticed: a market or a tag they share beside the problem type.';

COMMENT ON COLUMN ticket_timers.failures IS 'How often ringing it failed since it was set; each failure puts it off for longer.';

COMMENT ON COLUMN tickets.involved IS 'Departments that own it, owned it, co-sign or are informed: they may see it.';

COMMENT ON COLUMN tickets.next_due_at IS 'Due instant of its most urgent running clock.';

COMMENT ON COLUMN tickets.body IS 'The ticket as the ticket-lifecycle library holds it; the other columns repeat parts of it to find and sort by.';

COMMENT ON COLUMN tickets.source_record IS 'Imported tickets only: what the other system last said of it, such as its own service-level result. Never changes.';

COMMENT ON COLUMN tickets.disputed_since IS 'Since when its dispute waits for a ruling; null while there is none.';

COMMENT ON COLUMN tickets.clock_calendars IS 'code@version of each calendar in which an open segment of a clock is counted.';

COMMENT ON COLUMN tickets.clock_keepers IS 'kind:code:calendar of each department or market by whose calendar an open segment of a clock counts.';

COMMENT ON COLUMN tickets.guests IS 'People who may see it beside the departments involved: asked to rule, or called by name or by a rota, while that lasts.';

COMMENT ON COLUMN tickets.incident_since IS 'Since when it is an incident; null where it is none.';

COMMENT ON COLUMN tickets.incident_id IS 'The incident that it is part of.';
