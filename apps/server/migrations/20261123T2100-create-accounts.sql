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
  -- Names as the portal says them, to notice when it corrects them; null for the other kinds.
  first_name text,
  last_name text,
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

-- One log-in through the portal, from our request to the browser's return. Each step happens once.
create table portal_requests (
  -- Both the AuthnRequest's ID and its RelayState.
  id text primary key,
  -- The browser that asked, by the cookie it was given: nobody else's browser can finish its log-in.
  browser_hash bytea not null,
  return_to text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  -- Whom the portal's answer vouches for, and the secret with which the browser fetches its session.
  arrival_hash bytea,
  identity jsonb
);
create index portal_requests_expiry on portal_requests (expires_at);

-- Assertions already used, until they expire by themselves.
create table portal_assertions (
  idp text not null,
  id text not null,
  expires_at timestamptz not null,
  primary key (idp, id)
);
create index portal_assertions_expiry on portal_assertions (expires_at);

-- A person whom the portal vouches for and whom no account knows yet.
create table portal_visits (
  token_hash bytea primary key,
  idp text not null,
  identifier text not null,
  first_name text not null,
  last_name text not null,
  uais text[] not null,
  profile text,
  division text,
  -- The account made of this visit: kept for a minute, so that a second click finds it.
  linked_account_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index portal_visits_expiry on portal_visits (expires_at);
