-- The end of an employment as the employer told it, and what followed from it in each subject.
create table employment_end (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  -- The wall behind which the report itself stands; what followed stands behind the wall of its own subject.
  subject varchar(30) not null,
  last_day date not null,
  -- The last day that was told before; null when it was never corrected.
  told_before date,
  -- CONTRACT_ENDS, RESIGNATION, DISMISSAL, DEATH or OTHER. Never health.
  reason varchar(20) not null,
  -- Whether something must be brought back, and whether money waits until its payer decided.
  things boolean not null,
  pause boolean not null,
  -- OPEN, CLOSED when everything is done, WITHDRAWN when the employee stays.
  state varchar(20) not null,
  -- How often it was told (again), and up to which of these everybody was informed.
  told_times int not null,
  done_times int not null,
  -- The term within which authorities are told; null when none need know.
  tell_term varchar(60),
  authorities_told_on date,
  -- Which telling the authorities know of; null while of none.
  authorities_told_times int,
  final_pay_on date,
  things_done_on date,
  reported_by varchar(36) not null,
  reporter varchar(120) not null,
  reported_at datetime(3) not null,
  -- Dossier and subject while it is open: one end at a time.
  open_key varchar(80),
  constraint employment_end_once unique (open_key),
  constraint employment_end_of_dossier foreign key (dossier_id) references dossier (id)
);
create index employment_end_by_dossier on employment_end (dossier_id);

create table employment_end_item (
  end_id varchar(36) not null,
  told_times int not null,
  number int not null,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  about varchar(300) not null,
  happens varchar(500) not null,
  at_risk_cents bigint,
  why varchar(500),
  warning varchar(1000),
  primary key (end_id, told_times, number),
  constraint item_of_employment_end foreign key (end_id) references employment_end (id)
);

-- The letters that the employer sends himself, each behind its own wall.
create table employment_end_letter (
  end_id varchar(36) not null,
  told_times int not null,
  subject varchar(30) not null,
  addressee varchar(200) not null,
  document_id varchar(36) not null,
  primary key (end_id, told_times, subject, addressee),
  constraint letter_of_employment_end foreign key (end_id) references employment_end (id)
);

-- Until when coaching was granted, when the period was made shorter because the employment ends; null otherwise.
alter table coaching_period add column granted_until date;
