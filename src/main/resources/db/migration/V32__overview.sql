-- The overview of deadlines and the calendars that people subscribe to.

-- What runs comes first in every list; one column lets an index give it in the order of its last day.
alter table running_deadline add column live int generated always as (case when state in ('OPEN', 'SUSPENDED') then 1 else 0 end);
create index running_deadline_overview on running_deadline (live, ends_on, id, dossier_id, subject, party_id, works_as, state);
create index running_deadline_of_holder on running_deadline (party_id, works_as, live, ends_on, id);
create index running_deadline_in_dossier on running_deadline (dossier_id, subject, live, ends_on, id);
create index inbox_by_completer on inbox_task (completed_by, state);

-- The moment of the last change; null while it is as it was opened. Calendars say it.
alter table running_deadline add column changed_at datetime(3);
create index running_deadline_ended on running_deadline (closed_at, live);

-- A secret address of a calendar. Who has the address can read it, so only its hash is kept.
create table calendar_feed (
  -- Made from user and party, so that there is one for each: a new address ends the old one.
  id varchar(36) not null primary key,
  user_id varchar(36) not null,
  -- The organisation whose work it shows; null for what the user took.
  party_id varchar(36),
  token_hash char(64) not null,
  made_at datetime(3) not null,
  expires_at datetime(3) not null,
  last_read_on date,
  constraint calendar_feed_token_once unique (token_hash),
  constraint calendar_feed_of_user foreign key (user_id) references app_user (id),
  constraint calendar_feed_of_party foreign key (party_id) references party (id)
);
create index inbox_assignment_from on inbox_assignment (from_user, happened_at);
