-- A new protected amount can be a share of the net pay, and can be spread over two payers. A request for a new one keeps
-- which doubts it names. A line about a booked run that a later paper overtook stays, and counts no more.
alter table garnishment_change add column percentage decimal(5, 2);
alter table garnishment_change add column spread_own_cents bigint;
alter table garnishment_change add column spread_all_cents bigint;
alter table garnishment_change add column asked_because varchar(200);
alter table run_correction add column overtaken_at datetime(3);
