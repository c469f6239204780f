-- Counts of work now leave out what is put off: the index that has everything they ask must say until when.
drop index inbox_held on inbox_task;
create index inbox_held on inbox_task (party_id, works_as, state, assignee_id, dossier_id, subject, follow_up_on);
