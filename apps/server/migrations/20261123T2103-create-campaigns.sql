create table campaigns (
  organization_id uuid not null references organizations (id),
  id uuid not null,
  name text not null,
  target_profile_id text not null,
  -- null: the whole school
  division text,
  owner_id uuid not null,
  code text not null,
  -- The skills of the path on the day of creation, so that a later bank does not move the goal.
  skill_ids text[] not null,
  created_at timestamptz not null,
  archived_at timestamptz,
  archived_by uuid,
  primary key (organization_id, id)
);
create index campaigns_recent on campaigns (organization_id, created_at desc, id desc);

create table campaign_codes (
  code text primary key,
  organization_id uuid not null,
  campaign_id uuid not null,
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id)
);

create table participations (
  organization_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  learner_id uuid not null,
  account_id uuid not null,
  assessment_id uuid not null,
  attempt integer not null default 1,
  -- Class on the day it began, for the years after.
  division text,
  school_year integer,
  state text not null check (state in ('started', 'finished')),
  answers_count integer not null default 0,
  validated_skills integer not null default 0,
  target_skills integer not null,
  -- {"1.1": {"validated": 3, "target": 8}}
  competences jsonb not null default '{}',
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, campaign_id) references campaigns (organization_id, id),
  unique (organization_id, campaign_id, learner_id, attempt)
);
create index participations_account on participations (account_id);
create index participations_learner on participations (organization_id, learner_id);
