-- The day on which a payment was told. What an investor reads of a year counts by it: a year that was read does not change.
alter table outcome_payment add column booked_on date;
update outcome_payment set booked_on = paid_on where paid_on is not null;
