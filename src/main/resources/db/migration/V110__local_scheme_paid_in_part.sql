-- What was paid of what is granted: an objection may bring more when a part was paid.
alter table local_scheme_claim add column paid_cents bigint;
update local_scheme_claim set paid_cents = granted_cents where paid_on is not null;
