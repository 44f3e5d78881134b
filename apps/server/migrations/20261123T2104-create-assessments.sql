create table assessments (
  account_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('campaign', 'competence')),
  competence_id text,
  -- Of a campaign: the school's keys.
  organization_id uuid,
  campaign_id uuid,
  participation_id uuid,
  engine_version text not null,
  seed text not null,
  skill_ids text[] not null,
  state text not null check (state in ('started', 'completed')),
  -- The question in hand, null at the end; and since when, null until the browser has got it.
  challenge_id text,
  served_at timestamptz,
  -- Questions answered so far, in order: the engine's state, rebuilt from the answers if need be.
  asked text[] not null default '{}',
  -- Target skills mastered when it began.
  known_skills integer not null default 0,
  -- Questions of earlier tests on the same skills, avoided while there are others.
  seen_challenge_ids text[] not null default '{}',
  started_at timestamptz not null,
  completed_at timestamptz,
  primary key (account_id, id)
);
create unique index assessments_running_competence on assessments (account_id, competence_id)
  where kind = 'competence' and state = 'started';

-- Append-only: the only facts about what a person can do.
create table answers (
  account_id uuid not null,
  assessment_id uuid not null,
  position integer not null,
  challenge_id text not null,
  value jsonb,
  outcome text not null check (outcome in ('correct', 'incorrect', 'skipped', 'late')),
  seconds integer not null,
  client_key uuid not null,
  answered_at timestamptz not null,
  primary key (account_id, assessment_id, position),
  unique (account_id, assessment_id, client_key)
);

-- One row a person, derived from the answers: per tube floor, ceiling and levels asked. Locked by whoever begins a
-- test or answers, so that a person's history has one order; updated_at is no earlier than its last moment.
create table knowledge (
  account_id uuid primary key,
  tubes jsonb not null,
  updated_at timestamptz not null
);
