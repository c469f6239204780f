-- Employers that register themselves: a dossier of the employer itself, bank details that may come later, and what a loket
-- still has to confirm.

-- A dossier without a person is the employer's own; its id follows from the employer, so there is one.
alter table dossier modify column person_id varchar(36) null;
-- Not known yet is null.
alter table employer modify column iban varchar(34) null;

insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_HR', 'EMPLOYER', 'EMPLOYER', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'EMPLOYER', 'EMPLOYER', 'PAYROLL'),
  ('PAYROLL_AGENT', 'EMPLOYER', 'EMPLOYER', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'EMPLOYER', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'EMPLOYER', 'LOKET', 'LOKET');

-- One registration from the public page to its end. Without a row an employer came in otherwise and counts as confirmed.
create table employer_registration (
  id varchar(36) not null primary key,
  -- ASKED until the link in the mail is used, then REGISTERED until the loket says CONFIRMED or REFUSED.
  state varchar(20) not null,
  -- The KvK number from REGISTERED on, until it is refused: one employer for each number.
  kvk_open char(8),
  loket_id varchar(36) not null,
  contact_role varchar(30) not null,
  contact_email varchar(80) not null,
  -- What was typed, until the link is used; null afterwards.
  details_json longtext,
  -- SHA-256 of the secret in the link; null once it was used.
  token_hash char(64),
  -- The last day on which the link works; a legal day in the Netherlands.
  expires_on date not null,
  asked_at datetime(3) not null,
  employer_id varchar(36),
  dossier_id varchar(36),
  account_id varchar(36),
  -- What the loket asked, or why it refused; null when it did neither.
  loket_text varchar(1000),
  -- What the employer answered to it; null while it did not.
  answer_text varchar(1000),
  decided_by varchar(36),
  decided_at datetime(3),
  constraint employer_registration_kvk unique (kvk_open),
  constraint employer_registration_token unique (token_hash),
  constraint registration_of_loket foreign key (loket_id) references party (id),
  constraint registration_of_employer foreign key (employer_id) references employer (party_id)
);
create index employer_registration_by_employer on employer_registration (employer_id);
create index employer_registration_by_email on employer_registration (contact_email, asked_at);

-- Official data that an employer wants changed, until the loket says yes or no.
create table employer_change (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  dossier_id varchar(36) not null,
  loket_id varchar(36) not null,
  -- OPEN, APPLIED or REFUSED.
  state varchar(20) not null,
  -- The employer while the change is open: one at a time.
  open_for varchar(36),
  before_json longtext not null,
  after_json longtext not null,
  asked_by varchar(36) not null,
  asked_at datetime(3) not null,
  loket_text varchar(1000),
  decided_by varchar(36),
  decided_at datetime(3),
  constraint employer_change_once unique (open_for),
  constraint change_of_employer foreign key (employer_id) references employer (party_id)
);
create index employer_change_by_employer on employer_change (employer_id, asked_at);
