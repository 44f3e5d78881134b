-- How the person likes to read, as the contract says it; null: nothing was chosen.
alter table accounts add column reading jsonb;

-- The question that comes after the one in hand whatever its answer is, once a page has been given it in advance.
alter table assessments add column promised_id text;

-- How often and how long the page was out of sight meanwhile, as the browser says: never judged.
alter table answers add column away_times integer not null default 0;
alter table answers add column away_seconds integer not null default 0;
