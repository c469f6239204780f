-- In whose place a decision on an objection about a custom budget was signed; null for the own work.
alter table custom_budget_objection add column signed_for varchar(36);

-- The code in a letter to an employee, and the links, are kept as a hash with the installation's own key from now on. What was kept
-- without it ends here: whoever sent such a link sends another.
delete from trusted_own_link;
