-- What happens to a granted loonkostensubsidie: what is paid for which month, what changed, and the new amount of 1 January.

-- The account from which a municipality pays its subsidies.
create table municipality_account (
  municipality_id varchar(36) not null primary key,
  account_name varchar(70) not null,
  iban varchar(34) not null,
  changed_by varchar(36) not null,
  changed_at datetime(3) not null
);

-- All subsidies that a municipality pays in one month. The id follows from both, so that two nodes meet at the primary key.
create table wage_subsidy_batch (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  -- The first day of the month.
  of_month date not null,
  state varchar(20) not null,
  pay_on date not null,
  -- Who looked at it last before it was approved; null again as soon as the program adds a line.
  prepared_by varchar(36),
  approved_by varchar(36),
  approved_at datetime(3),
  -- Frozen when the file is made; the day is the one asked of the bank.
  execute_on date,
  debtor_name varchar(70),
  debtor_iban varchar(34),
  filed_by varchar(36),
  filed_at datetime(3),
  paid_on date,
  settled_by varchar(36),
  version int default 0 not null,
  constraint wage_subsidy_batch_once unique (municipality_id, of_month)
);

-- One amount for one month. What was proposed for a month is the sum of the lines that are neither excluded nor failed.
create table wage_subsidy_line (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  of_month date not null,
  sequence int not null,
  -- Null for what is handed over to be reclaimed: that is in no payment.
  batch_id varchar(36),
  kind varchar(20) not null,
  state varchar(20) not null,
  cents bigint not null,
  why varchar(1000) not null,
  estimate boolean not null,
  -- The last day for the first payment (article 4:87 Awb).
  last_day date,
  excluded_because varchar(500),
  created_at datetime(3) not null,
  constraint wage_subsidy_line_once unique (wage_subsidy_id, of_month, sequence),
  constraint line_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id),
  constraint line_of_batch foreign key (batch_id) references wage_subsidy_batch (id)
);
create index wage_subsidy_line_by_batch on wage_subsidy_line (batch_id);

-- One payment in the file for the bank, frozen when it is made.
create table wage_subsidy_payment (
  batch_id varchar(36) not null,
  number int not null,
  wage_subsidy_id varchar(36) not null,
  employer_id varchar(36) not null,
  creditor_name varchar(70) not null,
  creditor_iban varchar(34) not null,
  remittance varchar(140) not null,
  cents bigint not null,
  -- PAID or FAILED once that is known.
  outcome varchar(10),
  primary key (batch_id, number),
  constraint payment_of_wage_subsidy_batch foreign key (batch_id) references wage_subsidy_batch (id)
);
create index wage_subsidy_payment_by_employer on wage_subsidy_payment (employer_id);

-- What the employer reported, and what the municipality made of it.
create table wage_subsidy_change (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  kind varchar(30) not null,
  effective_on date not null,
  hours_per_week decimal(5, 2),
  ends_on date,
  told varchar(2000),
  choice varchar(20) not null,
  reported_by varchar(36) not null,
  reported_at datetime(3) not null,
  -- Null until somebody of the municipality looked, then DECIDE or NONE.
  outcome varchar(20),
  assessed_by varchar(36),
  done_on date,
  constraint change_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
create index change_by_wage_subsidy on wage_subsidy_change (wage_subsidy_id, done_on);

-- A change that reaches over 1 January needs a decision for each year.
create table wage_subsidy_change_decision (
  change_id varchar(36) not null,
  number int not null,
  decision_id varchar(36) not null,
  primary key (change_id, number)
);

-- The new amount of 1 January (article 10d lid 7 Participatiewet): once a year for each subsidy.
create table wage_subsidy_revaluation (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  of_year int not null,
  constraint wage_subsidy_revaluation_once unique (wage_subsidy_id, of_year),
  constraint revaluation_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
