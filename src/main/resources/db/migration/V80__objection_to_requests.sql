-- An objection can be to a decision about anything: loonkostensubsidie or a request. What comes instead of a decision about
-- loonkostensubsidie is kept apart.

alter table objection add column about_id varchar(36);
update objection set about_id = wage_subsidy_id;
alter table objection drop constraint objection_of_wage_subsidy;
alter table objection drop constraint objection_of_decision;
alter table objection drop column wage_subsidy_id;
alter table objection modify column about_id varchar(36) not null;
create index objection_by_about on objection (about_id);

create table objection_remedy (
  objection_id varchar(36) not null primary key,
  -- The first day for which it counts.
  counts_from date not null,
  remedy varchar(20) not null,
  -- The wage value that takes the place of the one before, in whole percents.
  wage_value int,
  rests_on varchar(700),
  constraint remedy_of_objection foreign key (objection_id) references objection (id)
);
-- A founded objection from before the kind was kept has a day only.
insert into objection_remedy (objection_id, counts_from, remedy, wage_value, rests_on)
select id, counts_from, coalesce(remedy, 'OTHER'), wage_value, rests_on from objection where counts_from is not null;
alter table objection drop column counts_from;
alter table objection drop column remedy;
alter table objection drop column wage_value;
alter table objection drop column rests_on;
