-- How much of a form was known already when it was sent. Counts only, never what was answered.
create table told_once (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  form_id varchar(80) not null,
  -- Answers that were known and left as they were, and answers that somebody had to give.
  reused int not null,
  asked int not null,
  sent_at datetime(3) not null,
  constraint told_once_of_dossier foreign key (dossier_id) references dossier (id)
);
create index told_once_by_dossier on told_once (dossier_id, subject, form_id);

-- How long one answer takes, as somebody outside measured it. The newest row counts, unless it was withdrawn.
create table field_minutes (
  id varchar(36) not null primary key,
  minutes decimal(6, 2) not null,
  source varchar(300) not null,
  source_on date not null,
  set_by varchar(36) not null,
  set_at datetime(3) not null,
  withdrawn_at datetime(3)
);
