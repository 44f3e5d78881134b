-- That somebody finds something wrong with a question: once a person, test and question, kept for a year.
create table question_reports (
  account_id uuid not null,
  assessment_id uuid not null,
  challenge_id text not null,
  device text,
  text text,
  reported_at timestamptz not null,
  primary key (account_id, assessment_id, challenge_id)
);
create index question_reports_recent on question_reports (reported_at);
