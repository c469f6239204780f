-- Referrals to debt help: what goes along, what was said since, and what payroll must confirm. Each referral is a dossier of its own.
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_PAYROLL', 'DEBT_HELP', 'PAYROLL', 'PAYROLL'),
  ('PAYROLL_AGENT', 'DEBT_HELP', 'PAYROLL', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'DEBT_HELP', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'DEBT_HELP', 'LOKET', 'LOKET'),
  ('JOB_COACH', 'DEBT_HELP', 'COACH', 'COACH'),
  ('DEBT_COUNSELLOR', 'DEBT_HELP', 'DEBT_HELP', 'DEBT_HELP');

create table debt_help_referral (
  id varchar(36) not null primary key,
  -- The dossier of the referral itself; about_dossier_id is the employee's.
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  about_dossier_id varchar(36) not null,
  referrer_party_id varchar(36) not null,
  referrer_part varchar(30) not null,
  referred_by varchar(36) not null,
  referred_on date not null,
  kind varchar(20) not null,
  channel varchar(20) not null,
  -- Null for a helper who takes no part and was typed.
  helper_party_id varchar(36),
  helper_name varchar(200) not null,
  helper_email varchar(200),
  helper_address varchar(300),
  threat boolean not null,
  question varchar(1000),
  consent_on date not null,
  consent_document_id varchar(36),
  tells_payroll boolean not null,
  status varchar(30) not null,
  status_on date not null,
  -- The day of a first talk that was agreed; null without one.
  talk_on date,
  -- Since when the referrer knows that nothing was heard; null while it was.
  silence_told_on date,
  ended_at datetime(3),
  constraint fk_debt_help_dossier foreign key (dossier_id) references dossier (id),
  constraint fk_debt_help_about foreign key (about_dossier_id) references dossier (id),
  constraint fk_debt_help_referrer foreign key (referrer_party_id) references party (id),
  constraint fk_debt_help_helper foreign key (helper_party_id) references party (id)
);
create index ix_debt_help_about on debt_help_referral (about_dossier_id);

-- What the employee chose to let go along; taken away when the consent is withdrawn.
create table debt_help_fact (
  referral_id varchar(36) not null,
  line_number int not null,
  fact_code varchar(30) not null,
  fact_value varchar(500) not null,
  garnishment_id varchar(36),
  primary key (referral_id, line_number),
  constraint fk_debt_help_fact foreign key (referral_id) references debt_help_referral (id)
);

create table debt_help_event (
  id varchar(36) not null primary key,
  referral_id varchar(36) not null,
  status varchar(30) not null,
  on_day date not null,
  -- The last day of a moratorium; null for the rest.
  until_day date,
  note varchar(1000),
  said_by varchar(200) not null,
  said_via varchar(20) not null,
  said_at datetime(3) not null,
  constraint fk_debt_help_event foreign key (referral_id) references debt_help_referral (id)
);

-- What payroll has to confirm with a paper before anything changes.
create table debt_help_notice (
  id varchar(36) not null primary key,
  referral_id varchar(36) not null,
  event_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) not null,
  garnishment_id varchar(36),
  kind varchar(20) not null,
  state varchar(20) not null,
  told_at datetime(3) not null,
  answered_by varchar(36),
  answered_at datetime(3),
  constraint fk_debt_help_notice foreign key (referral_id) references debt_help_referral (id),
  constraint fk_debt_help_notice_event foreign key (event_id) references debt_help_event (id)
);
create index ix_debt_help_notice on debt_help_notice (dossier_id);

-- One-time links of helpers without a login; the secret itself is kept nowhere.
create table debt_help_link (
  id varchar(36) not null primary key,
  referral_id varchar(36) not null,
  secret_hash char(64) not null,
  sent_at datetime(3) not null,
  expires_at datetime(3) not null,
  used_at datetime(3),
  revoked_at datetime(3),
  constraint uq_debt_help_link unique (secret_hash),
  constraint fk_debt_help_link foreign key (referral_id) references debt_help_referral (id)
);
