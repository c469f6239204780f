-- A rejected milestone can be put forward once more, with a reason and a new paper. The rejected one stays as it is.
alter table outcome_claim add column attempt int default 1 not null;
-- What is new, as whoever puts it forward again says; null the first time.
alter table outcome_claim add column again_because varchar(1000);
-- Before the old one goes: a foreign key of MariaDB leans on it.
alter table outcome_claim add constraint outcome_claim_attempt unique (participant_id, kind, attempt);
alter table outcome_claim drop constraint outcome_claim_once;

-- The day on which the employer was asked for an account to pay the reward to; null when it was known, or nothing goes to an employer.
alter table outcome_payment add column account_asked_on date;
