create table learners (
  organization_id uuid not null references organizations (id),
  id uuid not null,
  ine text,
  eleve_id text,
  last_name text not null,
  preferred_last_name text,
  first_name text not null,
  middle_name text,
  third_name text,
  birth_date date,
  sex text check (sex in ('M', 'F')),
  birth_country_code text,
  birth_province_code text,
  birth_city_code text,
  birth_city text,
  mef_code text,
  status text,
  division text,
  school_year integer,
  leaves_on date,
  -- import or hand
  origin text not null,
  account_id uuid,
  linked_at timestamptz,
  hidden_at timestamptz,
  -- Name, first name and name in use without accents, case and punctuation, for search and order.
  search_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index learners_ine on learners (organization_id, ine) where ine is not null;
create unique index learners_eleve_id on learners (organization_id, eleve_id) where eleve_id is not null;
create unique index learners_account on learners (organization_id, account_id) where account_id is not null;
create index learners_by_account on learners (account_id) where account_id is not null;
-- A pupil who comes from another school brings their account along.
create index learners_linked_ine on learners (ine) where account_id is not null;
create index learners_list on learners (organization_id, search_name, id) where hidden_at is null;
create index learners_division on learners (organization_id, division, search_name, id) where hidden_at is null;
create index learners_leaving on learners (leaves_on) where leaves_on is not null and hidden_at is null;
create index learners_birth_date on learners (organization_id, birth_date) where hidden_at is null;

create table roster_imports (
  organization_id uuid not null references organizations (id),
  id uuid not null,
  file_name text not null,
  file_size integer not null,
  -- uploading, waiting, running, to_confirm, applied, refused, failed, cancelled
  state text not null,
  stage text,
  done integer not null default 0,
  total integer not null default 0,
  -- Whether the author has agreed to what needed a confirmation.
  confirmed boolean not null default false,
  refusal jsonb,
  report jsonb,
  uploaded_by uuid not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (organization_id, id)
);

-- The file itself, in pieces, until it is applied.
create table roster_import_chunks (
  organization_id uuid not null,
  import_id uuid not null,
  position integer not null,
  bytes bytea not null,
  primary key (organization_id, import_id, position)
);

-- What an import did to each learner, both sides, so that it can be undone.
create table roster_import_rows (
  organization_id uuid not null,
  import_id uuid not null,
  learner_id uuid not null,
  change text not null check (change in ('new', 'changed', 'moved', 'back', 'left')),
  -- json, not jsonb: written by the ten thousand, read only to undo
  before json,
  after json,
  primary key (organization_id, import_id, learner_id)
);

-- One row a school: locked while an import is applied, so that a second one waits.
create table rosters (
  organization_id uuid primary key references organizations (id),
  last_import_id uuid,
  updated_at timestamptz not null
);

-- Pupils who could not be linked by themselves, for the desk that resolves them.
create table link_cases (
  organization_id uuid not null references organizations (id),
  id uuid not null,
  reason text not null check (reason in ('no_match', 'several_matches', 'already_linked', 'account_linked_elsewhere')),
  help_code text not null,
  -- Who asked: portal:<idp> and what the portal knows them by, or `account` and its id.
  kind text not null,
  identifier text not null,
  first_name text not null,
  last_name text not null,
  birth_date date not null,
  -- Class as the portal says it: a hint for the desk.
  division text,
  learner_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  resolved_at timestamptz,
  resolution text,
  primary key (organization_id, id)
);
create unique index link_cases_open_code on link_cases (organization_id, help_code) where resolved_at is null;
create unique index link_cases_open_claimant on link_cases (organization_id, kind, identifier) where resolved_at is null;

-- Wrong birth dates of one claimant in one school, and until when they wait.
create table link_tries (
  organization_id uuid not null references organizations (id),
  kind text not null,
  identifier text not null,
  failures integer not null,
  blocked_until timestamptz,
  updated_at timestamptz not null,
  primary key (organization_id, kind, identifier)
);
