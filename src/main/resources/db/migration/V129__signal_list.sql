-- Which signals somebody sees, open or closed, is found without reading what they say.
create index signal_list on signal_report (dossier_id, subject, state, promised_on, closed_at, id);
drop index signal_by_dossier on signal_report;
