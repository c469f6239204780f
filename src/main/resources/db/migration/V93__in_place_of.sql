-- Who stands in for a colleague does the colleague's work as "X voor Y": every trace says for whom it was done.
alter table inbox_task add column completed_for varchar(36);
alter table inbox_assignment add column for_user varchar(36);
alter table task_comment add column written_for varchar(36);
alter table audit_entry add column for_user_id varchar(36);
alter table wage_subsidy_decision add column signed_for varchar(36);
alter table request_decision add column signed_for varchar(36);
-- Two names of at most 120 and the word between them.
alter table timeline_entry modify column actor varchar(250) not null;
-- A team lead arranges it for who is ill; null when somebody arranged it for the own work.
alter table stand_in add column arranged_by varchar(36);
