-- The loket at a glance is counted from the dossiers in which it is let in, dossier by dossier, see docs/performance.md. This index
-- takes the place of the one that had the tasks by who holds them.
create index inbox_of_party on inbox_task
  (party_id, state, dossier_id, subject, works_as, assignee_id, sort_on, follow_up_on);
drop index inbox_load on inbox_task;
-- The deadlines of a party that end soon, with what they belong to.
create index running_deadline_near on running_deadline (party_id, live, ends_on, dossier_id, subject, task_id);
-- Who is the contact person of dossiers of a loket.
create index dossier_contact_by_party on dossier_contact (party_id, user_id);
