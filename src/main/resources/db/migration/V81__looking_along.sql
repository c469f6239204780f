-- That an employer lets the municipality that is its client look along at a contract with social return: a row each time it is
-- allowed, that stays when it is withdrawn.
create table social_return_look (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  municipality_id varchar(36) not null,
  given_by varchar(36) not null,
  given_at datetime(3) not null,
  withdrawn_by varchar(36),
  withdrawn_at datetime(3),
  constraint social_return_look_of_contract foreign key (contract_id) references social_return_contract (id),
  constraint social_return_look_of_party foreign key (municipality_id) references party (id)
);
create index social_return_look_by_contract on social_return_look (contract_id, given_at);
create index social_return_look_by_party on social_return_look (municipality_id);

-- A quote is corrected by one person at a time: who saw an older version is told.
alter table workplace_quote add column version int default 0 not null;
