-- What a committee advised about an objection (article 7:13 Awb).
create table objection_advice (
  objection_id varchar(36) not null primary key,
  advised_on date not null,
  advice varchar(300) not null,
  document_id varchar(36) not null,
  -- Why the decision departs from it, in Dutch; null when it follows it, or before it is proposed.
  departing varchar(1500),
  constraint advice_of_objection foreign key (objection_id) references objection (id)
);
