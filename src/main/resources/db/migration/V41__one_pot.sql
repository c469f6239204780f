-- One pay run of an employee is split over all garnishments of the dossier at once. What was a run under one garnishment
-- becomes that garnishment's share of a run.

create table employee_pay_run (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  employer_id varchar(36) not null,
  pay_day date not null,
  -- What payroll entered, part by part.
  entry_json longtext not null,
  cash_cents bigint not null,
  protected_cents bigint not null,
  seizable_cents bigint not null,
  set_off_cents bigint not null,
  employee_cents bigint not null,
  steps_json longtext not null,
  last_run boolean not null,
  document_id varchar(36),
  -- The import that brought it; empty when it was typed.
  import_id varchar(36),
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  constraint employee_pay_run_once unique (dossier_id, pay_day),
  constraint employee_pay_run_of_dossier foreign key (dossier_id) references dossier (id)
);
create index employee_pay_run_by_employer on employee_pay_run (employer_id, pay_day);
create index employee_pay_run_by_import on employee_pay_run (import_id);

insert into employee_pay_run (id, dossier_id, employer_id, pay_day, entry_json, cash_cents, protected_cents, seizable_cents,
    set_off_cents, employee_cents, steps_json, last_run, document_id, entered_by, entered_at)
  select r.id, g.dossier_id, g.employer_id, r.pay_day,
      concat('{"payDay":"', r.pay_day, '","wage":', r.net_cents - r.untaxed_cents, ',"untaxed":', r.untaxed_cents, '}'),
      r.net_cents, r.protected_cents, taken.cents, 0, r.net_cents - taken.cents, r.steps_json, r.last_run, r.document_id,
      r.entered_by, r.entered_at
    from pay_run r join garnishment g on g.id = r.garnishment_id
    join (select every_run.pay_day, its_one.dossier_id, sum(every_run.remitted_cents) as cents
            from pay_run every_run join garnishment its_one on its_one.id = every_run.garnishment_id
           group by every_run.pay_day, its_one.dossier_id) taken on taken.dossier_id = g.dossier_id and taken.pay_day = r.pay_day
   where r.id = (select min(first_run.id) from pay_run first_run join garnishment of_it on of_it.id = first_run.garnishment_id
                  where of_it.dossier_id = g.dossier_id and first_run.pay_day = r.pay_day);

create table pay_run_share (
  id varchar(36) not null primary key,
  pay_run_id varchar(36) not null,
  garnishment_id varchar(36) not null,
  amount_cents bigint not null,
  out_of_protected_cents bigint not null,
  contested boolean not null,
  -- The claim or arrears before this run, and the term that fell due with it: what a recalculation starts from.
  left_before_cents bigint not null,
  per_period_cents bigint,
  -- The payment that carries the amount; empty when nothing was withheld.
  remittance_id varchar(36),
  constraint pay_run_share_once unique (pay_run_id, garnishment_id),
  constraint pay_run_share_of_run foreign key (pay_run_id) references employee_pay_run (id),
  constraint pay_run_share_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index pay_run_share_by_garnishment on pay_run_share (garnishment_id);
create index pay_run_share_by_remittance on pay_run_share (remittance_id);

insert into pay_run_share (id, pay_run_id, garnishment_id, amount_cents, out_of_protected_cents, contested, left_before_cents,
    per_period_cents, remittance_id)
  select r.id, e.id, r.garnishment_id, r.remitted_cents, case when g.kind = 'CAK' then r.remitted_cents else 0 end, false,
      case when g.kind = 'ALIMONY' then coalesce(r.claim_left_cents, 0) + r.remitted_cents - coalesce(g.per_period_cents, 0)
           else coalesce(r.claim_left_cents, 0) + r.remitted_cents end,
      g.per_period_cents, m.id
    from pay_run r
    join garnishment g on g.id = r.garnishment_id
    join employee_pay_run e on e.dossier_id = g.dossier_id and e.pay_day = r.pay_day
    left join remittance m on m.pay_run_id = r.id;

-- A payment is of one run of the employee and one payee; a run can have several.
alter table remittance drop constraint remittance_once;
update remittance set pay_run_id = (select s.pay_run_id from pay_run_share s where s.remittance_id = remittance.id);
create index remittance_by_run on remittance (pay_run_id);
alter table remittance add column in_batch boolean default false not null;

drop table pay_run;

-- Where a separate channel stands against the pot, and whether a tax claim also takes a tenth of the protected part.
alter table garnishment add column precedence varchar(20) default 'UNSETTLED' not null;
alter table garnishment add column tenth boolean default false not null;

-- A protected amount can be a share of the net pay, and can be spread over two payers.
alter table protected_amount add column percentage decimal(5, 2);
alter table protected_amount add column spread_own_cents bigint;
alter table protected_amount add column spread_all_cents bigint;

-- Who is the coordinating bailiff from which day on.
create table coordination (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  garnishment_id varchar(36) not null,
  valid_from date not null,
  reason varchar(400) not null,
  recorded_by varchar(36),
  recorded_at datetime(3) not null,
  constraint coordination_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index coordination_by_dossier on coordination (dossier_id, valid_from, recorded_at);
