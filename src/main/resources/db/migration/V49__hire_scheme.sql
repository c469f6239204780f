-- What was chosen for a hire: started here, or to be asked elsewhere.
create table hire_scheme (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  -- The name of a scheme of the law, or the code of a municipality's own one.
  choice varchar(80) not null,
  scheme varchar(40) not null,
  title varchar(200) not null,
  -- CHOSEN: still to be asked. STARTED: its procedure runs here. ASKED or NOT_ASKED: what came of it.
  state varchar(20) not null,
  -- Who asks where, as it was told when it was chosen.
  asked_by varchar(200) not null,
  -- The last day to ask as far as known when it was chosen.
  last_day date,
  asked_on date,
  not_asked_because varchar(2000),
  chosen_by varchar(36) not null,
  chosen_at datetime(3) not null,
  constraint hire_scheme_of_hire foreign key (hire_id) references hire (id),
  constraint hire_scheme_once unique (hire_id, choice)
);
