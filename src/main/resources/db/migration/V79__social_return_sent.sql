-- That an employer sent the proof of a contract with social return to its client.
create table social_return_sent (
  id varchar(36) not null primary key,
  contract_id varchar(36) not null,
  sent_on date not null,
  sent_how varchar(200) not null,
  -- What counted when it was told.
  fulfilled_cents bigint not null,
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  constraint social_return_sent_of_contract foreign key (contract_id) references social_return_contract (id)
);
create index social_return_sent_by_contract on social_return_sent (contract_id, sent_on);
