-- Parties, access, dossiers, inbox. Moments are UTC; legal days are dates in the Netherlands.

create table party (
  id varchar(36) not null primary key,
  kind varchar(30) not null,
  name varchar(200) not null,
  street varchar(120),
  postcode varchar(10),
  city varchar(80),
  email varchar(200),
  phone varchar(30),
  kvk_number char(8),
  version int default 0 not null,
  created_at datetime(3) not null
);
create index party_by_kvk on party (kvk_number);

create table employer (
  party_id varchar(36) not null primary key,
  wage_tax_number varchar(12) not null,
  iban varchar(34) not null,
  pay_period varchar(20) not null,
  pay_day int not null,
  constraint employer_is_party foreign key (party_id) references party (id)
);

create table branch (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  branch_number char(12) not null,
  name varchar(200) not null,
  street varchar(120),
  postcode varchar(10),
  city varchar(80),
  constraint branch_of_employer foreign key (employer_id) references employer (party_id)
);

create table contact (
  id varchar(36) not null primary key,
  party_id varchar(36) not null,
  name varchar(120) not null,
  job_title varchar(120),
  email varchar(200),
  phone varchar(30),
  constraint contact_of_party foreign key (party_id) references party (id)
);

create table person (
  id varchar(36) not null primary key,
  -- The BSN is encrypted by the application; the keyed hash only serves to find a person again.
  bsn_cipher varbinary(200) not null,
  bsn_hash char(64) not null,
  given_name varchar(100) not null,
  family_name varchar(100) not null,
  birth_date date not null,
  street varchar(120),
  postcode varchar(10),
  city varchar(80),
  created_at datetime(3) not null,
  constraint person_once unique (bsn_hash)
);

create table app_user (
  id varchar(36) not null primary key,
  username varchar(80) not null,
  display_name varchar(120) not null,
  email varchar(200) not null,
  password_hash varchar(200) not null,
  active boolean not null,
  constraint app_user_once unique (username)
);

create table membership (
  user_id varchar(36) not null,
  role_code varchar(30) not null,
  party_id varchar(36),
  id varchar(36) not null primary key,
  constraint membership_once unique (user_id, role_code, party_id),
  constraint membership_of_user foreign key (user_id) references app_user (id)
);
create index membership_by_party on membership (party_id, role_code);

-- Which role at a party that is let in as which part sees which subject, and whose tasks it does there: the whole policy
-- in one table.
create table access_rule (
  role_code varchar(30) not null,
  subject varchar(30) not null,
  part varchar(30) not null,
  works_as varchar(30) not null,
  primary key (role_code, subject)
);
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_PAYROLL', 'GARNISHMENT', 'EMPLOYER', 'PAYROLL'),
  ('PAYROLL_AGENT', 'GARNISHMENT', 'EMPLOYER', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'GARNISHMENT', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'GARNISHMENT', 'LOKET', 'LOKET'),
  ('JOB_COACH', 'GARNISHMENT', 'COACH', 'COACH');

create table dossier (
  id varchar(36) not null primary key,
  reference varchar(20) not null,
  employer_id varchar(36) not null,
  person_id varchar(36) not null,
  opened_at datetime(3) not null,
  closed_at datetime(3),
  constraint dossier_reference_once unique (reference),
  constraint dossier_once unique (employer_id, person_id),
  constraint dossier_of_employer foreign key (employer_id) references employer (party_id),
  constraint dossier_of_person foreign key (person_id) references person (id)
);

-- Who is let in, per subject: the employer from the start, loket and coach only while a consent lasts.
create table dossier_party (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  party_id varchar(36) not null,
  part varchar(30) not null,
  since_at datetime(3) not null,
  until_at datetime(3),
  constraint dossier_party_of_dossier foreign key (dossier_id) references dossier (id),
  constraint dossier_party_of_party foreign key (party_id) references party (id)
);
create index dossier_party_seen on dossier_party (dossier_id, subject, party_id, until_at);
create index dossier_party_by_party on dossier_party (party_id, subject, until_at);

create table consent (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  party_id varchar(36) not null,
  part varchar(30) not null,
  given_on date not null,
  recorded_by varchar(36) not null,
  recorded_at datetime(3) not null,
  withdrawn_by varchar(36),
  withdrawn_at datetime(3),
  constraint consent_of_dossier foreign key (dossier_id) references dossier (id)
);
create index consent_by_dossier on consent (dossier_id, subject);

create table dossier_fact (
  dossier_id varchar(36) not null,
  fact_path varchar(80) not null,
  fact_value varchar(2000) not null,
  source varchar(200) not null,
  confirmed_on date not null,
  confirmed_by varchar(36) not null,
  primary key (dossier_id, fact_path)
);

create table timeline_entry (
  id bigint not null auto_increment primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  happened_at datetime(3) not null,
  actor varchar(120) not null,
  kind varchar(30) not null,
  entry_text varchar(2000) not null,
  document_id varchar(36),
  -- A step that runs twice writes its entry once.
  once_key varchar(120),
  constraint timeline_once unique (once_key)
);
create index timeline_by_dossier on timeline_entry (dossier_id, subject, happened_at);

create table audit_entry (
  id bigint not null auto_increment primary key,
  happened_at datetime(3) not null,
  user_id varchar(36),
  action varchar(40) not null,
  object_type varchar(40) not null,
  object_id varchar(64) not null,
  outcome varchar(20) not null,
  detail varchar(400)
);
create index audit_by_object on audit_entry (object_type, object_id, happened_at);

create table inbox_task (
  id varchar(64) not null primary key,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  party_id varchar(36) not null,
  works_as varchar(30) not null,
  assignee_id varchar(36),
  title varchar(200) not null,
  help_text varchar(2000) not null,
  form_id varchar(80) not null,
  process_id varchar(80) not null,
  element_id varchar(80) not null,
  business_key varchar(64) not null,
  -- What the task is about inside its subject, such as one remittance.
  item_id varchar(64),
  deadline_code varchar(60),
  due_on date,
  state varchar(20) not null,
  created_at datetime(3) not null,
  completed_by varchar(36),
  completed_at datetime(3),
  result varchar(400),
  search_text varchar(600) not null,
  version int default 0 not null,
  constraint inbox_task_of_dossier foreign key (dossier_id) references dossier (id)
);
create index inbox_by_party on inbox_task (party_id, works_as, state, due_on, id);
create index inbox_by_assignee on inbox_task (assignee_id, state, due_on, id);
create index inbox_by_dossier on inbox_task (dossier_id, subject, state);

create table inbox_assignment (
  id bigint not null auto_increment primary key,
  task_id varchar(64) not null,
  happened_at datetime(3) not null,
  by_user varchar(36) not null,
  from_user varchar(36),
  to_user varchar(36),
  reason varchar(400)
);
create index inbox_assignment_by_task on inbox_assignment (task_id);

create table mail_outbox (
  id varchar(36) not null primary key,
  -- The same notice asked for twice is one mail.
  once_key varchar(160) not null,
  dossier_id varchar(36),
  subject varchar(30),
  recipient varchar(200) not null,
  mail_subject varchar(200) not null,
  body_text text not null,
  attachment_ids varchar(2000),
  state varchar(20) not null,
  attempts int default 0 not null,
  next_attempt_at datetime(3) not null,
  claimed_by varchar(64),
  claimed_until datetime(3),
  last_error varchar(400),
  created_at datetime(3) not null,
  sent_at datetime(3),
  constraint mail_once unique (once_key)
);
create index mail_due on mail_outbox (state, next_attempt_at);

create table mail_attempt (
  id bigint not null auto_increment primary key,
  mail_id varchar(36) not null,
  attempted_at datetime(3) not null,
  outcome varchar(20) not null,
  detail varchar(400)
);
create index mail_attempt_by_mail on mail_attempt (mail_id);
