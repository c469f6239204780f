-- The evidence calendar of each hire with chosen schemes, kept: an employer with hundreds of hires sees all of them on one page.
create table proof_ahead (
  hire_id varchar(36) not null,
  place int not null,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  employer_id varchar(36) not null,
  term_code varchar(60) not null,
  due_on date not null,
  -- The scheme, and what it is about; in Dutch, as every date of a dossier.
  about varchar(200) not null,
  note varchar(400) not null,
  what varchar(400) not null,
  primary key (hire_id, place),
  constraint proof_ahead_of_hire foreign key (hire_id) references hire (id)
);
create index proof_ahead_by_employer on proof_ahead (employer_id, due_on);

-- When it was last made: the row that a node changes first, so that one node makes it.
create table proof_kept (
  hire_id varchar(36) not null primary key,
  kept_at datetime(3) not null,
  constraint proof_kept_of_hire foreign key (hire_id) references hire (id)
);

-- What an employer said to all parties, to see what nobody answered.
create index task_comment_by_party on task_comment (party_id, written_at);
