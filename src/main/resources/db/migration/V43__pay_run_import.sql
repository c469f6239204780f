-- Pay runs of many employees in one file or message, and the bank files that pay what they withhold.

create table pay_run_import (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  -- PREVIEW, BOOKED (its processes still move) or DONE
  state varchar(20) not null,
  -- What the file says, hashed with the key of the installation: the bare hash would help to guess a BSN.
  content_key varchar(64) not null,
  -- The same once it is booked: the same content is booked once for an employer.
  booked_key varchar(64),
  -- The lines about employees with a garnishment, encrypted; emptied when it is booked. Of others only the count is kept.
  runs_sealed longtext,
  line_count int not null,
  employee_count int not null,
  skipped_count int not null,
  withheld_cents bigint,
  uploaded_by varchar(36) not null,
  uploaded_at datetime(3) not null,
  booked_by varchar(36),
  booked_by_name varchar(120),
  booked_at datetime(3),
  constraint pay_run_import_once unique (employer_id, booked_key),
  constraint pay_run_import_of_employer foreign key (employer_id) references employer (party_id)
);
create index pay_run_import_by_employer on pay_run_import (employer_id, state, booked_at);
create index pay_run_import_old on pay_run_import (state, uploaded_at);

-- Imported runs whose processes were not told yet; a row is done in the transaction that tells them.
create table pay_run_move (
  pay_run_id varchar(36) not null primary key,
  import_id varchar(36) not null,
  attempts int default 0 not null,
  -- Before this moment nobody takes it: another node is at it, or it failed a moment ago.
  not_before datetime(3) not null,
  moved_at datetime(3),
  last_error varchar(400),
  constraint pay_run_move_of_import foreign key (import_id) references pay_run_import (id)
);
create index pay_run_move_due on pay_run_move (moved_at, not_before);
create index pay_run_move_by_import on pay_run_move (import_id, moved_at);

create table payment_batch (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  -- OPEN, PAYING (said to be paid; its payments are noted one by one), PAID or WITHDRAWN
  state varchar(20) not null,
  execute_on date not null,
  debtor_name varchar(70) not null,
  debtor_iban varchar(34) not null,
  created_by varchar(36) not null,
  created_at datetime(3) not null,
  settled_by varchar(36),
  settled_by_name varchar(120),
  settled_at datetime(3),
  paid_on date,
  constraint payment_batch_of_employer foreign key (employer_id) references employer (party_id)
);
create index payment_batch_by_employer on payment_batch (employer_id, created_at);

-- One line of the bank file, as it was written.
create table payment_batch_order (
  batch_id varchar(36) not null,
  order_number int not null,
  payee_name varchar(70) not null,
  payee_iban varchar(34) not null,
  remittance_text varchar(140) not null,
  amount_cents bigint not null,
  primary key (batch_id, order_number),
  constraint payment_batch_order_of_batch foreign key (batch_id) references payment_batch (id)
);

-- What one line pays.
create table payment_batch_item (
  batch_id varchar(36) not null,
  remittance_id varchar(36) not null,
  order_number int not null,
  amount_cents bigint not null,
  -- The payment once more while the file is open: it can be in one open file only.
  open_remittance varchar(36),
  -- When it was noted as paid, and whether it still was what the file paid: PAID or CHANGED.
  settled_at datetime(3),
  outcome varchar(20),
  -- Before this moment nobody tries again: it failed a moment ago.
  not_before datetime(3),
  primary key (batch_id, remittance_id),
  constraint payment_batch_item_open unique (open_remittance),
  constraint payment_batch_item_of_batch foreign key (batch_id) references payment_batch (id),
  constraint payment_batch_item_of_remittance foreign key (remittance_id) references remittance (id)
);
create index payment_batch_item_by_remittance on payment_batch_item (remittance_id);
create index remittance_by_state on remittance (state, garnishment_id);

-- Keys with which payroll software speaks for an employer; only their hash is kept.
create table payroll_key (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  label varchar(60) not null,
  key_hash varchar(64) not null,
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  last_used_on date,
  revoked_by varchar(36),
  revoked_at datetime(3),
  constraint payroll_key_once unique (key_hash),
  constraint payroll_key_of_employer foreign key (employer_id) references employer (party_id)
);
create index payroll_key_by_employer on payroll_key (employer_id, made_at);
