-- Objections to decisions about loonkostensubsidie, and taking back what was paid without right.

create table objection (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  -- The decision that it is about.
  contested_id varchar(36) not null,
  -- The id under which the decision on the objection is proposed.
  decision_id varchar(36) not null,
  state varchar(20) not null,
  by_post boolean not null,
  posted_on date,
  received_on date not null,
  grounds varchar(4000),
  late_reason varchar(2000),
  -- Whether lateness is excused (article 6:11 Awb); null while that is not answered or not asked.
  excused boolean,
  asks_grounds boolean default false not null,
  asks_reason boolean default false not null,
  complete_by date,
  committee_on date,
  -- The clock of the decision term, and its last day with everything that happened to it.
  clock_id varchar(36),
  decide_by date,
  hearing varchar(20),
  heard_on date,
  hearing_note varchar(4000),
  outcome varchar(20),
  counts_from date,
  filed_by varchar(36) not null,
  filed_at datetime(3) not null,
  confirmation_id varchar(36),
  paper_id varchar(36),
  -- The contested decision while the objection runs, so that a decision has one running objection.
  running_about varchar(36),
  constraint objection_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id),
  constraint objection_of_decision foreign key (contested_id) references wage_subsidy_decision (id),
  constraint objection_once unique (running_about)
);
create index objection_by_decision on objection (decision_id);
create index objection_by_clock on objection (clock_id);

create table recovery (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  decision_id varchar(36) not null,
  state varchar(20) not null,
  -- What a payment run found; null when somebody of the loket started it.
  found_cents bigint,
  because varchar(1500) not null,
  cause varchar(20),
  explanation varchar(1500),
  -- The plan: null cents is all at once.
  instalment_cents bigint,
  first_on date,
  asked_on date,
  agrees boolean,
  employer_view varchar(3000),
  look_on date,
  -- Why it was dropped or remitted.
  ended_because varchar(1000),
  document_id varchar(36),
  started_at datetime(3) not null,
  constraint recovery_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
create index recovery_by_wage_subsidy on recovery (wage_subsidy_id);

create table recovery_month (
  recovery_id varchar(36) not null,
  pay_month char(7) not null,
  paid_cents bigint not null,
  due_cents bigint not null,
  primary key (recovery_id, pay_month),
  constraint month_of_recovery foreign key (recovery_id) references recovery (id)
);

create table recovery_instalment (
  recovery_id varchar(36) not null,
  number int not null,
  due_on date not null,
  cents bigint not null,
  reminded_on date,
  primary key (recovery_id, number),
  constraint instalment_of_recovery foreign key (recovery_id) references recovery (id)
);

create table recovery_payment (
  id varchar(36) not null primary key,
  recovery_id varchar(36) not null,
  kind varchar(20) not null,
  received_on date not null,
  cents bigint not null,
  note varchar(200),
  recorded_by varchar(36) not null,
  recorded_at datetime(3) not null,
  constraint payment_of_recovery foreign key (recovery_id) references recovery (id)
);
create index payment_by_recovery on recovery_payment (recovery_id, received_on);
