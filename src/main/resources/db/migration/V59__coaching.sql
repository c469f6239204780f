-- Job coaching: one row for each hire and kind of coach, its granted periods, the log of hours, and notes that are the coach's own.
create table coaching (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  municipality_id varchar(36),
  -- EXTERNAL or INTERNAL.
  kind varchar(20) not null,
  -- ASKING, RUNNING, BROKEN, ENDING or ENDED.
  state varchar(20) not null,
  -- Who keeps the log and reads it line by line: the coaching organisation, or the employer of an internal coach.
  party_id varchar(36),
  works_as varchar(20) not null,
  -- UWV or MUNICIPALITY; null until the plan is made.
  payer varchar(20),
  coach_name varchar(120),
  regime varchar(20),
  -- The first working day, or the day on which coaching began again after a long break; and the last day of the contract.
  starts_on date not null,
  ends_on date,
  hours_per_week decimal(5, 2) not null,
  goals varchar(2000),
  approach varchar(2000),
  ended_because varchar(500),
  constraint coaching_once unique (hire_id, kind),
  constraint coaching_of_hire foreign key (hire_id) references hire (id),
  constraint coaching_of_dossier foreign key (dossier_id) references dossier (id)
);
create index coaching_by_dossier on coaching (dossier_id);

create table coaching_period (
  id varchar(36) not null primary key,
  coaching_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  -- Days are Dutch legal days; the last day moves forward when coaching stops early.
  first_day date not null,
  last_day date not null,
  -- 1, 2 or 3: the year of coaching that sets the percent.
  coaching_year int not null,
  regime varchar(20) not null,
  decided_on date not null,
  -- The hours that the employee works in it, and what follows: minutes of coaching.
  hours_worked decimal(8, 2) not null,
  computed_minutes int not null,
  estimate boolean not null,
  -- As the decision says; null when it names none.
  granted_minutes int,
  advance_cents bigint,
  evaluation varchar(20),
  evaluation_text varchar(2000),
  evaluated_by varchar(120),
  evaluated_on date,
  satisfaction varchar(20),
  satisfaction_text varchar(2000),
  satisfaction_how varchar(20),
  satisfaction_on date,
  results varchar(4000),
  explanation varchar(4000),
  reported_by varchar(120),
  reported_on date,
  document_id varchar(36),
  -- Of the advance for an internal coach: what was fixed, what must be paid back, and when that was done.
  fixed_on date,
  fixed_cents bigint,
  reclaim_cents bigint,
  repaid_on date,
  constraint period_of_coaching foreign key (coaching_id) references coaching (id)
);
create index coaching_period_by_coaching on coaching_period (coaching_id, first_day);
create index coaching_period_by_dossier on coaching_period (dossier_id);

-- The log. A line is never changed: a correction ends it and puts another in its place.
create table coaching_visit (
  id varchar(36) not null primary key,
  coaching_id varchar(36) not null,
  visit_on date not null,
  activity varchar(30) not null,
  minutes int not null,
  travel_minutes int default 0 not null,
  group_size int default 1 not null,
  -- What counts for this employee: the minutes shared by the group.
  counted_minutes int not null,
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  replaces_id varchar(36),
  -- Null while it counts.
  ended_by varchar(36),
  ended_at datetime(3),
  ended_because varchar(300),
  constraint visit_of_coaching foreign key (coaching_id) references coaching (id)
);
create index coaching_visit_by_coaching on coaching_visit (coaching_id, visit_on);

-- Notes are for the coach's own organisation (party_id, works_as COACH); what others may read is a text of its own.
create table coaching_note (
  id varchar(36) not null primary key,
  coaching_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  party_id varchar(36) not null,
  works_as varchar(20) not null,
  note_on date not null,
  note_text varchar(4000) not null,
  written_by varchar(36) not null,
  written_at datetime(3) not null,
  replaces_id varchar(36),
  ended_at datetime(3),
  constraint note_of_coaching foreign key (coaching_id) references coaching (id)
);
create index coaching_note_by_coaching on coaching_note (coaching_id, note_on);

create table coaching_share (
  id varchar(36) not null primary key,
  note_id varchar(36) not null,
  coaching_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  -- The employer (PAYROLL) or the municipality (LOKET).
  party_id varchar(36) not null,
  works_as varchar(20) not null,
  shared_text varchar(2000) not null,
  shared_by varchar(36) not null,
  shared_at datetime(3) not null,
  -- Null while it can be read.
  ended_at datetime(3),
  constraint share_of_note foreign key (note_id) references coaching_note (id)
);
create index coaching_share_by_coaching on coaching_share (coaching_id);

-- Coaching that stood still; its reason is nobody's business here.
create table coaching_break (
  id varchar(36) not null primary key,
  coaching_id varchar(36) not null,
  first_day date not null,
  -- The last day on which nothing was done; null while it lasts.
  last_day date,
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  constraint break_of_coaching foreign key (coaching_id) references coaching (id)
);
create index coaching_break_by_coaching on coaching_break (coaching_id, first_day);
