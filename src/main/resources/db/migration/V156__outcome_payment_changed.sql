-- A proposed payment for milestones follows what they bring until somebody approves it: the last day on which it became another amount.
alter table outcome_payment add column changed_on date;
