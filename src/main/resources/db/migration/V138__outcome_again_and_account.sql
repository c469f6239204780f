-- A rejected milestone can be put forward once more, with a reason and a new paper. The rejected one stays as it is.
alter table outcome_claim add column attempt int default 1 not null;
-- What is new, as whoever puts it forward again says; null the first time.
alter table outcome_claim add column again_because varchar(1000);
-- Before the old one goes: a foreign key of MariaDB leans on it.
alter table outcome_claim add constraint outcome_claim_attempt unique (participant_id, kind, attempt);
alter table outcome_claim drop constraint outcome_claim_once;

-- The day on which the employer was asked for an account to pay the reward to; null when it was known, or nothing goes to an employer.
alter table outcome_payment add column account_asked_on date;

-- What is about one participant or one employer stands behind a wall of its own: investors see figures, and no group of one to four people.
insert into access_rule (role_code, subject, part, works_as) values
  ('LOKET_CASEWORKER', 'OUTCOME_RESULT', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OUTCOME_RESULT', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OUTCOME_RESULT', 'LOKET', 'LOKET_LEAD'),
  ('CONTRACT_MANAGER', 'OUTCOME_RESULT', 'CONTRACT', 'CONTRACT'),
  ('SERVICE_PROVIDER', 'OUTCOME_RESULT', 'PROVIDER', 'PROVIDER'),
  ('EVALUATOR', 'OUTCOME_RESULT', 'EVALUATOR', 'EVALUATOR');
insert into dossier_party (id, dossier_id, subject, party_id, part, since_at, until_at)
  select uuid(), d.dossier_id, 'OUTCOME_RESULT', d.party_id, d.part, d.since_at, d.until_at from dossier_party d
   where d.subject = 'OUTCOME' and d.part in ('LOKET', 'CONTRACT', 'PROVIDER', 'EVALUATOR');
