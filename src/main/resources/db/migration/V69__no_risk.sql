-- No-riskpolis (article 29b Ziektewet): that it is there and until when, each sickness behind a wall of its own, and the two years
-- after which a person of the Participatiewet goes from the municipality to UWV.

-- Sickness is data about health: HR and payroll of the employer, and nobody else. No rule here lets a loket or coach in.
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_HR', 'SICKNESS', 'EMPLOYER', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'SICKNESS', 'EMPLOYER', 'PAYROLL'),
  ('PAYROLL_AGENT', 'SICKNESS', 'EMPLOYER', 'PAYROLL');

create table no_risk (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  -- The first working day, from which five years count.
  starts_on date not null,
  -- The first day on which it is over; null without an end, and while nobody knows.
  ends_on date,
  -- ASKING until somebody knows, RUNNING, NOT_THERE, ENDED, STOPPED.
  state varchar(20) not null,
  -- Since when the employer knows that it holds; null before.
  known_on date,
  -- The last day of the employment; null while it goes on.
  employed_until date,
  -- Whether the end was spoken of.
  end_told boolean default false not null,
  created_at datetime(3) not null,
  constraint no_risk_once unique (hire_id),
  constraint no_risk_of_dossier foreign key (dossier_id) references dossier (id)
);
create index no_risk_by_dossier on no_risk (dossier_id);

-- One sickness. Never a cause, a diagnosis or a limitation: there is no column for it.
create table no_risk_sickness (
  id varchar(36) not null primary key,
  no_risk_id varchar(36) not null,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  -- The wall, for the predicate that every query for a viewer has; always this one.
  subject varchar(30) default 'SICKNESS' not null,
  first_day date not null,
  -- When the employer found out that the policy holds, when that was after the first day; null otherwise.
  found_out_on date,
  full_asked boolean not null,
  -- The daily wage of UWV, when known; else an estimate is made from the wage of a month.
  daily_wage_cents bigint,
  month_wage_cents bigint,
  -- Whole percents, only with loonkostensubsidie.
  wage_value int,
  -- TOLD, REPORTED, RECOVERED, OVER or WITHDRAWN.
  state varchar(20) not null,
  reported_on date,
  recovered_on date,
  recovery_reported_on date,
  employed_until date,
  -- GRANTED, PARTLY or REFUSED; null before UWV answered.
  answer varchar(20),
  answered_on date,
  near_end_told boolean default false not null,
  -- The id of the one sickness of a policy that runs; null once it is over.
  open_for varchar(36),
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  constraint sickness_one_at_a_time unique (open_for),
  constraint sickness_of_policy foreign key (no_risk_id) references no_risk (id),
  constraint sickness_of_dossier foreign key (dossier_id) references dossier (id)
);
create index no_risk_sickness_by_dossier on no_risk_sickness (dossier_id, first_day);

-- The two years of one hire.
create table two_year_clock (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  municipality_id varchar(36),
  -- Since when the minimum wage is earned, as far as told.
  earns_since date not null,
  -- Whether somebody said so; else it is the first working day.
  told boolean default false not null,
  -- From when the two years count; null while loonkostensubsidie runs.
  counts_from date,
  -- RUNNING, PAUSED, OVER or STOPPED.
  state varchar(20) not null,
  constraint two_year_clock_once unique (hire_id),
  constraint two_year_clock_of_dossier foreign key (dossier_id) references dossier (id)
);
create index two_year_clock_by_dossier on two_year_clock (dossier_id);
