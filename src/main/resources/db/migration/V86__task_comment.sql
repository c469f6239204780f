-- What people say to each other about a task, and whom they name.
create table task_comment (
  -- Given by the form, so that one that is sent twice is there once.
  id varchar(36) not null primary key,
  task_id varchar(64) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  -- Whose people read it, and as what they are let in: a municipality may be the employer of one and the loket of another.
  party_id varchar(36) not null,
  part varchar(30) not null,
  -- Read by everybody who sees the subject.
  for_all boolean default false not null,
  written_by varchar(36) not null,
  written_at datetime(3) not null,
  comment_text varchar(1500) not null,
  constraint task_comment_of_task foreign key (task_id) references inbox_task (id),
  constraint task_comment_of_dossier foreign key (dossier_id) references dossier (id),
  constraint task_comment_of_user foreign key (written_by) references app_user (id)
);
create index task_comment_by_dossier on task_comment (dossier_id, subject, written_at);

-- A colleague who is named in a comment, until that colleague has seen it.
create table task_mention (
  comment_id varchar(36) not null,
  user_id varchar(36) not null,
  read_at datetime(3),
  primary key (comment_id, user_id),
  constraint task_mention_of_comment foreign key (comment_id) references task_comment (id),
  constraint task_mention_of_user foreign key (user_id) references app_user (id)
);
create index task_mention_unread on task_mention (user_id, read_at);
