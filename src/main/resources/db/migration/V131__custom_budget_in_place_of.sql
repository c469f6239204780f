-- Who decided for a colleague, as in the other decisions: the letter says both names.
alter table custom_budget_request add column decided_for varchar(36);
