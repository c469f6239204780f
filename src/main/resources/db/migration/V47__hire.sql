-- Hiring somebody: a wall of its own, people whose BSN may not be asked yet, and what a hire and its wage subsidy are.

-- One role may do the work of two: a team lead proposes like a caseworker and signs as a lead.
alter table access_rule drop primary key;
alter table access_rule add primary key (role_code, subject, works_as);
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_HR', 'SUBSIDY', 'EMPLOYER', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'SUBSIDY', 'EMPLOYER', 'PAYROLL'),
  ('PAYROLL_AGENT', 'SUBSIDY', 'EMPLOYER', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'SUBSIDY', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'SUBSIDY', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'SUBSIDY', 'LOKET', 'LOKET_LEAD'),
  ('JOB_COACH', 'SUBSIDY', 'COACH', 'COACH');

-- A BSN is asked only once somebody is really hired.
alter table person modify column bsn_cipher varbinary(200) null;
alter table person modify column bsn_hash char(64) null;

-- What was told for one subject is not seen by who is let in for another.
alter table dossier_fact add column subject varchar(30) default 'GARNISHMENT' not null;
alter table dossier_fact drop primary key;
alter table dossier_fact add primary key (dossier_id, subject, fact_path);

create table hire (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  -- INTAKE while facts are gathered, CHOSEN once procedures were started, STOPPED when it did not come to a hire.
  state varchar(20) not null,
  -- The municipality where the employee lives; null while it is not known, or does not work with this program.
  municipality_id varchar(36),
  created_by varchar(36) not null,
  created_at datetime(3) not null,
  constraint hire_of_dossier foreign key (dossier_id) references dossier (id)
);
create index hire_by_dossier on hire (dossier_id);

-- One loonkostensubsidie: from the application to its end. Days are Dutch legal days.
create table wage_subsidy (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  municipality_id varchar(36) not null,
  state varchar(20) not null,
  applied_by varchar(20) not null,
  applied_on date not null,
  starts_on date not null,
  ends_on date,
  hours_per_week decimal(5, 2) not null,
  full_time_hours decimal(5, 2) not null,
  -- Whether the flat rate of 50 percent is asked for the first months instead of a measurement at once.
  flat_rate boolean not null,
  -- A wage value that was fixed, in whole percents, and since when; null while there is none.
  wage_value int,
  wage_value_on date,
  -- From when the decision term runs: the wage value was fixed, or it was decided that this is skipped.
  ready_on date,
  version int default 0 not null,
  constraint wage_subsidy_of_dossier foreign key (dossier_id) references dossier (id)
);
create index wage_subsidy_by_dossier on wage_subsidy (dossier_id);
create index wage_subsidy_by_municipality on wage_subsidy (municipality_id, state);

-- What the municipality decides about it: proposed by one, signed by another, made known on a day.
create table wage_subsidy_decision (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  kind varchar(30) not null,
  -- Of a grant or change: the first and the last day for which its amount counts; the last may be open.
  counts_from date,
  counts_until date,
  -- Whole percents; null for the flat rate.
  wage_value int,
  hours_per_week decimal(5, 2),
  full_time_hours decimal(5, 2),
  cents_exclusive bigint,
  cents_inclusive bigint,
  estimate boolean default false not null,
  steps_json longtext,
  reasoning varchar(4000) not null,
  proposed_by varchar(36),
  proposed_at datetime(3) not null,
  signed_by varchar(36),
  signed_at datetime(3),
  -- Why the team lead sent it back the last time; null when she did not.
  returned_because varchar(2000),
  made_known_on date,
  document_id varchar(36),
  constraint decision_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
create index decision_by_wage_subsidy on wage_subsidy_decision (wage_subsidy_id, made_known_on);

-- Which municipality a party is: people live in a municipality, parties are let in.
create table municipality (
  party_id varchar(36) not null primary key,
  name varchar(80) not null,
  constraint municipality_once unique (name),
  constraint municipality_is_party foreign key (party_id) references party (id)
);
