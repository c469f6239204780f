-- Why an approved change could not be applied, in Dutch for the operator; null when it could. Its outcome is FAILED then.
alter table rule_change add column failed_because varchar(400);
