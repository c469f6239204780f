-- Wage garnishments. Amounts in cents.

create table garnishment (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  employer_id varchar(36) not null,
  kind varchar(20) not null,
  served_on date not null,
  served_time time,
  bailiff_office varchar(200) not null,
  bailiff_name varchar(120),
  bailiff_street varchar(120) not null,
  bailiff_postcode varchar(10) not null,
  bailiff_city varchar(80) not null,
  bailiff_email varchar(200),
  bailiff_phone varchar(30),
  bailiff_iban varchar(34) not null,
  bailiff_reference varchar(60) not null,
  creditor varchar(200) not null,
  -- Empty for kinds without a total, such as the CAK premium.
  claim_cents bigint,
  interest_cents bigint not null,
  costs_cents bigint not null,
  per_period_cents bigint,
  household varchar(40),
  status varchar(20) not null,
  delay_requested_on date,
  employment_ends_on date,
  payments_released_at datetime(3),
  writ_document_id varchar(36),
  registered_by varchar(36) not null,
  registered_at datetime(3) not null,
  closed_at datetime(3),
  result varchar(40),
  version int default 0 not null,
  constraint garnishment_of_dossier foreign key (dossier_id) references dossier (id)
);
create index garnishment_by_dossier on garnishment (dossier_id, status);
create index garnishment_by_employer on garnishment (employer_id, status);

create table protected_amount (
  id varchar(36) not null primary key,
  garnishment_id varchar(36) not null,
  amount_cents bigint not null,
  valid_from date not null,
  calculated_on date,
  source varchar(200) not null,
  recorded_by varchar(36) not null,
  recorded_at datetime(3) not null,
  constraint protected_amount_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index protected_amount_by_garnishment on protected_amount (garnishment_id, valid_from, recorded_at);

create table declaration (
  garnishment_id varchar(36) not null primary key,
  -- The signed answers, as filled in; the PDF is made from them.
  answers_json longtext not null,
  channel varchar(10) not null,
  early_reason varchar(1000),
  signed_by varchar(36) not null,
  signed_at datetime(3) not null,
  document_id varchar(36),
  sent_at datetime(3),
  posted_on date,
  receipt_confirmed_on date,
  constraint declaration_of_garnishment foreign key (garnishment_id) references garnishment (id)
);

create table pay_run (
  id varchar(36) not null primary key,
  garnishment_id varchar(36) not null,
  pay_day date not null,
  net_cents bigint not null,
  untaxed_cents bigint not null,
  protected_cents bigint not null,
  remitted_cents bigint not null,
  employee_cents bigint not null,
  claim_left_cents bigint,
  steps_json longtext not null,
  last_run boolean not null,
  document_id varchar(36),
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  constraint pay_run_once unique (garnishment_id, pay_day),
  constraint pay_run_of_garnishment foreign key (garnishment_id) references garnishment (id)
);

create table remittance (
  id varchar(36) not null primary key,
  garnishment_id varchar(36) not null,
  pay_run_id varchar(36) not null,
  amount_cents bigint not null,
  due_on date not null,
  state varchar(20) not null,
  paid_to_iban varchar(34),
  paid_on date,
  paid_by varchar(36),
  constraint remittance_once unique (pay_run_id),
  constraint remittance_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index remittance_by_garnishment on remittance (garnishment_id, state);

create table garnishment_change (
  id varchar(36) not null primary key,
  garnishment_id varchar(36) not null,
  kind varchar(30) not null,
  effective_on date not null,
  amount_cents bigint,
  iban varchar(34),
  held_money varchar(20),
  reason varchar(1000),
  notice_on date,
  notice_document_id varchar(36),
  document_id varchar(36),
  applied_at datetime(3),
  posted_on date,
  recorded_by varchar(36) not null,
  recorded_at datetime(3) not null,
  constraint change_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index change_by_garnishment on garnishment_change (garnishment_id, recorded_at);
