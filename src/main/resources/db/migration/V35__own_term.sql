-- Terms that a municipality sets for itself, shorter than the legal one beside which they stand.
create table own_term (
  id varchar(36) not null primary key,
  party_id varchar(36) not null,
  term_code varchar(60) not null,
  length_count int not null,
  length_unit varchar(20) not null,
  source varchar(200) not null,
  -- For events on or after this day; ended_on is the first day on which it no longer counts.
  valid_from date not null,
  ended_on date,
  entered_by varchar(36) not null,
  entered_at datetime(3) not null,
  constraint own_term_once unique (party_id, term_code, valid_from),
  constraint own_term_of_party foreign key (party_id) references party (id)
);
