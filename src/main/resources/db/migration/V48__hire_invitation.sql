-- One-time links by which the employee or the job coach tells what only they know, without an account.

-- Who has no account told it: the source says who.
alter table dossier_fact modify column confirmed_by varchar(36) null;

create table hire_invitation (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  -- PERSON (the employee) or COACH.
  kind varchar(20) not null,
  -- The secret of the link itself is kept nowhere.
  secret_hash char(64) not null,
  recipient varchar(200) not null,
  invited_by varchar(36) not null,
  invited_at datetime(3) not null,
  expires_at datetime(3) not null,
  used_at datetime(3),
  revoked_at datetime(3),
  -- When somebody with an old link asked for a new one; asking again changes nothing.
  asked_again_at datetime(3),
  -- How often a wrong birth date was told with this link.
  wrong_tries int default 0 not null,
  constraint hire_invitation_once unique (secret_hash),
  constraint invitation_of_hire foreign key (hire_id) references hire (id)
);
create index hire_invitation_by_hire on hire_invitation (hire_id, invited_at);
