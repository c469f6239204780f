-- The loket at a glance: counts by who holds a task are read from an index alone.
create index inbox_load on inbox_task
  (party_id, works_as, state, assignee_id, sort_on, follow_up_on, dossier_id, subject, id);

-- Who at the loket is the one to call about a dossier: who takes or does the first task there, until it is handed over.
create table dossier_contact (
  dossier_id varchar(36) not null,
  party_id varchar(36) not null,
  user_id varchar(36) not null,
  since_at datetime(3) not null,
  primary key (dossier_id, party_id),
  constraint dossier_contact_of_dossier foreign key (dossier_id) references dossier (id),
  constraint dossier_contact_of_party foreign key (party_id) references party (id),
  constraint dossier_contact_is_user foreign key (user_id) references app_user (id)
);
create index dossier_contact_by_user on dossier_contact (user_id, party_id, dossier_id);
-- Until now: who has a task there, else who did the last one.
insert into dossier_contact (dossier_id, party_id, user_id, since_at)
select x.dossier_id, x.party_id, x.holder, x.created_at
  from (select t.dossier_id, t.party_id, coalesce(t.assignee_id, t.completed_by) as holder, t.created_at,
               row_number() over (partition by t.dossier_id, t.party_id
                                  order by case when t.state = 'OPEN' then 0 else 1 end, t.completed_at desc, t.id) as place
          from inbox_task t
         where t.works_as = 'LOKET' and t.state in ('OPEN', 'DONE') and coalesce(t.assignee_id, t.completed_by) is not null) x
 where x.place = 1;

-- All work of one person to others, on a day. The tasks go as work_job; what is here is who gets what, and the dossiers.
create table work_handover (
  id varchar(36) not null primary key,
  party_id varchar(36) not null,
  from_user varchar(36) not null,
  made_by varchar(36) not null,
  -- The page that asked; sent twice it is one.
  once_key varchar(64) not null,
  reason varchar(400) not null,
  on_day date not null,
  -- PLANNED until its day, RUNNING, STOPPED.
  state varchar(20) not null,
  made_at datetime(3) not null,
  constraint work_handover_of_user foreign key (from_user) references app_user (id),
  constraint work_handover_by_user foreign key (made_by) references app_user (id),
  constraint work_handover_once unique (made_by, once_key)
);
create index work_handover_due on work_handover (state, on_day, id);
create index work_handover_by_party on work_handover (party_id, made_at);

create table work_handover_receiver (
  handover_id varchar(36) not null,
  -- Empty: shares evenly in whatever has no receiver of its own.
  procedure_code varchar(40) not null,
  user_id varchar(36) not null,
  -- The jobs, each of at most 1,000 tasks, by comma.
  job_ids varchar(2000),
  primary key (handover_id, procedure_code, user_id),
  constraint work_handover_receiver_of foreign key (handover_id) references work_handover (id),
  constraint work_handover_receiver_is foreign key (user_id) references app_user (id)
);

create table work_handover_dossier (
  handover_id varchar(36) not null,
  dossier_id varchar(36) not null,
  to_user varchar(36) not null,
  -- WAITING, DONE, SKIPPED or STOPPED.
  state varchar(20) not null,
  letters int default 0 not null,
  attempts int default 0 not null,
  not_before datetime(3) not null,
  primary key (handover_id, dossier_id),
  constraint work_handover_dossier_of foreign key (handover_id) references work_handover (id),
  constraint work_handover_dossier_is foreign key (dossier_id) references dossier (id)
);
create index work_handover_dossier_due on work_handover_dossier (state, not_before, handover_id, dossier_id);
