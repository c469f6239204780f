-- A running contract that is changed from a day on: who runs it proposes, the payer signs. What was reached before keeps its terms.
create table outcome_addendum (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  place int not null,
  -- PROPOSED until the payer signs; then AGREED or NOT_AGREED.
  state varchar(20) not null,
  -- It counts from this day, and never before the day after the signature.
  from_day date not null,
  -- The new last day of the contract; null when that stays. And which it was before, once it was signed.
  ends_on date,
  ends_before date,
  why varchar(1000) not null,
  -- Where the parties wrote it down.
  source varchar(300) not null,
  made_by varchar(36) not null,
  made_on date not null,
  decided_by varchar(36),
  decided_on date,
  -- Why the payer did not sign; null unless it refused.
  because varchar(1000),
  constraint outcome_addendum_once unique (contract_id, place),
  constraint outcome_addendum_of foreign key (contract_id) references outcome_contract (id)
);

-- What it says of milestones: those that change, and new ones.
create table outcome_addendum_milestone (
  addendum_id varchar(36) not null,
  kind varchar(20) not null,
  each_cents bigint not null,
  cap_cents bigint not null,
  benchmark int not null,
  reward_cents bigint not null,
  primary key (addendum_id, kind),
  constraint outcome_addendum_milestone_of foreign key (addendum_id) references outcome_addendum (id)
);
