-- A one-time link by which an employee decides who looks along, without an account.
create table trusted_own_link (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  -- Null when a letter with a code was made.
  recipient varchar(200),
  -- SHA-256 of the secret in the link, or of the code in the letter.
  secret_hash char(64) not null,
  -- Whether who made it follows the garnishments: else the page must not tell that there are any.
  garnishment boolean not null,
  -- Null when the employee asked for it with an earlier link.
  made_by varchar(36),
  made_at datetime(3) not null,
  expires_at datetime(3) not null,
  wrong_tries int default 0 not null,
  revoked_at datetime(3),
  used_at datetime(3),
  -- Whether this link was used to ask for a new one.
  again_at datetime(3),
  -- SHA-256 of the secret of the visit that the link was changed for.
  visit_hash char(64),
  visit_until datetime(3),
  constraint trusted_own_link_secret unique (secret_hash),
  constraint trusted_own_link_visit unique (visit_hash),
  constraint trusted_own_link_of_dossier foreign key (dossier_id) references dossier (id)
);
create index trusted_own_link_by_dossier on trusted_own_link (dossier_id, made_at);
