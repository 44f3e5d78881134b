-- The settings of the engine that a test goes by to its end; null: it began under the first rule, and ends under it.
alter table assessments add column settings jsonb;
-- What the pupil sits at: phone, tablet or desktop; null if the page has not said.
alter table assessments add column device text;

-- Of each question that a person has ever answered, the moment of the last answer in milliseconds since 1970,
-- negative if it was not right. Null until they begin a test under the engine: then read from the answers once.
alter table knowledge add column evidence jsonb;
