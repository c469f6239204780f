-- The words by which a dossier is found, see docs/adr/0018: each a copy of a fact, written in the same transaction as the fact.
create table dossier_search (
  id bigint not null auto_increment primary key,
  dossier_id varchar(36) not null,
  -- Who may find it by this word: who sees this subject of the dossier; empty for everybody who sees the dossier at all.
  subject varchar(30) default '' not null,
  -- NUMBER, PERSON, EMPLOYER (name and KvK number) or TOWN.
  origin varchar(10) not null,
  -- In small letters without accents, letters and digits only.
  word varchar(40) not null,
  constraint dossier_search_of_dossier foreign key (dossier_id) references dossier (id) on delete cascade
);
create index dossier_search_by_word on dossier_search (word, dossier_id, subject);
create index dossier_search_in_dossier on dossier_search (dossier_id, word, subject);
create index dossier_search_origin on dossier_search (dossier_id, origin, subject);

-- For counting, which needs no order: the deadlines of a holder, and those of a dossier, with all that a count asks of them.
create index running_deadline_held on running_deadline (party_id, works_as, live, dossier_id, subject, ends_on, state);
create index running_deadline_counted on running_deadline (dossier_id, subject, live, ends_on, party_id, works_as, state);
-- The garnishments of an employer that run, with what permission asks of them.
create index garnishment_of_employer on garnishment (employer_id, result, status, kind, dossier_id, subject);
