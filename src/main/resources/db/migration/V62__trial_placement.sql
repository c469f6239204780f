-- Proefplaatsing: working on trial with the benefit going on. One for each hire; its evaluations, sickness and extensions.
create table trial_placement (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  municipality_id varchar(36),
  -- UWV or MUNICIPALITY; null until the plan is made.
  authority varchar(20),
  -- PLANNING, ASKED, GRANTED, RUNNING, HIRED, NOT_HIRED, REFUSED or STOPPED.
  state varchar(20) not null,
  -- As planned, then as the decision says; the last day moves with an extension, and with sickness that does not count.
  first_day date not null,
  last_day date,
  -- Of the decision that allows it; nothing begins before it.
  decided_on date,
  conditions varchar(2000),
  agreement_id varchar(36),
  signed_on date,
  -- The day from which the employer wants to tell the outcome, when that is sooner than two weeks before the last day.
  outcome_from date,
  closed_on date,
  closed_because varchar(2000),
  constraint trial_placement_once unique (hire_id),
  constraint trial_placement_of_hire foreign key (hire_id) references hire (id),
  constraint trial_placement_of_dossier foreign key (dossier_id) references dossier (id)
);
create index trial_placement_by_dossier on trial_placement (dossier_id);

create table trial_evaluation (
  id varchar(36) not null primary key,
  trial_id varchar(36) not null,
  -- MIDTERM or FINAL.
  kind varchar(20) not null,
  held_on date not null,
  -- How the work goes, what the person thinks of it, and what they agreed.
  work_text varchar(2000) not null,
  person_text varchar(2000) not null,
  agreed_text varchar(2000),
  told_by varchar(36) not null,
  constraint evaluation_once unique (trial_id, kind),
  constraint evaluation_of_trial foreign key (trial_id) references trial_placement (id)
);

-- Days of sickness during a trial placement: from when until when, never why. Read by the employer only.
create table trial_sickness (
  id varchar(36) not null primary key,
  trial_id varchar(36) not null,
  first_day date not null,
  -- The last day of it; null while it lasts.
  recovered_last date,
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  constraint sickness_of_trial foreign key (trial_id) references trial_placement (id)
);
create index trial_sickness_by_trial on trial_sickness (trial_id, first_day);

create table trial_extension (
  id varchar(36) not null primary key,
  trial_id varchar(36) not null,
  -- The last day that was asked for.
  wanted_last date not null,
  reasons varchar(2000) not null,
  -- ASKED, GRANTED or REFUSED.
  state varchar(20) not null,
  decided_on date,
  asked_by varchar(36) not null,
  asked_at datetime(3) not null,
  constraint extension_of_trial foreign key (trial_id) references trial_placement (id)
);
create index trial_extension_by_trial on trial_extension (trial_id, asked_at);
