-- Who in a municipality helps with what, kept by the people themselves and read by everybody.
create table network_topic (
  code varchar(30) not null primary key,
  place int not null
);
insert into network_topic (code, place) values
  ('DEBTS', 1), ('GARNISHMENT', 2), ('SUBSIDY', 3), ('JOB_COACHING', 4), ('LANGUAGE', 5), ('CHILDCARE', 6), ('TRANSPORT', 7),
  ('WORK_CLOTHES', 8), ('LAW', 9), ('OMBUDS', 10), ('NEIGHBOURHOOD', 11), ('HEALTH', 12), ('SCHOOL', 13);

-- At which procedure people with which topic are shown.
create table network_fit (
  process_id varchar(64) not null,
  topic varchar(30) not null,
  primary key (process_id, topic),
  constraint network_fit_of_topic foreign key (topic) references network_topic (code)
);
insert into network_fit (process_id, topic) values
  ('wage-garnishment', 'DEBTS'), ('wage-garnishment', 'GARNISHMENT'), ('wage-garnishment', 'LAW'),
  ('garnishment-declaration', 'GARNISHMENT'), ('garnishment-pay-runs', 'GARNISHMENT'), ('employee-pay-runs', 'GARNISHMENT'),
  ('garnishment-remittance', 'GARNISHMENT'), ('garnishment-change', 'GARNISHMENT'), ('garnishment-letter', 'GARNISHMENT'),
  ('garnishment-help', 'DEBTS'), ('garnishment-help', 'LAW'), ('garnishment-help', 'NEIGHBOURHOOD'),
  ('garnishment-moratorium', 'DEBTS'), ('garnishment-moratorium', 'LAW'), ('garnishment-estate', 'DEBTS'), ('garnishment-estate', 'LAW'),
  ('hire-intake', 'SUBSIDY'), ('hire-intake', 'LANGUAGE'), ('hire-intake', 'CHILDCARE'), ('hire-intake', 'TRANSPORT'),
  ('hire-intake', 'WORK_CLOTHES'), ('wage-subsidy', 'SUBSIDY'), ('wage-subsidy-objection', 'LAW'), ('wage-subsidy-objection', 'OMBUDS'),
  ('wage-subsidy-penalty', 'OMBUDS'), ('objection-handling', 'LAW'), ('objection-handling', 'OMBUDS'), ('request-objection', 'LAW'),
  ('request-objection', 'OMBUDS'), ('request-objection-loket', 'LAW'), ('request-objection-loket', 'OMBUDS'),
  ('authority-request', 'SUBSIDY'), ('authority-request', 'LAW'), ('local-scheme', 'SUBSIDY'), ('local-scheme', 'OMBUDS'),
  ('job-coaching', 'JOB_COACHING'), ('job-coaching-coach', 'JOB_COACHING'), ('trial-placement', 'JOB_COACHING'),
  ('trial-placement', 'TRANSPORT'), ('workplace-adaptation', 'HEALTH'), ('workplace-adaptation', 'TRANSPORT'),
  ('no-risk', 'HEALTH'), ('learning-subsidy', 'SCHOOL'), ('learning-subsidy', 'LANGUAGE'), ('social-return', 'SUBSIDY'),
  ('wage-cost-benefit', 'SUBSIDY'), ('wage-value-measurement', 'JOB_COACHING'), ('employment-end', 'LAW'),
  ('employment-end', 'NEIGHBOURHOOD');

create table network_entry (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  -- Who keeps it: a user, or else whoever has the mail address. Neither is shown.
  keeper_id varchar(36),
  keeper_email varchar(200) not null,
  -- PERSON or ORGANISATION.
  kind varchar(20) not null,
  name varchar(100) not null,
  about varchar(500) not null,
  contact varchar(200) not null,
  reachable varchar(200),
  languages varchar(200) not null,
  neighbourhood varchar(80),
  free_of_charge boolean not null,
  -- When the keeper last said that it is right.
  confirmed_at datetime(3) not null,
  -- When the keeper was last asked whether it still is.
  asked_at datetime(3),
  removed_at datetime(3),
  removed_by varchar(36),
  -- Why the loket took it down; null when the keeper did.
  removed_why varchar(300),
  created_at datetime(3) not null,
  constraint network_entry_of_municipality foreign key (municipality_id) references party (id)
);
create index network_entry_by_municipality on network_entry (municipality_id, removed_at);
create index network_entry_by_keeper on network_entry (keeper_id);
create index network_entry_to_ask on network_entry (removed_at, confirmed_at);

create table network_entry_topic (
  entry_id varchar(36) not null,
  topic varchar(30) not null,
  primary key (entry_id, topic),
  constraint network_entry_topic_of_entry foreign key (entry_id) references network_entry (id),
  constraint network_entry_topic_of_topic foreign key (topic) references network_topic (code)
);

-- One-time links: to fill in an entry, or to keep one.
create table network_link (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  -- Null while the entry is still to be made.
  entry_id varchar(36),
  recipient varchar(200) not null,
  -- SHA-256 of the secret.
  secret_hash char(64) not null,
  made_at datetime(3) not null,
  expires_at datetime(3) not null,
  used_at datetime(3),
  constraint network_link_secret unique (secret_hash),
  constraint network_link_of_municipality foreign key (municipality_id) references party (id),
  constraint network_link_of_entry foreign key (entry_id) references network_entry (id)
);
create index network_link_by_entry on network_link (entry_id, made_at);
