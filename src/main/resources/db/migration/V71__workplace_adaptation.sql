-- What somebody needs at work: a fixed adaptation or something to take along. A hire may have several, numbered.
create table workplace_adaptation (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  municipality_id varchar(36),
  adaptation_number int not null,
  -- NEED, COSTS, ASKED, GRANTED, BOUGHT, CLAIMED, PAID, DELIVERED, REFUSED, NOT_ASKED or STOPPED.
  state varchar(20) not null,
  -- FIXED, AID, TRANSPORT, INTERPRETER or OTHER; null until it is told. What is needed may say something about health.
  kind varchar(20),
  what_text varchar(200),
  why_text varchar(1500),
  -- The day on which it was bought or ordered before anybody asked; null when it was not.
  bought_before date,
  -- Whether the company deducts the VAT; then it does not count.
  vat_deducted boolean,
  quote_id varchar(36),
  quote_because varchar(500),
  -- Other small provisions of the same year.
  others_cents bigint,
  decided_on date,
  granted_cents bigint,
  -- REIMBURSED or SUPPLIED, and OWN, LOAN or NONE.
  delivery varchar(20),
  ownership varchar(20),
  conditions varchar(2000),
  bought_on date,
  paid_cents bigint,
  paid_vat_cents bigint,
  -- Bought before the request was sent, or before the decision: BEFORE_REQUEST, BEFORE_DECISION or IN_TIME.
  bought_when varchar(20),
  delivered_on date,
  claim_id varchar(36),
  claimed_on date,
  received_on date,
  received_cents bigint,
  closed_on date,
  closed_because varchar(500),
  constraint workplace_adaptation_number unique (hire_id, adaptation_number),
  constraint workplace_adaptation_of_hire foreign key (hire_id) references hire (id),
  constraint workplace_adaptation_of_dossier foreign key (dossier_id) references dossier (id)
);
create index workplace_adaptation_by_dossier on workplace_adaptation (dossier_id);

-- What a supplier asks for it, or what it is thought to cost.
create table workplace_quote (
  id varchar(36) not null primary key,
  adaptation_id varchar(36) not null,
  supplier varchar(120) not null,
  -- QUOTE or ESTIMATE.
  kind varchar(20) not null,
  net_cents bigint not null,
  vat_cents bigint not null,
  document_id varchar(36),
  added_by varchar(36) not null,
  added_at datetime(3) not null,
  constraint workplace_quote_of foreign key (adaptation_id) references workplace_adaptation (id)
);
create index workplace_quote_by_adaptation on workplace_quote (adaptation_id, added_at);
