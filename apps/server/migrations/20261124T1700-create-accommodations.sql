-- What a pupil needs in every test, as the school has set it: beside the roster, which each import writes anew. No row:
-- nothing.
create table accommodations (
  organization_id uuid not null,
  learner_id uuid not null,
  -- Hundredths of a question's own time.
  more_time integer not null,
  larger_text boolean not null,
  read_aloud boolean not null,
  without_timer boolean not null,
  without_simulator boolean not null,
  updated_at timestamptz not null,
  primary key (organization_id, learner_id),
  foreign key (organization_id, learner_id) references learners (organization_id, id) on delete cascade
);
