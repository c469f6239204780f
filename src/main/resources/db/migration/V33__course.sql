-- Clocks that somebody started by hand: who keeps them, what was noted, and how they ended.
create table hand_clock (
  deadline_id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  -- The party of whoever started it; it may end and mend the clock even when somebody else must act.
  party_id varchar(36) not null,
  works_as varchar(30) not null,
  note varchar(1000),
  started_by varchar(36) not null,
  started_at datetime(3) not null,
  -- The day on which it was done; null while it runs and when it was withdrawn.
  done_on date,
  withdrawn_because varchar(400),
  constraint hand_clock_is_deadline foreign key (deadline_id) references running_deadline (id)
);
create index hand_clock_by_dossier on hand_clock (dossier_id, subject);

-- Dates that change because a rule changed: approved by the operator, then applied one by one.
create table rule_change (
  deadline_id varchar(36) not null,
  -- The first day of the version of the rule that is applied.
  rule_from date not null,
  was_on date not null,
  becomes_on date not null,
  approved_by varchar(36) not null,
  approved_at datetime(3) not null,
  applied_at datetime(3),
  -- APPLIED, or SKIPPED when something else had moved the deadline in between.
  outcome varchar(20),
  primary key (deadline_id, rule_from, becomes_on),
  constraint rule_change_of_deadline foreign key (deadline_id) references running_deadline (id)
);
create index rule_change_to_apply on rule_change (applied_at, deadline_id);
