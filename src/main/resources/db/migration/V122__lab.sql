-- The lab view: figures of municipalities, counted anew each night. What stands here is safe to show: a group of fewer than five people
-- is not in it, nor anything from which one could be computed (see docs/adr/0020-lab-figures.md).
create table lab_cell (
  municipality_id varchar(36) not null,
  -- TOTAL, or by what it is divided: QUARTER, HOME, WORK (four digits of a postcode) or SIZE (of the employer), and which of these.
  by_what varchar(10) not null,
  by_value varchar(20) not null,
  of_year int not null,
  measure varchar(20) not null,
  group_code varchar(160) not null,
  -- What became of it; empty for all together, and - where something is left out because there are fewer than five people.
  outcome varchar(20) not null,
  counted int not null,
  -- The sum of what is measured: days, cents, mails or answers.
  total bigint not null,
  -- How often which number of days was counted, such as 3:5,7:12; null where no days are measured.
  spread longtext,
  primary key (municipality_id, by_what, by_value, of_year, measure, group_code, outcome)
);

-- What there is to choose from on the page.
create table lab_option (
  municipality_id varchar(36) not null,
  by_what varchar(10) not null,
  by_value varchar(20) not null,
  of_year int not null,
  primary key (municipality_id, by_what, by_value, of_year)
);

-- When they were counted last, and which node is at it. One row.
create table lab_refresh (
  id varchar(10) not null primary key,
  taken_by varchar(36),
  taken_until datetime(3),
  computed_at datetime(3)
);
insert into lab_refresh (id) values ('NOW');

-- A municipality that lets the team leads of the others see its figures.
create table lab_shared (
  municipality_id varchar(36) not null primary key,
  shared_by varchar(36) not null,
  shared_at datetime(3) not null,
  constraint lab_shared_of_party foreign key (municipality_id) references party (id)
);

-- Something that a municipality tries, to be compared with before and with others. No person in it.
create table lab_initiative (
  id varchar(36) not null primary key,
  municipality_id varchar(36) not null,
  title varchar(120) not null,
  about varchar(2000) not null,
  place varchar(120),
  audience varchar(300),
  -- A procedure of the inbox; empty for all.
  procedure_code varchar(40) not null,
  from_on date not null,
  until_on date,
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  constraint lab_initiative_of_party foreign key (municipality_id) references party (id)
);
create index lab_initiative_by_municipality on lab_initiative (municipality_id, from_on);

-- What an initiative brought, as somebody noted it: FINANCIAL, SOCIAL or PERSONAL.
create table lab_value (
  id varchar(36) not null primary key,
  initiative_id varchar(36) not null,
  kind varchar(20) not null,
  what varchar(2000) not null,
  cents bigint,
  source varchar(300) not null,
  noted_by varchar(36) not null,
  noted_at datetime(3) not null,
  constraint lab_value_of_initiative foreign key (initiative_id) references lab_initiative (id)
);
create index lab_value_by_initiative on lab_value (initiative_id, noted_at);
