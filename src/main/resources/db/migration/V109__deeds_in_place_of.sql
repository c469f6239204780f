-- In whose place somebody put a task off or confirmed a fact; null for the own work.
alter table inbox_task add column follow_up_for varchar(36);
alter table dossier_fact add column confirmed_for varchar(36);
