-- Custom budget (maatwerkbudget): small amounts against an obstacle, behind a wall of its own.
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_HR', 'CUSTOM_BUDGET', 'EMPLOYER', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'CUSTOM_BUDGET', 'EMPLOYER', 'PAYROLL'),
  ('PAYROLL_AGENT', 'CUSTOM_BUDGET', 'EMPLOYER', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'CUSTOM_BUDGET', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'CUSTOM_BUDGET', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'CUSTOM_BUDGET', 'LOKET', 'LOKET_LEAD'),
  ('JOB_COACH', 'CUSTOM_BUDGET', 'COACH', 'COACH');

-- One row for each municipality with a custom budget: who changes its money locks it first.
create table custom_budget_town (
  municipality_id varchar(36) not null primary key,
  constraint custom_budget_town_of_party foreign key (municipality_id) references party (id)
);

-- What a municipality decided about its budget, from a day on; what is there is never changed.
create table custom_budget_setup (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  valid_from date not null,
  -- For a calendar year.
  ceiling_cents bigint not null,
  -- Up to and including this amount a caseworker decides.
  limit_cents bigint not null,
  -- What it is for, with commas.
  kinds varchar(200) not null,
  -- Whether it decides with a besluit to which one can object.
  formal boolean not null,
  source varchar(300) not null,
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  constraint custom_budget_setup_once unique (municipality_id, valid_from),
  constraint custom_budget_setup_of_town foreign key (municipality_id) references custom_budget_town (municipality_id)
);

-- What was promised and what was paid in a year; always the sum of the requests decided in that year.
create table custom_budget_year (
  municipality_id varchar(36) not null,
  budget_year int not null,
  reserved_cents bigint not null,
  paid_cents bigint not null,
  primary key (municipality_id, budget_year),
  constraint custom_budget_year_of_town foreign key (municipality_id) references custom_budget_town (municipality_id)
);

create table custom_budget_request (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'CUSTOM_BUDGET' not null,
  municipality_id varchar(36) not null,
  asked_party_id varchar(36) not null,
  -- PAYROLL for an employer, LOKET or COACH.
  asked_part varchar(30) not null,
  asked_by varchar(36) not null,
  asked_on date not null,
  -- The day on which the employee agreed.
  agreed_on date not null,
  kind varchar(30) not null,
  what varchar(200) not null,
  why varchar(1000) not null,
  asked_cents bigint not null,
  -- SELLER, EMPLOYER or OTHER.
  paid_to varchar(20) not null,
  payee varchar(120) not null,
  iban varchar(34),
  -- ASKED, PROPOSED, GRANTED, REFUSED, WITHDRAWN, PAID, REST or SETTLED.
  state varchar(20) not null,
  -- What somebody proposed or decided; null before.
  granted boolean,
  granted_cents bigint,
  reason varchar(2000),
  instead varchar(1000),
  proposed_by varchar(36),
  decided_by varchar(36),
  decided_on date,
  -- The year of which the money is; null while nothing is kept apart.
  budget_year int,
  paid_on date,
  paid_reference varchar(120),
  spent_cents bigint,
  spent_on date,
  rest_on date,
  -- What became of it after three months.
  effect_on date,
  in_work varchar(20),
  financial varchar(20),
  social varchar(20),
  personal varchar(20),
  changed varchar(1000),
  constraint custom_budget_request_of_town foreign key (municipality_id) references custom_budget_town (municipality_id),
  constraint custom_budget_request_of_dossier foreign key (dossier_id) references dossier (id)
);
create index custom_budget_by_dossier on custom_budget_request (dossier_id, asked_on);
create index custom_budget_by_year on custom_budget_request (municipality_id, budget_year);
