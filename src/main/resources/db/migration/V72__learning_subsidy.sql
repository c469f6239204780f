-- Subsidie praktijkleren: one place for learning for each hire, its school years, and what was kept of the guidance.
create table learning_place (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  dossier_id varchar(36) not null,
  subject varchar(30) default 'SUBSIDY' not null,
  employer_id varchar(36) not null,
  -- TELLING, KEEPING, DONE or STOPPED.
  state varchar(20) not null,
  -- MBO, VMBO, HBO or PHD; null until it is told.
  learning_level varchar(20),
  course_code varchar(20),
  recognition_code varchar(20),
  school varchar(120),
  agreed_on date,
  agreement_id varchar(36),
  first_day date,
  last_day date,
  -- The day on which the place ended before the agreement does; null while it does not.
  ended_on date,
  closed_on date,
  closed_because varchar(500),
  constraint learning_place_once unique (hire_id),
  constraint learning_place_of_hire foreign key (hire_id) references hire (id),
  constraint learning_place_of_dossier foreign key (dossier_id) references dossier (id)
);
create index learning_place_by_dossier on learning_place (dossier_id);

create table learning_year (
  id varchar(36) not null primary key,
  place_id varchar(36) not null,
  -- The calendar year in which the school year begins.
  first_year int not null,
  -- KEEPING, ASKED, GRANTED, REFUSED, MISSED, SKIPPED.
  state varchar(20) not null,
  -- As the employer read them at RVO; null while the product knows them itself.
  told_opens date,
  told_closes date,
  told_hour varchar(5),
  -- What is asked for: weeks, or months and hours a week for a doctorate.
  weeks int,
  months int,
  hours decimal(5, 2),
  guided_from date,
  guided_until date,
  climate varchar(10),
  decided_on date,
  granted_cents bigint,
  paper_id varchar(36),
  because varchar(500),
  constraint learning_year_once unique (place_id, first_year),
  constraint learning_year_of_place foreign key (place_id) references learning_place (id)
);

-- Attendance and progress, as long as the employer kept it: a stretch of days, several for each school year.
create table learning_attendance (
  id varchar(36) not null primary key,
  place_id varchar(36) not null,
  first_day date not null,
  last_day date not null,
  days_a_week int not null,
  guide varchar(120) not null,
  progress_text varchar(1000),
  told_by varchar(36) not null,
  told_at datetime(3) not null,
  constraint learning_attendance_of foreign key (place_id) references learning_place (id)
);
create index learning_attendance_by_place on learning_attendance (place_id, first_day);
