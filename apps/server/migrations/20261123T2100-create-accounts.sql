create table accounts (
  id uuid primary key,
  first_name text not null,
  last_name text not null,
  locale text not null default 'fr',
  -- person: made by sign-up; pupil: made by the portal, without a password
  space text not null check (space in ('person', 'pupil')),
  created_at timestamptz not null
);

-- kind: email, username, portal:<idp>. The identifier is unique within its kind, and in lower case for the first two.
create table login_methods (
  kind text not null,
  identifier text not null,
  account_id uuid not null references accounts (id) on delete cascade,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  primary key (kind, identifier)
);
create index login_methods_account on login_methods (account_id);

create table passwords (
  account_id uuid primary key references accounts (id) on delete cascade,
  hash text not null,
  must_change boolean not null default false,
  changed_at timestamptz not null
);

-- Passwords tried since the last right one. key: account:<id>, or identifier:<hash> for one that no account has,
-- so that trying tells nothing about which exist.
create table sign_in_attempts (
  key text primary key,
  attempts integer not null,
  locked_until timestamptz,
  last_at timestamptz not null
);

-- What was mailed as a link or a code: confirm_email, reset_password, change_email.
create table account_tokens (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  purpose text not null check (purpose in ('confirm_email', 'reset_password', 'change_email')),
  email text,
  return_to text,
  failures integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index account_tokens_account on account_tokens (account_id, purpose);

create table sessions (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_account on sessions (account_id);

-- Versioned texts: pix, pix-orga, pupil.
create table acceptances (
  account_id uuid not null references accounts (id) on delete cascade,
  document text not null,
  version text not null,
  accepted_at timestamptz not null,
  primary key (account_id, document, version)
);

create table rate_limits (
  key text primary key,
  hits integer not null,
  resets_at timestamptz not null
);

-- One-time log-in requests to the portal, and what to do after it.
create table portal_requests (
  id text primary key,
  relay_state text not null unique,
  return_to text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

-- Assertions already used, until they expire by themselves.
create table portal_assertions (
  idp text not null,
  id text not null,
  expires_at timestamptz not null,
  primary key (idp, id)
);

-- A pupil whom the portal vouches for and whom no account knows yet.
create table portal_visits (
  token_hash bytea primary key,
  idp text not null,
  identifier text not null,
  first_name text not null,
  last_name text not null,
  uais text[] not null,
  profile text,
  failures integer not null default 0,
  blocked_until timestamptz,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
