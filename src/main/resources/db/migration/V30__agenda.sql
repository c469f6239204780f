-- Running deadlines: one row for each clock on a dossier, with the dates as computed and how.
create table running_deadline (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  -- The code by which the model or the subject asks, and the term that was used in the end.
  code varchar(60) not null,
  term_code varchar(60) not null,
  rule_from date not null,
  business_key varchar(64) not null,
  item_id varchar(64),
  task_id varchar(64),
  owner varchar(30) not null,
  party_id varchar(36),
  works_as varchar(30),
  what varchar(400) not null,
  start_on date not null,
  -- Whether the start follows from a fact of the dossier, which can be corrected.
  start_is_fact boolean not null,
  unrolled_on date not null,
  ends_on date not null,
  steps_json longtext not null,
  state varchar(20) not null,
  -- When a decision was late and the other party gave notice of it, artikel 4:17 Awb.
  default_notice_on date,
  -- Raised at every change; calendars go by it.
  sequence_no int default 0 not null,
  opened_at datetime(3) not null,
  closed_at datetime(3),
  -- The next day on which somebody is reminded, and the last rung of the ladder that was reached (days before the end).
  remind_on date,
  last_rung int,
  constraint running_deadline_of_dossier foreign key (dossier_id) references dossier (id)
);
create index running_deadline_by_dossier on running_deadline (dossier_id, subject, state, ends_on);
create index running_deadline_by_task on running_deadline (task_id);
create index running_deadline_by_key on running_deadline (business_key, state);
create index running_deadline_by_party on running_deadline (party_id, state, ends_on, id);
create index running_deadline_to_remind on running_deadline (state, remind_on, id);
create index running_deadline_by_end on running_deadline (state, ends_on, id);

create table deadline_suspension (
  id varchar(36) not null primary key,
  deadline_id varchar(36) not null,
  from_on date not null,
  -- The first day that counts again; null while it stands still.
  until_on date,
  reason varchar(400) not null,
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  constraint suspension_of_deadline foreign key (deadline_id) references running_deadline (id)
);
create index deadline_suspension_by_deadline on deadline_suspension (deadline_id, from_on);

create table deadline_extension (
  id varchar(36) not null primary key,
  deadline_id varchar(36) not null,
  length_count int not null,
  length_unit varchar(20) not null,
  announced_on date not null,
  reason varchar(400) not null,
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  constraint extension_of_deadline foreign key (deadline_id) references running_deadline (id)
);
create index deadline_extension_by_deadline on deadline_extension (deadline_id, entered_at);
