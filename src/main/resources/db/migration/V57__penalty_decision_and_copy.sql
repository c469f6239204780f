-- A late decision about loonkostensubsidie: the decision on the penalty (article 4:18 Awb). And the copy that the employee gets.

-- One for each notice of default that the municipality got.
create table wage_subsidy_penalty (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  -- The deadline of the decision that is late.
  deadline_id varchar(36) not null,
  -- The objection on which the municipality decides late; null for an application.
  objection_id varchar(36),
  -- The decision that sets the penalty, once it is proposed.
  decision_id varchar(36) not null,
  -- WAITING until the amount is final, then OWED or NONE; KNOWN when made known, PAID; DROPPED when the notice does not count.
  state varchar(20) not null,
  noticed_on date not null,
  due_on date not null,
  -- The day of the late decision; null while it did not come.
  decided_on date,
  -- Why nothing is owed all the same (article 4:17 lid 6 Awb): UNREASONABLY_LATE, NOT_INTERESTED or HOPELESS; null when it is owed.
  not_owed varchar(30),
  paid_on date,
  constraint penalty_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
create index wage_subsidy_penalty_by_deadline on wage_subsidy_penalty (deadline_id);
create index wage_subsidy_penalty_by_decision on wage_subsidy_penalty (decision_id);

-- Days of one amount, as they were worked out when it was final.
create table wage_subsidy_penalty_part (
  penalty_id varchar(36) not null,
  number int not null,
  from_on date not null,
  until_on date not null,
  days int not null,
  per_day_cents bigint not null,
  cents bigint not null,
  primary key (penalty_id, number),
  constraint part_of_penalty foreign key (penalty_id) references wage_subsidy_penalty (id)
);

-- The copy of a decision for the employee, who has no account (article 3:41 Awb).
create table wage_subsidy_copy (
  decision_id varchar(36) not null primary key,
  -- The letter that goes with the copy; null when the decision itself is addressed to the employee.
  document_id varchar(36),
  -- POST, HANDED or EMAIL; null until it was sent, as are day and person.
  channel varchar(10),
  sent_on date,
  sent_by varchar(36),
  constraint copy_of_decision foreign key (decision_id) references wage_subsidy_decision (id)
);
