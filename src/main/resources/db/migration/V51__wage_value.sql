-- Measuring the wage value: the visit, the concept, the views of employer and employee, and what was fixed.
create table wage_value_measurement (
  id varchar(36) not null primary key,
  wage_subsidy_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  -- PLANNING, VISITING, VIEWS, FINISHED, FIXED or STOPPED.
  state varchar(20) not null,
  -- The organisation of the coach who measures; null when the loket does.
  coach_id varchar(36),
  began_on date not null,
  visit_on date,
  visit_time varchar(5),
  visit_place varchar(200),
  visit_with varchar(120),
  -- The fields of the model of the report (Staatscourant 2021, 9937).
  expert_name varchar(120),
  expert_phone varchar(30),
  visited_on date,
  interviewed varchar(120),
  contact_name varchar(120),
  contact_email varchar(200),
  norm_function varchar(120),
  executed_function varchar(120),
  hours_per_week decimal(5, 2),
  full_time_hours decimal(5, 2),
  days_per_week int,
  explanation varchar(4000),
  -- What article 1 Besluit loonkostensubsidie Participatiewet 2021 asks; null while it is not known.
  performs_task boolean,
  worker_skills boolean,
  hour_without_break boolean,
  hours_per_day decimal(4, 2),
  cents_per_hour int,
  concept_on date,
  concept_value int,
  -- Null while nobody answered.
  employer_agrees boolean,
  employer_view varchar(2000),
  employer_view_on date,
  employee_told boolean,
  employee_view varchar(2000),
  employee_view_on date,
  finished_on date,
  changed_because varchar(2000),
  returned_because varchar(2000),
  -- Whole percents, and the day on which the loket fixed it.
  wage_value int,
  fixed_on date,
  document_id varchar(36),
  constraint measurement_of_wage_subsidy foreign key (wage_subsidy_id) references wage_subsidy (id)
);
create index measurement_by_wage_subsidy on wage_value_measurement (wage_subsidy_id, began_on);
create index measurement_by_dossier on wage_value_measurement (dossier_id);

-- The main tasks of a measurement: at most five, each with whole percents.
create table wage_value_task (
  measurement_id varchar(36) not null,
  task_number int not null,
  task_name varchar(120) not null,
  share_of_time int not null,
  tempo int not null,
  quality int not null,
  net_time int not null,
  primary key (measurement_id, task_number),
  constraint task_of_measurement foreign key (measurement_id) references wage_value_measurement (id)
);
