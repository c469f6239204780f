-- The estate of a statutory debt scheme gets everything above an amount that the administrator states.
alter table debt_event add column keeps_cents bigint;

-- Of a payment to the estate: the first day on which it takes nothing any more.
alter table garnishment add column ended_on date;
