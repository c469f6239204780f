-- What a later paper changed about a run that was already booked. Nothing is netted: each line says what must be done.
create table run_correction (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  pay_run_id varchar(36) not null,
  garnishment_id varchar(36) not null,
  -- GIVE_BACK, ASK_BACK or SHORT
  kind varchar(20) not null,
  amount_cents bigint not null,
  because varchar(400) not null,
  noted_at datetime(3) not null,
  -- For what must come back from the payee: when it came.
  settled_on date,
  settled_by varchar(36),
  constraint run_correction_of_run foreign key (pay_run_id) references employee_pay_run (id),
  constraint run_correction_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index run_correction_by_dossier on run_correction (dossier_id, noted_at);
