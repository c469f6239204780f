-- Signals: an obstacle, an early warning or a question, from anybody, until somebody answered it.

insert into access_rule (role_code, subject, part, works_as) values
  ('LOKET_CASEWORKER', 'SIGNAL', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'SIGNAL', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'SIGNAL', 'LOKET', 'LOKET_LEAD'),
  ('OMBUDS', 'SIGNAL', 'OMBUDS', 'OMBUDS'),
  ('JOB_COACH', 'SIGNAL', 'COACH', 'COACH'),
  ('DEBT_COUNSELLOR', 'SIGNAL', 'DEBT_HELP', 'DEBT_HELP'),
  ('EMPLOYER_HR', 'SIGNAL', 'PAYROLL', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'SIGNAL', 'PAYROLL', 'PAYROLL'),
  ('PAYROLL_AGENT', 'SIGNAL', 'PAYROLL', 'PAYROLL'),
  -- Money worries, garnishments and complaints stand behind a wall of their own: caseworkers, coaches and HR never see them, and a
  -- team lead only complaints, and what else nobody was named for.
  ('DEBT_COUNSELLOR', 'SIGNAL_PRIVATE', 'DEBT_HELP', 'DEBT_HELP'),
  ('OMBUDS', 'SIGNAL_PRIVATE', 'OMBUDS', 'OMBUDS'),
  ('LOKET_TEAM_LEAD', 'SIGNAL_PRIVATE', 'LOKET', 'LOKET_LEAD');

create table signal_report (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  -- The wall: SIGNAL or SIGNAL_PRIVATE.
  subject varchar(30) not null,
  municipality_id varchar(36) not null,
  kind varchar(30) not null,
  category varchar(30) not null,
  -- OPEN, ANSWERED (the reporter may still say what it thinks of it), DISPUTED or CLOSED.
  state varchar(20) not null,
  report_text varchar(4000) not null,
  anonymous boolean not null,
  reporter_user_id varchar(36),
  reporter_name varchar(120),
  reporter_email varchar(80),
  reporter_phone varchar(30),
  -- nl or en: the language of mails to the reporter.
  reporter_language char(2) not null,
  -- SHA-256 of the code with which the reporter follows it; also makes sending twice sending once.
  code_hash char(64) not null,
  reported_at datetime(3) not null,
  reported_on date not null,
  -- The promise: its term, and the last day; a legal day in the Netherlands.
  term_code varchar(40) not null,
  promised_on date not null,
  -- Who has it now, and to whom it is offered; the second may be null.
  holder_party_id varchar(36) not null,
  holder_works_as varchar(30) not null,
  offered_party_id varchar(36),
  offered_works_as varchar(30),
  -- What the one who offers it says to the other; null while nobody is asked.
  offered_note varchar(2000),
  umpire_party_id varchar(36) not null,
  umpire_works_as varchar(30) not null,
  answer_text varchar(4000),
  answer_party_id varchar(36),
  answered_by varchar(36),
  answered_at datetime(3),
  -- What the reporter said of the answer: AGREED or DISPUTED; null while nothing.
  reaction varchar(20),
  reaction_text varchar(2000),
  closed_at datetime(3),
  constraint signal_code_once unique (code_hash),
  constraint signal_of_dossier foreign key (dossier_id) references dossier (id),
  constraint signal_of_municipality foreign key (municipality_id) references party (id),
  -- Nobody is sent away: whatever writes here, a signal without an answer stays open.
  constraint signal_closed_with_answer check (state = 'OPEN' or (answer_text is not null and answered_at is not null)),
  constraint signal_closed_has_day check (state <> 'CLOSED' or closed_at is not null),
  constraint signal_nobody check (anonymous = false or (category = 'EARLY_WARNING' and reporter_user_id is null
    and reporter_name is null and reporter_email is null and reporter_phone is null))
);
create index signal_by_dossier on signal_report (dossier_id);
create index signal_by_reporter on signal_report (reporter_user_id, reported_at);

-- What happened to a signal, as its reporter reads it.
create table signal_event (
  id varchar(36) not null primary key,
  signal_id varchar(36) not null,
  happened_at datetime(3) not null,
  place int not null,
  kind varchar(30) not null,
  party_id varchar(36),
  said varchar(4000),
  constraint signal_event_place unique (signal_id, place),
  constraint event_of_signal foreign key (signal_id) references signal_report (id)
);

-- Who looks after what for a municipality: OMBUDS or DEBT_HELP.
create table signal_desk (
  municipality_id varchar(36) not null,
  works_as varchar(30) not null,
  party_id varchar(36) not null,
  primary key (municipality_id, works_as),
  constraint desk_of_municipality foreign key (municipality_id) references party (id),
  constraint desk_is_party foreign key (party_id) references party (id)
);

-- The term in which a municipality promises an answer, from a day on.
create table signal_promise (
  municipality_id varchar(36) not null,
  valid_from date not null,
  term_code varchar(40) not null,
  source varchar(200) not null,
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  primary key (municipality_id, valid_from),
  constraint promise_of_municipality foreign key (municipality_id) references party (id)
);

-- Wrong numbers and codes, per network; forgotten after a while.
create table signal_guess (
  network_hash char(64) not null,
  guessed_at datetime(3) not null
);
create index signal_guess_by_network on signal_guess (network_hash, guessed_at);
