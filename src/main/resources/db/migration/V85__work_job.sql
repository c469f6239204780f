-- One deed on many tasks, done one by one behind the scenes; whoever asked sees how far it is. Kept for thirty days.
create table work_job (
  id varchar(36) not null primary key,
  kind varchar(20) not null,
  made_by varchar(36) not null,
  -- The same asked twice, by a double click or a page that is sent again, is one job.
  once_key varchar(64) not null,
  reason varchar(400),
  to_user varchar(36),
  follow_up_on date,
  made_at datetime(3) not null,
  stopped_at datetime(3),
  constraint work_job_of_user foreign key (made_by) references app_user (id),
  constraint work_job_once unique (made_by, once_key)
);
create index work_job_by_age on work_job (made_at);

create table work_job_item (
  job_id varchar(36) not null,
  task_id varchar(64) not null,
  -- The version of the task when it was chosen: what changed since is not given away.
  version_seen int not null,
  -- WAITING, DONE, SKIPPED or STOPPED.
  state varchar(20) not null,
  why varchar(400),
  attempts int default 0 not null,
  -- Who takes an item moves this: nobody else takes it meanwhile.
  not_before datetime(3) not null,
  primary key (job_id, task_id),
  constraint work_job_item_of_job foreign key (job_id) references work_job (id)
);
create index work_job_item_due on work_job_item (state, not_before, job_id, task_id);

-- A line that only the people of one party read, such as why a colleague gave a task back; null for everybody let in.
alter table timeline_entry add column only_party_id varchar(36);

-- What came in since the last visit, counted without reading all open work.
create index inbox_by_age on inbox_task (party_id, works_as, state, created_at);
