-- Outcome contracts: payment by result. Figures for all parties; persons are numbers, and papers of proof have a wall of their own.
insert into access_rule (role_code, subject, part, works_as) values
  ('LOKET_CASEWORKER', 'OUTCOME', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OUTCOME', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OUTCOME', 'LOKET', 'LOKET_LEAD'),
  ('CONTRACT_MANAGER', 'OUTCOME', 'CONTRACT', 'CONTRACT'),
  ('SERVICE_PROVIDER', 'OUTCOME', 'PROVIDER', 'PROVIDER'),
  ('EVALUATOR', 'OUTCOME', 'EVALUATOR', 'EVALUATOR'),
  ('INVESTOR', 'OUTCOME', 'INVESTOR', 'INVESTOR'),
  ('LOKET_CASEWORKER', 'OUTCOME_PROOF', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OUTCOME_PROOF', 'LOKET', 'LOKET'),
  ('EVALUATOR', 'OUTCOME_PROOF', 'EVALUATOR', 'EVALUATOR');

create table outcome_contract (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'OUTCOME' not null,
  title varchar(80) not null,
  -- PROPOSED until the payer signs; then RUNNING or NOT_AGREED; SETTLED at the end.
  state varchar(20) not null,
  payer_id varchar(36) not null,
  manager_id varchar(36) not null,
  provider_id varchar(36) not null,
  evaluator_id varchar(36) not null,
  starts_on date not null,
  -- The last day on which a milestone counts.
  ends_on date not null,
  -- The most that an investor may get above what was put in, in thousandths of it.
  return_cap int not null,
  return_source varchar(300) not null,
  -- Why the payer did not sign; null unless it refused.
  because varchar(1000),
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  constraint outcome_contract_of_dossier foreign key (dossier_id) references dossier (id),
  constraint outcome_contract_of_payer foreign key (payer_id) references party (id),
  constraint outcome_contract_evaluator_apart check (evaluator_id <> payer_id and evaluator_id <> manager_id and evaluator_id <> provider_id)
);
create index outcome_contract_by_dossier on outcome_contract (dossier_id);
create index outcome_contract_by_payer on outcome_contract (payer_id, state);

create table outcome_milestone (
  contract_id varchar(36) not null,
  -- PLACED, WORK_3, WORK_6, WORK_12, OUT_OF_BENEFIT or DEBTS_SETTLED.
  kind varchar(20) not null,
  each_cents bigint not null,
  cap_cents bigint not null,
  -- Of each thousand participants, those who would have reached it anyway.
  benchmark int not null,
  -- For the employer of somebody who is still in work; 0 when none was agreed.
  reward_cents bigint not null,
  source varchar(300) not null,
  primary key (contract_id, kind),
  constraint outcome_milestone_of foreign key (contract_id) references outcome_contract (id)
);

-- What an investor promised; what it really paid in stands in the books.
create table outcome_investor (
  contract_id varchar(36) not null,
  investor_id varchar(36) not null,
  promised_cents bigint not null,
  primary key (contract_id, investor_id),
  constraint outcome_investor_of foreign key (contract_id) references outcome_contract (id),
  constraint outcome_investor_party foreign key (investor_id) references party (id)
);

create table outcome_cohort (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  place int not null,
  name varchar(60) not null,
  first_day date not null,
  -- From this day nobody joins any more, so that the benchmark can be counted.
  fixed_on date not null,
  planned int not null,
  constraint outcome_cohort_once unique (contract_id, place),
  constraint outcome_cohort_of foreign key (contract_id) references outcome_contract (id)
);

-- Somebody in a cohort, known by a number; the provider has the list with names, this program has not.
create table outcome_participant (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  cohort_id varchar(36) not null,
  participant_number varchar(12) not null,
  begun_on date not null,
  constraint outcome_participant_once unique (contract_id, participant_number),
  constraint outcome_participant_of foreign key (cohort_id) references outcome_cohort (id)
);
create index outcome_participant_by_cohort on outcome_participant (cohort_id);

-- The job of a participant, told by the employer with the consent of the employee.
create table outcome_job (
  id varchar(36) not null primary key,
  participant_id varchar(36) not null,
  contract_id varchar(36) not null,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  consent_on date not null,
  -- The day on which the employee took the consent back; null while it lasts.
  withdrawn_on date,
  told_by varchar(36) not null,
  constraint outcome_job_once unique (hire_id),
  constraint outcome_job_of foreign key (participant_id) references outcome_participant (id),
  constraint outcome_job_of_hire foreign key (hire_id) references hire (id)
);
create index outcome_job_by_contract on outcome_job (contract_id);
create index outcome_job_by_dossier on outcome_job (dossier_id);

create table outcome_claim (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  participant_id varchar(36) not null,
  kind varchar(20) not null,
  -- PROPOSED, then CONFIRMED or REJECTED by the evaluator, or WITHDRAWN with the consent.
  state varchar(20) not null,
  reached_on date not null,
  -- What the evaluator reads, in Dutch and without a name.
  evidence varchar(1000) not null,
  document_id varchar(36),
  job_id varchar(36),
  reason varchar(1000),
  judged_by varchar(36),
  judged_on date,
  constraint outcome_claim_once unique (participant_id, kind),
  constraint outcome_claim_of foreign key (contract_id) references outcome_contract (id),
  constraint outcome_claim_of_participant foreign key (participant_id) references outcome_participant (id)
);
create index outcome_claim_by_contract on outcome_claim (contract_id, state);

-- Money that is to be paid: proposed, approved by another, and booked when the day of payment is told.
create table outcome_payment (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  -- OUTCOME, SERVICE, REWARD or RETURN.
  kind varchar(20) not null,
  -- PROPOSED, APPROVED, REFUSED or PAID.
  state varchar(20) not null,
  proposed_on date not null,
  -- Null when the program worked it out.
  proposed_by varchar(36),
  approved_by varchar(36),
  because varchar(1000),
  paid_on date,
  reference varchar(120),
  constraint outcome_payment_of foreign key (contract_id) references outcome_contract (id)
);
create index outcome_payment_by_contract on outcome_payment (contract_id, state);

create table outcome_payment_part (
  payment_id varchar(36) not null,
  place int not null,
  -- Who pays (OUTCOME) or gets it.
  party_id varchar(36) not null,
  milestone varchar(20),
  claim_id varchar(36),
  cents bigint not null,
  primary key (payment_id, place),
  -- One reward for each claim.
  constraint outcome_payment_part_once unique (claim_id),
  constraint outcome_payment_part_of foreign key (payment_id) references outcome_payment (id)
);

-- The books: an entry is written once, and its lines add up to nothing.
create table outcome_entry (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  once_key varchar(120) not null,
  entry_text varchar(200) not null,
  on_day date not null,
  booked_by varchar(36) not null,
  booked_at datetime(3) not null,
  constraint outcome_entry_once unique (contract_id, once_key),
  constraint outcome_entry_of foreign key (contract_id) references outcome_contract (id)
);

create table outcome_line (
  entry_id varchar(36) not null,
  place int not null,
  -- CASH, CAPITAL, RETURN, OUTCOME, SERVICE or REWARD.
  account varchar(20) not null,
  -- Whose account it is; empty for CASH.
  party_id varchar(36) not null,
  cents bigint not null,
  primary key (entry_id, place),
  constraint outcome_line_of foreign key (entry_id) references outcome_entry (id)
);
