-- Which tutorials a person keeps, and which they have read.
create table tutorial_marks (
  account_id uuid not null,
  -- The lowest skill that it serves, such as adresse-web.1.
  tutorial_id text not null,
  saved boolean not null,
  read boolean not null,
  updated_at timestamptz not null,
  primary key (account_id, tutorial_id)
);
