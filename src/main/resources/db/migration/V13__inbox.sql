-- Dossier numbers: a sequence, so that two nodes never hand out one number and never wait for each other.
create sequence dossier_number start with 1 increment by 1 nocache;

-- Lists sort on the due date with undated tasks last; a column of its own lets an index do that on both databases.
alter table inbox_task add column sort_on date default '9999-12-31' not null;
drop index inbox_by_party on inbox_task;
drop index inbox_by_assignee on inbox_task;
create index inbox_by_party on inbox_task (party_id, works_as, state, sort_on, id);
create index inbox_unassigned on inbox_task (party_id, works_as, assignee_id, state, sort_on, id);
create index inbox_by_assignee on inbox_task (assignee_id, state, sort_on, id);

create index dossier_by_opening on dossier (opened_at, id);
create index mail_by_creation on mail_outbox (created_at, id);

-- MariaDB locks the gap beside a value that is found twice in a unique index, but not in a primary key. A key that two
-- nodes write at once would else make one of them lose its whole transaction in a deadlock.
create table timeline_once (
  once_key varchar(120) not null primary key
);
