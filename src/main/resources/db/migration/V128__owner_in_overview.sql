-- The home of an employer asks what an authority must do: with the owner in the index no row is read for what others must do.
drop index running_deadline_overview on running_deadline;
create index running_deadline_overview on running_deadline (live, ends_on, id, dossier_id, subject, party_id, works_as, state, owner);
