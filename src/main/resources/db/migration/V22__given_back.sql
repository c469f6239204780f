-- Money that goes back to the employee is now a task of its own; what was noted before counts as given back.
update remittance set state = 'GIVEN_BACK' where state = 'CANCELLED';
