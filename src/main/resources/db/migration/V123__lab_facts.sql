-- What was offered in a package at the moment that something was chosen from it; to see which schemes are offered and not chosen.
create table hire_offer (
  hire_id varchar(36) not null,
  choice varchar(80) not null,
  scheme varchar(40) not null,
  offered_on date not null,
  primary key (hire_id, choice),
  constraint hire_offer_of_hire foreign key (hire_id) references hire (id)
);

-- How many people work at an employer, when it wants to tell. Only for figures.
create table employer_size (
  employer_id varchar(36) not null primary key,
  size_code varchar(20) not null,
  told_by varchar(36) not null,
  told_on date not null,
  constraint employer_size_of_employer foreign key (employer_id) references employer (party_id)
);
