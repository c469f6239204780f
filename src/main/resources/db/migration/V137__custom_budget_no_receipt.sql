-- A custom budget of which no receipt came: accepted without it, or claimed back.
alter table custom_budget_request add column no_receipt_reason varchar(1000);
alter table custom_budget_request add column claimed_cents bigint;
alter table custom_budget_request add column claimed_on date;
alter table custom_budget_request add column pay_back_by date;
-- What really came back, and why not all.
alter table custom_budget_request add column back_cents bigint;
alter table custom_budget_request add column not_back_reason varchar(1000);
