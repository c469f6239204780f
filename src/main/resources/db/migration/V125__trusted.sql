-- Somebody whom an employee trusts sees of a dossier only what the employee chose: a role with such a rule sees nothing of a
-- subject by itself, only what stands in dossier_right.
alter table access_rule add column by_right boolean default false not null;
insert into access_rule (role_code, subject, part, works_as, by_right) values
  ('TRUSTED_INTERMEDIARY', 'SUBSIDY', 'TRUSTED', 'TRUSTED', true),
  ('TRUSTED_INTERMEDIARY', 'GARNISHMENT', 'TRUSTED', 'TRUSTED', true);

create table dossier_right (
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  party_id varchar(36) not null,
  -- PROGRESS, DOCUMENTS or COMMENTS.
  right_code varchar(20) not null,
  primary key (dossier_id, subject, party_id, right_code),
  constraint dossier_right_of_dossier foreign key (dossier_id) references dossier (id),
  constraint dossier_right_of_party foreign key (party_id) references party (id)
);

-- One invitation of somebody whom the employee trusts, from the link in a mail to the end of the access.
create table trusted_invitation (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  -- How whoever recorded it calls the invited; never shown to the invited.
  invited_name varchar(100) not null,
  -- NEIGHBOURHOOD_PARENT, BUDDY, UNION, FAITH, FAMILY or OTHER.
  relation varchar(30) not null,
  recipient varchar(200) not null,
  -- The rights besides following the progress.
  documents boolean not null,
  comments boolean not null,
  garnishment boolean not null,
  ends_on date not null,
  -- The employee's word, and how it was given: WRITING, SPOKEN or LINK.
  consent_on date not null,
  consent_how varchar(10) not null,
  -- SHA-256 of the secret in the link.
  secret_hash char(64) not null,
  -- Null when the employee chose by a link of the own.
  invited_by varchar(36),
  invited_at datetime(3) not null,
  expires_at datetime(3) not null,
  used_at datetime(3),
  -- The invited, once the link was used.
  party_id varchar(36),
  user_id varchar(36),
  ended_at datetime(3),
  ended_by varchar(36),
  -- EMPLOYEE, SELF or END_DATE.
  ended_why varchar(20),
  constraint trusted_invitation_secret unique (secret_hash),
  constraint trusted_invitation_of_dossier foreign key (dossier_id) references dossier (id),
  constraint trusted_invitation_of_party foreign key (party_id) references party (id)
);
create index trusted_invitation_by_dossier on trusted_invitation (dossier_id, invited_at);
create index trusted_invitation_by_end on trusted_invitation (ended_at, ends_on);
create index trusted_invitation_by_user on trusted_invitation (user_id);
