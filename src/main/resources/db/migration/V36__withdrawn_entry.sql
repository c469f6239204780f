-- What was entered about a deadline by mistake: it stays, with who took it back and why, and counts no more.
alter table deadline_suspension add column withdrawn_by varchar(36);
alter table deadline_suspension add column withdrawn_at datetime(3);
alter table deadline_suspension add column withdrawn_because varchar(400);
alter table deadline_extension add column withdrawn_by varchar(36);
alter table deadline_extension add column withdrawn_at datetime(3);
alter table deadline_extension add column withdrawn_because varchar(400);

create table withdrawn_default_notice (
  id varchar(36) not null primary key,
  deadline_id varchar(36) not null,
  received_on date not null,
  withdrawn_by varchar(36) not null,
  withdrawn_at datetime(3) not null,
  withdrawn_because varchar(400) not null,
  constraint withdrawn_notice_of_deadline foreign key (deadline_id) references running_deadline (id)
);
create index withdrawn_notice_by_deadline on withdrawn_default_notice (deadline_id, withdrawn_at);
