-- Documents with their fingerprint. The content is in the database, so that it is in the same backup and transaction.
-- The default of created_at keeps MariaDB from changing the moment with every update.
create table document (
  id varchar(36) not null primary key,
  dossier_id varchar(36),
  subject varchar(40) not null,
  kind varchar(40) not null,
  document_type varchar(40),
  template_version int,
  title varchar(200) not null,
  file_name varchar(120) not null,
  media_type varchar(60) not null,
  size bigint not null,
  sha256 char(64) not null,
  content longblob not null,
  created_at timestamp(3) default current_timestamp(3) not null,
  created_by varchar(80) not null
);

create index document_of_dossier on document (dossier_id, created_at);
