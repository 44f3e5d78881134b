create table audit_events (
  organization_id uuid not null,
  id uuid not null,
  account_id uuid,
  action text not null,
  subject_type text,
  subject_id text,
  details jsonb not null,
  created_at timestamptz not null,
  primary key (organization_id, id)
);
-- What happened to the accounts of a team.
create index audit_events_account on audit_events (organization_id, account_id, id desc) where account_id is not null;
