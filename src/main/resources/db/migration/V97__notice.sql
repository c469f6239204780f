-- What there is to tell a user. The words are not kept but a key of the texts and its values: dossier numbers, titles of tasks
-- and days, never a name of an employee.
create table notice (
  -- Made from whom and what it tells, so that telling twice is telling once.
  id varchar(36) not null primary key,
  user_id varchar(36) not null,
  kind varchar(20) not null,
  -- The wall it stands behind: who may not see the subject any more does not see the notice.
  dossier_id varchar(36),
  subject varchar(30),
  text_code varchar(60) not null,
  text_values varchar(1000) not null,
  link varchar(200) not null,
  told_at datetime(3) not null,
  read_at datetime(3),
  -- Whether it waits for the daily overview.
  gather boolean default false not null,
  constraint notice_of_user foreign key (user_id) references app_user (id),
  constraint notice_of_dossier foreign key (dossier_id) references dossier (id)
);
create index notice_by_user on notice (user_id, told_at, id);
create index notice_unread on notice (user_id, read_at, dossier_id, subject);
create index notice_to_gather on notice (gather, told_at, user_id);
create index notice_by_link on notice (link);
create index notice_by_age on notice (told_at);

-- How a user wants to hear of a kind of notice; without a row by mail at once.
create table notice_choice (
  user_id varchar(36) not null,
  kind varchar(20) not null,
  way varchar(10) not null,
  primary key (user_id, kind),
  constraint notice_choice_of_user foreign key (user_id) references app_user (id)
);

-- The last day for which the overview of a user was made: the node that moves it on makes the mail.
create table notice_overview (
  user_id varchar(36) not null primary key,
  last_on date not null,
  constraint notice_overview_of_user foreign key (user_id) references app_user (id)
);
