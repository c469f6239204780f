-- Somebody else than who got a decision objects by letter: that stands behind a wall where only the municipality is.
insert into access_rule (role_code, subject, part, works_as) values
  ('LOKET_CASEWORKER', 'OBJECTION_LETTER', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OBJECTION_LETTER', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'OBJECTION_LETTER', 'LOKET', 'LOKET_LEAD');

-- Each who objects has one objection that runs: the decision, and who it is when that is not who got it.
alter table objection modify column running_about varchar(80);
update objection set running_about = concat(contested_id, '/EMPLOYEE') where running_about is not null and sender = 'EMPLOYEE';
update objection set running_about = concat(contested_id, '/', id) where running_about is not null and sender = 'OTHER';
-- As long as the name of a party.
alter table objection modify column sender_name varchar(200);
create index objection_by_contested on objection (contested_id);

-- A decision on an objection of another by which nothing changes for who got the decision.
alter table request_decision add column aside boolean default false not null;

-- Whether a deposit that a custom budget paid came back; one row for each that was told.
create table custom_budget_deposit (
  request_id varchar(36) not null primary key,
  -- The day on which it came back, or on which the municipality gave it up.
  told_on date not null,
  -- What came back; 0 for nothing.
  back_cents bigint not null,
  -- Why not all of it came; null when it did.
  because varchar(900),
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  constraint deposit_of_request foreign key (request_id) references custom_budget_request (id)
);
