-- What loket or coach agreed with the employee: for their own organisation only, never for payroll.

create table help_note (
  id varchar(64) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  party_id varchar(36) not null,
  contact_on date not null,
  note_text varchar(2000) not null,
  written_by varchar(120) not null,
  written_at datetime(3) not null,
  constraint help_note_of_dossier foreign key (dossier_id) references dossier (id)
);
create index help_note_by_dossier on help_note (dossier_id, party_id);
