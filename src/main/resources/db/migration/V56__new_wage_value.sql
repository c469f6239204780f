-- What comes instead of a decision that does not stand: WAGE_VALUE (whole percents), MEASURE or OTHER; null unless founded.
alter table objection add column remedy varchar(20);
alter table objection add column wage_value int;
-- On which measurement or what else the other wage value rests.
alter table objection add column rests_on varchar(700);

-- The wage value that counts after the change, in whole percents: decided on an objection or measured anew. Null while it stays
-- as it was. Its column outcome is MEASURE as long as the wage value is measured for it.
alter table wage_subsidy_change add column wage_value int;
