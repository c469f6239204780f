-- The console of a loket adds up what late decisions without a decision cost: the newest notices of default among the open ones.
create index running_deadline_unpaid on running_deadline (closed_at, default_notice_on, id, dossier_id, subject);
