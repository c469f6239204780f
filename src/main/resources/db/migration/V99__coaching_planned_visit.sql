-- What a coach plans. The place is free text without names; only who keeps the log of the coaching reads it.
create table coaching_planned_visit (
  id varchar(36) not null primary key,
  coaching_id varchar(36) not null,
  planned_by varchar(36) not null,
  visit_on date not null,
  -- The Dutch hour, such as 09:30.
  starts_at varchar(5) not null,
  minutes int not null,
  -- VISIT, PHONE or ONLINE.
  kind varchar(20) not null,
  place varchar(80) not null,
  -- PLANNED, DONE or CANCELLED.
  state varchar(20) not null,
  version int not null,
  changed_at datetime(3) not null,
  constraint planned_visit_of_coaching foreign key (coaching_id) references coaching (id)
);
create index planned_visit_by_user on coaching_planned_visit (planned_by, state, visit_on);
