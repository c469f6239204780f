-- Who was reminded of which deadline, one row for each mail.
create table deadline_reminder (
  deadline_id varchar(36) not null,
  -- The rung of the ladder, in days before the end; negative for days after it.
  rung int not null,
  -- The change of the deadline after which it went: a date that moves away and comes back is warned of again.
  round_no int not null,
  -- 0 when it went by itself, else which time somebody sent it again by hand.
  again_no int default 0 not null,
  user_id varchar(36) not null,
  queued_at datetime(3) not null,
  mail_once_key varchar(160) not null,
  -- Not an index beside it: two nodes meet at the primary key, where MariaDB does not lock the gap.
  primary key (deadline_id, rung, round_no, again_no, user_id),
  constraint reminder_of_deadline foreign key (deadline_id) references running_deadline (id)
);
create index deadline_reminder_last on deadline_reminder (deadline_id, queued_at);

-- Who takes over somebody's work for a while. No reason: that could be an illness.
create table stand_in (
  id varchar(36) not null primary key,
  user_id varchar(36) not null,
  stand_in_id varchar(36) not null,
  from_on date not null,
  -- The last day.
  until_on date not null,
  recorded_at datetime(3) not null,
  -- When it was ended before that day.
  ended_at datetime(3),
  constraint stand_in_of_user foreign key (user_id) references app_user (id),
  constraint stand_in_is_user foreign key (stand_in_id) references app_user (id)
);
create index stand_in_by_user on stand_in (user_id, until_on);
create index stand_in_by_stand_in on stand_in (stand_in_id, until_on);
