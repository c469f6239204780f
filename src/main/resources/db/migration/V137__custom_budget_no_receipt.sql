-- A custom budget of which no receipt came: accepted without it, or claimed back.
alter table custom_budget_request add column no_receipt_reason varchar(1000);
alter table custom_budget_request add column claimed_cents bigint;
alter table custom_budget_request add column claimed_on date;
alter table custom_budget_request add column pay_back_by date;
-- What really came back, and why not all.
alter table custom_budget_request add column back_cents bigint;
alter table custom_budget_request add column not_back_reason varchar(1000);

-- An objection to a decision about a custom budget stands behind a wall of its own: others who asked in the dossier do not read it.
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_HR', 'BUDGET_OBJECTION', 'PAYROLL', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'BUDGET_OBJECTION', 'PAYROLL', 'PAYROLL'),
  ('PAYROLL_AGENT', 'BUDGET_OBJECTION', 'PAYROLL', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'BUDGET_OBJECTION', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'BUDGET_OBJECTION', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'BUDGET_OBJECTION', 'LOKET', 'LOKET_LEAD');

create table custom_budget_objection (
  -- The id under which the decision on the objection is known.
  decision_id varchar(36) not null primary key,
  request_id varchar(36) not null,
  -- What the employer gets in all; null when the decision stands.
  amount_cents bigint,
  reasoning varchar(4000) not null,
  proposed_by varchar(36) not null,
  signed_by varchar(36),
  made_known_on date,
  -- The request that is paid because of it; null when the decision stands, and before it is signed.
  follow_up_id varchar(36),
  constraint custom_budget_objection_of_request foreign key (request_id) references custom_budget_request (id)
);

-- Who can help stands beside the tasks of a custom budget too: what the municipality does not pay, somebody may lend.
insert into network_fit (process_id, topic) values
  ('custom-budget', 'WORK_CLOTHES'), ('custom-budget', 'TRANSPORT'), ('custom-budget', 'NEIGHBOURHOOD'),
  ('custom-budget-objection', 'LAW'), ('custom-budget-objection', 'OMBUDS');
