-- H2 keeps a list of values in a generated column bound to the connection that made the table. When the pool replaces that
-- connection, half an hour after the first start, every change of a running deadline failed. A case has no such list.
drop index running_deadline_overview on running_deadline;
drop index running_deadline_of_holder on running_deadline;
drop index running_deadline_in_dossier on running_deadline;
drop index running_deadline_ended on running_deadline;
alter table running_deadline drop column live;
alter table running_deadline add column live int generated always as (case state when 'OPEN' then 1 when 'SUSPENDED' then 1 else 0 end);
create index running_deadline_overview on running_deadline (live, ends_on, id, dossier_id, subject, party_id, works_as, state);
create index running_deadline_of_holder on running_deadline (party_id, works_as, live, ends_on, id);
create index running_deadline_in_dossier on running_deadline (dossier_id, subject, live, ends_on, id);
create index running_deadline_ended on running_deadline (closed_at, live);
