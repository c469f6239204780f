-- Social return: what a municipality says that somebody is worth, what employers promised in contracts, and who counts for it.

-- One dated version of the building blocks of a municipality; what is there is never changed.
create table building_blocks (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  -- Holds for who begins to count on this day or later, until the next version.
  valid_from date not null,
  full_time_hours decimal(5, 2) not null,
  source varchar(300) not null,
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  constraint building_blocks_once unique (municipality_id, valid_from),
  constraint building_blocks_of_party foreign key (municipality_id) references party (id)
);

create table building_block (
  blocks_id varchar(36) not null,
  place int not null,
  -- What somebody belongs to, in the words of the municipality.
  label varchar(120) not null,
  -- For a full year of full-time work.
  cents bigint not null,
  -- Comes on top of a block.
  bonus boolean not null,
  primary key (blocks_id, place),
  constraint building_block_of foreign key (blocks_id) references building_blocks (id)
);

create table social_return_contract (
  id varchar(36) not null primary key,
  employer_id varchar(36) not null,
  client varchar(120) not null,
  -- The municipality whose building blocks hold; null when they are not in this program.
  municipality_id varchar(36),
  reference varchar(60) not null,
  value_cents bigint not null,
  -- The part of the value that is wage; null when the obligation is about the whole sum.
  wage_cents bigint,
  -- The obligation: a percentage or a fixed amount, one of both.
  percentage decimal(5, 2),
  fixed_cents bigint,
  starts_on date not null,
  ends_on date not null,
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  changed_by varchar(36),
  changed_at datetime(3),
  constraint social_return_contract_once unique (employer_id, reference),
  constraint social_return_contract_of_party foreign key (employer_id) references party (id)
);

-- Somebody who may count for a contract. That somebody does says something about benefit or health.
create table social_return_hire (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  -- LINKING, PROVING, COUNTING, DONE, NOT_COUNTED or STOPPED.
  state varchar(20) not null,
  contract_id varchar(36),
  counts_from date,
  -- The version from which the value was taken; null when the employer took it from the contract.
  blocks_id varchar(36),
  block_label varchar(500),
  -- With the bonuses, for a full year of full-time work.
  block_cents bigint,
  full_time_hours decimal(5, 2),
  block_source varchar(300),
  proof_id varchar(36),
  -- The day on which the employee agreed that the client gets the name; null when it does not get it.
  named_since date,
  ended_on date,
  checked_on date,
  closed_on date,
  closed_because varchar(500),
  constraint social_return_hire_once unique (hire_id),
  constraint social_return_hire_of_hire foreign key (hire_id) references hire (id),
  constraint social_return_hire_of_dossier foreign key (dossier_id) references dossier (id),
  constraint social_return_hire_of_contract foreign key (contract_id) references social_return_contract (id)
);
create index social_return_hire_by_dossier on social_return_hire (dossier_id);
create index social_return_hire_by_contract on social_return_hire (contract_id);

-- The hours a week from a day on.
create table social_return_hours (
  link_id varchar(36) not null,
  from_day date not null,
  hours decimal(5, 2) not null,
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  primary key (link_id, from_day),
  constraint social_return_hours_of foreign key (link_id) references social_return_hire (id)
);
