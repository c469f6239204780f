-- Loonkostensubsidie from application to decision: what a municipality set for itself, and what was asked and said on the way.

-- What a municipality does its own way, in dated versions; without a row the legal rule counts.
create table wage_subsidy_setup (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  valid_from date not null,
  -- Codes of the papers that must come with an application, with commas between.
  attachments varchar(200) not null,
  -- In how many months after the start of the work one must apply by its own rule; 0 is before the start, null is the law.
  apply_within_months int,
  -- Whether an application after the legal term is taken in all the same.
  takes_late boolean not null,
  -- START_OF_WORK or APPLICATION_DATE: from when a grant counts.
  counts_from varchar(20) not null,
  -- Day of the month on which it pays; null when it names none.
  payment_day int,
  days_to_complete int not null,
  portal_text varchar(2000),
  auto_grant boolean not null,
  -- Whether an automatic grant goes without a signature of its own; who entered this version answers for it.
  auto_sign boolean not null,
  committee boolean not null,
  source varchar(200) not null,
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  constraint setup_once_a_day unique (municipality_id, valid_from),
  constraint setup_of_party foreign key (municipality_id) references party (id)
);

-- The employer was asked to complete an application (article 4:5 Awb).
create table wage_subsidy_completion (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  asked_on date not null,
  missing varchar(2000) not null,
  -- Codes of the papers that are missing, with commas between; may be empty.
  missing_attachments varchar(200) not null,
  complete_by date not null,
  asked_by varchar(36) not null,
  -- The day on which everything was there; null while it is not.
  completed_on date,
  document_id varchar(36),
  constraint completion_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
create index completion_by_wage_subsidy on wage_subsidy_completion (wage_subsidy_id, asked_on);

-- The employer was heard before a refusal (article 4:7 Awb).
create table wage_subsidy_hearing (
  wage_subsidy_id varchar(36) not null primary key,
  invited_on date not null,
  -- The last day to give a view.
  answer_by date not null,
  -- What the employer said; null when nothing was said.
  view_text varchar(4000),
  -- When it was over: the day of the view, or the day on which the time had passed; null while it waits.
  heard_on date,
  constraint hearing_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);

-- The papers that came with an application.
create table wage_subsidy_attachment (
  wage_subsidy_id varchar(36) not null,
  kind varchar(30) not null,
  document_id varchar(36) not null,
  added_on date not null,
  primary key (wage_subsidy_id, kind, document_id),
  constraint attachment_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
