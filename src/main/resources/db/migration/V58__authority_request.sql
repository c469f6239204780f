-- Asking something at an authority: from the choice to the answer, and to the answer on an objection.
create table authority_request (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  hire_id varchar(36) not null,
  -- The code of a file in requests/.
  kind varchar(60) not null,
  title varchar(200) not null,
  -- Who asks for it: the business key of a process, or a chosen scheme; with the item it is about within that.
  choice_id varchar(80) not null,
  item_id varchar(80),
  state varchar(20) not null,
  -- Where it was asked; null before.
  desk varchar(20),
  -- The municipality that takes part in Werkbrug and decides here; null when it is asked elsewhere.
  loket_id varchar(36),
  -- The day on which it was sent, as the user says, or handed in here.
  asked_on date,
  asked_how varchar(20),
  their_reference varchar(120),
  not_asked_because varchar(2000),
  -- The clock of whoever must decide, and its last day with every suspension.
  clock_id varchar(36),
  clock_code varchar(60),
  decide_by date,
  -- The day of an objection; null while there is none.
  objected_on date,
  opened_at datetime(3) not null,
  constraint authority_request_of_dossier foreign key (dossier_id) references dossier (id),
  constraint authority_request_of_hire foreign key (hire_id) references hire (id)
);
create index authority_request_by_dossier on authority_request (dossier_id, opened_at);
create index authority_request_by_choice on authority_request (choice_id, kind);
create index authority_request_by_clock on authority_request (clock_id);

-- The authority asks for more: by a letter from outside, or in Werkbrug.
create table request_completion (
  id varchar(36) not null primary key,
  request_id varchar(36) not null,
  asked_on date not null,
  missing varchar(2000) not null,
  complete_by date not null,
  completed_on date,
  document_id varchar(36),
  constraint completion_of_request foreign key (request_id) references authority_request (id)
);
create index request_completion_by_request on request_completion (request_id, asked_on);

-- What was answered: told from a letter, or proposed by one and signed by another in Werkbrug.
create table request_decision (
  id varchar(36) not null primary key,
  request_id varchar(36) not null,
  -- Whether it is the answer to an objection.
  on_objection boolean default false not null,
  outcome varchar(20) not null,
  counts_from date,
  counts_until date,
  cents bigint,
  conditions varchar(2000),
  reasoning varchar(4000),
  proposed_by varchar(36),
  proposed_at datetime(3) not null,
  signed_by varchar(36),
  returned_because varchar(2000),
  -- The view of the employer before a refusal (article 4:7 Awb): asked until a day, and what was said.
  view_by date,
  view_told varchar(4000),
  view_closed boolean default false not null,
  -- The day of the letter; null while it is a proposal.
  made_known_on date,
  document_id varchar(36),
  constraint decision_of_request foreign key (request_id) references authority_request (id)
);
create index request_decision_by_request on request_decision (request_id, proposed_at);

-- The sheets that were made: the newest of each part.
create table request_sheet (
  hire_id varchar(36) not null,
  kind varchar(60) not null,
  part varchar(40) not null,
  document_id varchar(36) not null,
  made_on date not null,
  primary key (hire_id, kind, part),
  constraint request_sheet_of_hire foreign key (hire_id) references hire (id)
);
