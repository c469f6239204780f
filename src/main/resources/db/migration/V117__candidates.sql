-- Places that employers offer and people who are proposed for them. A place is a dossier of the employer; a proposal is a dossier of
-- the loket or coach that proposes, in which the employer is let in only while the proposal stands.
insert into access_rule (role_code, subject, part, works_as) values
  ('EMPLOYER_HR', 'PLACE', 'PAYROLL', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'PLACE', 'PAYROLL', 'PAYROLL'),
  ('PAYROLL_AGENT', 'PLACE', 'PAYROLL', 'PAYROLL'),
  ('EMPLOYER_HR', 'PROPOSAL', 'PAYROLL', 'PAYROLL'),
  ('EMPLOYER_PAYROLL', 'PROPOSAL', 'PAYROLL', 'PAYROLL'),
  ('PAYROLL_AGENT', 'PROPOSAL', 'PAYROLL', 'PAYROLL'),
  ('LOKET_CASEWORKER', 'PROPOSAL', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'PROPOSAL', 'LOKET', 'LOKET'),
  ('JOB_COACH', 'PROPOSAL', 'COACH', 'COACH');

create table place (
  id varchar(36) not null primary key,
  dossier_id varchar(36) not null,
  -- The wall, for the predicate that every query for a viewer has; always this one.
  subject varchar(30) default 'PLACE' not null,
  employer_id varchar(36) not null,
  function_name varchar(80) not null,
  -- One task on a line.
  tasks varchar(1000) not null,
  hours decimal(4, 1) not null,
  town varchar(80) not null,
  starts_on date not null,
  wanted int not null,
  filled int default 0 not null,
  needed varchar(1000),
  -- No questions asked: who is first in line may come.
  open_hiring boolean not null,
  -- OPEN, then FILLED, CLOSED by the employer, or EXPIRED.
  state varchar(20) not null,
  -- On this day the employer is asked whether it still looks for somebody.
  ask_on date not null,
  -- How many were ever proposed; gives each its place in the line.
  proposed int default 0 not null,
  close_reason varchar(30),
  posted_by varchar(36) not null,
  posted_at datetime(3) not null,
  constraint place_of_dossier foreign key (dossier_id) references dossier (id),
  constraint place_not_overfull check (filled <= wanted)
);
create index place_by_state on place (state, starts_on);
create index place_by_employer on place (employer_id, state);
create index place_by_dossier on place (dossier_id);

-- Never a BSN, a debt, or anything about health: there is no column for it.
create table place_proposal (
  id varchar(36) not null primary key,
  place_id varchar(36) not null,
  dossier_id varchar(36) not null,
  -- The wall; always this one.
  subject varchar(30) default 'PROPOSAL' not null,
  party_id varchar(36) not null,
  -- LOKET or COACH.
  works_as varchar(30) not null,
  line_no int not null,
  -- What the employer sees before it says yes; null once it was erased.
  short_name varchar(60),
  wishes varchar(1000),
  -- What the employer gets with its yes; null once the proposal is over.
  given_name varchar(100),
  family_name varchar(100),
  birth_date date,
  residence varchar(80),
  -- SHORT until the yes, or NAME from the start.
  shares varchar(10) not null,
  consent_on date not null,
  -- The last day on which the consent holds.
  consent_until date not null,
  -- WRITING or SPOKEN.
  consent_how varchar(10) not null,
  -- IN_LINE, OFFERED, ASKED, SILENT, ACCEPTED, DECLINED, WITHDRAWN, CONSENT_OVER or STOPPED.
  state varchar(20) not null,
  decline_reason varchar(30),
  question_text varchar(500),
  reply_text varchar(1000),
  hire_id varchar(36),
  proposed_by varchar(36) not null,
  proposed_at datetime(3) not null,
  constraint place_proposal_in_line unique (place_id, line_no),
  constraint place_proposal_of_place foreign key (place_id) references place (id),
  constraint place_proposal_of_dossier foreign key (dossier_id) references dossier (id)
);
create index place_proposal_by_party on place_proposal (party_id, state);
create index place_proposal_by_dossier on place_proposal (dossier_id);
