-- What a municipality offers itself, in dated versions; and what became of it for one hire.
create table local_scheme (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  -- Who begins to work on this day or later does not get it any more; null while it is not withdrawn.
  withdrawn_from date,
  created_by varchar(36) not null,
  created_at datetime(3) not null,
  constraint local_scheme_of_party foreign key (municipality_id) references party (id)
);
create index local_scheme_by_municipality on local_scheme (municipality_id);

create table local_scheme_version (
  id varchar(36) not null primary key,
  scheme_id varchar(36) not null,
  version_number int not null,
  -- Holds for who begins to work on this day or later; null for a draft.
  valid_from date,
  title varchar(120) not null,
  explanation varchar(1000) not null,
  legal_basis varchar(300) not null,
  source_url varchar(500) not null,
  pays_wage boolean not null,
  -- HIRE, WEEKLY_HOUR or FULL_TIME.
  amount_per varchar(20) not null,
  cents bigint not null,
  cap_cents bigint,
  -- What there is for one calendar year; null without a limit.
  ceiling_cents bigint,
  -- It is paid when the employee still works after so many months; null when it is paid at once.
  stays_months int,
  -- NONE, a DAY, or counted BEFORE or AFTER the first working day; idem for the last day.
  first_rule varchar(20) not null,
  first_on date,
  first_count int,
  first_unit varchar(20),
  last_rule varchar(20) not null,
  last_on date,
  last_count int,
  last_unit varchar(20),
  -- One on each line.
  attachments varchar(2000) not null,
  changed_by varchar(36) not null,
  changed_at datetime(3) not null,
  published_by varchar(36),
  published_at datetime(3),
  constraint local_version_of_scheme foreign key (scheme_id) references local_scheme (id),
  constraint local_version_once unique (scheme_id, version_number)
);

-- Data that is compared, never an expression.
create table local_scheme_condition (
  version_id varchar(36) not null,
  place int not null,
  -- The key of a fact.
  about varchar(60) not null,
  comparison varchar(20) not null,
  -- One value, or several with commas.
  wanted varchar(400) not null,
  primary key (version_id, place),
  constraint local_condition_of_version foreign key (version_id) references local_scheme_version (id)
);

create table local_scheme_question (
  version_id varchar(36) not null,
  place int not null,
  label varchar(200) not null,
  hint varchar(300),
  kind varchar(20) not null,
  required boolean not null,
  primary key (version_id, place),
  constraint local_question_of_version foreign key (version_id) references local_scheme_version (id)
);

-- One for each hire and scheme; the id is that of the choice.
create table local_scheme_claim (
  id varchar(36) not null primary key,
  scheme_id varchar(36) not null,
  -- The version with which it started.
  version_id varchar(36) not null,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  municipality_id varchar(36) not null,
  state varchar(20) not null,
  starts_on date not null,
  request_id varchar(36),
  -- Kept apart from the money of that year from the moment it was signed.
  granted_cents bigint,
  granted_year int,
  -- The day on which the employee must still work; null when it is paid at once.
  check_on date,
  employment_ends_on date,
  -- From when the term to pay counts.
  pay_from date,
  paid_on date,
  paid_reference varchar(120),
  -- Why it is not paid, and who said so.
  because varchar(2000),
  checked_by varchar(36),
  opened_at datetime(3) not null,
  constraint local_claim_once unique (hire_id, scheme_id),
  constraint local_claim_of_version foreign key (version_id) references local_scheme_version (id),
  constraint local_claim_of_hire foreign key (hire_id) references hire (id),
  constraint local_claim_of_dossier foreign key (dossier_id) references dossier (id)
);
create index local_claim_by_dossier on local_scheme_claim (dossier_id, opened_at);
create index local_claim_by_money on local_scheme_claim (scheme_id, granted_year);

create table local_scheme_answer (
  claim_id varchar(36) not null,
  place int not null,
  label varchar(200) not null,
  answer varchar(4000) not null,
  primary key (claim_id, place),
  constraint local_answer_of_claim foreign key (claim_id) references local_scheme_claim (id)
);
