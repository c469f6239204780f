-- Loonkostenvoordeel (Wet tegemoetkomingen loondomein): the benefit of one employee, its periods of the wage tax return, what a
-- file told about them, and the year that the tax authority closes for all employees together.

-- How often an employer files the wage tax return. Payroll says so when the pay period does not tell.
create table wage_cost_benefit_employer (
  employer_id varchar(36) not null primary key,
  return_period varchar(20) not null,
  told_by varchar(36) not null,
  told_at datetime(3) not null
);

create table wage_cost_benefit (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  -- ARBEIDSGEHANDICAPT, HERPLAATST, BANENAFSPRAAK or OUDERE.
  category varchar(30) not null,
  return_period varchar(20) not null,
  -- The first day of the job, or of working again for who is reassigned.
  starts_on date not null,
  -- The last day of the last period that counts; null while nothing ends it.
  last_day date,
  -- ASKING while the statement is asked for, RUNNING, ENDED, NO_STATEMENT, STOPPED when it was given up.
  state varchar(20) not null,
  -- Since when the wage tax return asks for it; null while it does not.
  switched_on date,
  -- EMPLOYMENT, REGISTER, TERM or CHOICE; null while it runs. Never why a statement was refused.
  ended_because varchar(20),
  created_at datetime(3) not null,
  constraint benefit_once unique (hire_id, category),
  constraint benefit_of_dossier foreign key (dossier_id) references dossier (id)
);
create index wage_cost_benefit_by_employer on wage_cost_benefit (employer_id, state);
create index wage_cost_benefit_by_dossier on wage_cost_benefit (dossier_id);

-- One period of the return: whether the register was looked at, and the hours over which wage was paid.
create table wage_cost_benefit_period (
  id varchar(36) not null primary key,
  benefit_id varchar(36) not null,
  of_year int not null,
  period_number int not null,
  first_day date not null,
  last_day date not null,
  -- Whether the process reached it; a file may tell about it earlier.
  opened boolean default false not null,
  -- UNKNOWN until somebody looked; nothing is ever assumed.
  register varchar(10) default 'UNKNOWN' not null,
  tested_on date,
  by_file boolean default false not null,
  hours decimal(6, 2),
  changed_by varchar(36),
  changed_at datetime(3),
  constraint benefit_period_once unique (benefit_id, of_year, period_number),
  constraint period_of_benefit foreign key (benefit_id) references wage_cost_benefit (id)
);

-- A file of payroll until it is booked: sealed, without a BSN or a name.
create table wage_cost_benefit_import (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  sealed_lines longtext,
  file_lines int not null,
  others int not null,
  brought_by varchar(36) not null,
  brought_at datetime(3) not null,
  booked_at datetime(3)
);
create index wage_cost_benefit_import_by_employer on wage_cost_benefit_import (employer_id, booked_at);

-- What the tax authority decides about a year, for all employees of an employer together.
create table wage_cost_benefit_year (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  of_year int not null,
  dossier_id varchar(36) not null,
  overview_on date,
  decided_on date,
  decided_cents bigint,
  paid_on date,
  paid_cents bigint,
  objected_on date,
  constraint benefit_year_once unique (employer_id, of_year),
  constraint benefit_year_of_dossier foreign key (dossier_id) references dossier (id)
);

-- What the provisional overview says of one employee.
create table wage_cost_benefit_overview (
  year_id varchar(36) not null,
  dossier_id varchar(36) not null,
  hours decimal(8, 2) not null,
  cents bigint not null,
  primary key (year_id, dossier_id),
  constraint overview_of_year foreign key (year_id) references wage_cost_benefit_year (id)
);
