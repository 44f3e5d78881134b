-- Beside each question asked, in the same order: the moment of its answer in milliseconds since 1970, negative if it
-- was not right. What the engine needs of a test is one row, without its answers being read again for each.
alter table assessments add column marks double precision[] not null default '{}';
update assessments set marks = coalesce(
  (
    select array_agg(
      (case when outcome = 'correct' then 1 else -1 end)
        * round(extract(epoch from answered_at) * 1000)::double precision
      order by position
    )
    from answers
    where answers.account_id = assessments.account_id and answers.assessment_id = assessments.id
  ),
  '{}'
);
