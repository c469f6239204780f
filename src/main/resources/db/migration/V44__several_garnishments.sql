-- Letters to one bailiff about what happened with the other garnishments on the same wage; each is written once.
create table bailiff_letter (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  -- To whom it goes.
  garnishment_id varchar(36) not null,
  kind varchar(30) not null,
  -- The garnishment or the event it tells of.
  about_id varchar(36) not null,
  effective_on date not null,
  document_id varchar(36),
  posted_on date,
  wanted_at datetime(3) not null,
  constraint bailiff_letter_once unique (garnishment_id, kind, about_id, effective_on),
  constraint bailiff_letter_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index bailiff_letter_by_dossier on bailiff_letter (dossier_id, wanted_at);

-- Where a separate channel stands, each time somebody answered: the newest counts and stands with the garnishment too.
create table standing_answer (
  id varchar(36) not null primary key,
  garnishment_id varchar(36) not null,
  precedence varchar(20) not null,
  tenth boolean not null,
  -- The day of the answer; empty when nobody knows yet.
  answered_on date,
  note varchar(1000),
  recorded_by varchar(36) not null,
  recorded_at datetime(3) not null,
  constraint standing_answer_of_garnishment foreign key (garnishment_id) references garnishment (id)
);
create index standing_answer_by_garnishment on standing_answer (garnishment_id, recorded_at);

-- Insolvency and help with debts: what payroll reported, with the paper. Nothing is changed afterwards: an end is an event too.
create table debt_event (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  kind varchar(40) not null,
  -- The day of the judgment or the order, or from which the instruction counts.
  effective_on date not null,
  -- Of a moratorium: its last day, as the order says.
  ends_on date,
  -- Of an instruction to pay the estate.
  payee varchar(200),
  iban varchar(34),
  reference varchar(60),
  -- Whether money that was withheld before goes to the estate too.
  held_too boolean default false not null,
  note varchar(1000),
  paper_document_id varchar(36),
  -- When withholding began again because of it; empty when it did not.
  resumed_on date,
  recorded_by varchar(36) not null,
  recorded_at datetime(3) not null,
  constraint debt_event_of_dossier foreign key (dossier_id) references dossier (id)
);
create index debt_event_by_dossier on debt_event (dossier_id, effective_on, recorded_at);

-- How a garnishment stood before it was stopped, so that it can stand so again.
alter table garnishment add column status_before varchar(20);
