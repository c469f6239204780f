-- When the running deadlines were last compared with the rules, and who is at it. One row.
create table rule_check (
  id varchar(10) not null primary key,
  -- Set when the operator asks for it anew; a node that did it empties it.
  asked_at datetime(3),
  taken_by varchar(36),
  taken_until datetime(3),
  computed_at datetime(3),
  -- How many running deadlines there were.
  compared int default 0 not null
);
insert into rule_check (id) values ('NOW');

-- What came of it. No constraint on the deadline: this is older than it, and who reads looks whether it still stands so.
create table rule_difference (
  deadline_id varchar(36) not null primary key,
  term_code varchar(60) not null,
  source varchar(400) not null,
  was_on date not null,
  becomes_on date not null,
  -- The first day of the version that was used, and of the one that holds now.
  rule_was date not null,
  rule_is date not null
);
