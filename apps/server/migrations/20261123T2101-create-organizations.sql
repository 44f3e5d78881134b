create table organizations (
  id uuid primary key,
  kind text not null check (kind in ('sco', 'sup', 'pro')),
  uai text unique,
  name text not null,
  -- The mailbox on record: invitations that a head asks for go there and nowhere else.
  email text,
  created_at timestamptz not null,
  archived_at timestamptz
);

-- The open directory of schools.
create table school_directory (
  uai text primary key,
  name text not null,
  kind text not null,
  sector text not null,
  city text not null,
  postcode text not null,
  academy text not null,
  email text,
  open boolean not null
);

create table memberships (
  organization_id uuid not null references organizations (id),
  account_id uuid not null references accounts (id) on delete cascade,
  role text not null check (role in ('admin', 'member')),
  created_at timestamptz not null,
  last_accessed_at timestamptz,
  disabled_at timestamptz,
  primary key (organization_id, account_id)
);
create index memberships_account on memberships (account_id);

create table invitations (
  organization_id uuid not null references organizations (id),
  id uuid not null,
  email text not null,
  -- null: administrator for the first member, member after that
  role text check (role in ('admin', 'member')),
  state text not null check (state in ('pending', 'accepted', 'cancelled')),
  invited_by uuid,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  bounced_at timestamptz,
  answered_at timestamptz,
  accepted_by uuid,
  primary key (organization_id, id)
);
create unique index invitations_pending on invitations (organization_id, email) where state = 'pending';

create table invitation_codes (
  code text primary key,
  organization_id uuid not null,
  invitation_id uuid not null,
  foreign key (organization_id, invitation_id) references invitations (organization_id, id)
);
create index invitation_codes_invitation on invitation_codes (organization_id, invitation_id);
